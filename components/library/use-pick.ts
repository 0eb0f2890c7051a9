import { t } from '../../lib/locales/index.ts';
import { useNotice } from '../../lib/state/notice.ts';
import { useInsert } from '../../lib/state/pages.ts';
import type { ScriptHit } from '../../lib/state/views.ts';
import { copyText } from '../ui/copy-text.ts';
import { warningWords } from './validity.tsx';

/** What picking a script does: into the open reply box, else onto the clipboard; said in words either way. */
export function usePick(hasBox: boolean) {
  const say = useNotice(view => view.say);
  const insert = useInsert();

  const copy = async (hit: ScriptHit, done: string) => {
    const copied = await copyText(hit.ready.text);
    say(copied.ok ? done : t('library.copy-failed'), copied.ok ? 'done' : 'problem');
  };
  const pick = (hit: ScriptHit) => {
    if (insert.isPending) return;
    if (!hasBox) return void copy(hit, t('library.copied'));
    insert.mutate(hit.script.id, {
      onSuccess: outcome => {
        if (outcome.ok) say(insertedWords(hit));
        else if (outcome.reason === 'no-box') void copy(hit, t('library.copied'));
        else say(outcome.message, outcome.reason === 'copied' ? 'done' : 'problem');
      },
      onError: () => say(t('library.insert-failed'), 'problem'),
    });
  };
  return { pick, copy: (hit: ScriptHit) => void copy(hit, t('library.copied-plain')) };
}

function insertedWords(hit: ScriptHit): string {
  const what = warningWords(hit.ready);
  return what ? t('library.inserted-check', { what }) : t('library.inserted');
}
