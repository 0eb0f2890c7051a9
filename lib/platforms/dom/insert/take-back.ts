import { focusedElement } from '../find.ts';
import { hasFocus } from './caret.ts';
import { cutBack } from './clear.ts';
import { draftOf, holdsNew } from './draft.ts';

/** Takes a text out again that came to stand for somebody else; what was written before stays, and so does the focus. */
export async function takeBack(editor: HTMLElement, before: string, text: string): Promise<void> {
  if (!editor.isConnected || !holdsNew(before, draftOf(editor), text)) return;
  const focused = focusedElement(editor.ownerDocument);
  await cutBack(editor, before, text);
  if (focused instanceof HTMLElement && !hasFocus(focused)) focused.focus();
}
