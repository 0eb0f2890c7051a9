import { t } from '../locales/index.ts';
import type { ReadyMessage } from '../model/ready-script.ts';
import { notesOn, showNotes } from './draft-notes.ts';
import type { Page } from './page.ts';

/**
 * May this go into the box? What crosses a line that blocks is held until somebody says why; what is to be asked about waits for a second
 * word. `go` begins anew, `isSure` after that word. Whatever else there is to say, the line beside the box says once it stands there.
 */
export async function mayInsert(
  page: Page,
  itemId: string,
  { scriptId, text, hint = '' }: ReadyMessage,
  go: (isSure: boolean) => void,
): Promise<boolean> {
  const notes = await notesOn(page, text, itemId, scriptId);
  // Open places were asked about before, and the script's own hint is said with it.
  const [worst, ...more] = notes.filter(note => note.rule !== 'unfilled' && !hint.includes(note.text));
  if (!worst || worst.level === 'hint') return true;
  if (worst.level === 'block')
    showNotes(page, [worst, ...more], { itemId, again: () => go(false), isHeld: true });
  else
    page.store.setState({
      notice: {
        tone: 'warn',
        text: worst.text,
        action: { label: t('draft.insert'), run: () => go(true) },
      },
    });
  return false;
}
