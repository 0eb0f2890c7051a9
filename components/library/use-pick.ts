import { useState } from 'react';
import { t } from '../../lib/locales/index.ts';
import { useNotice } from '../../lib/state/notice.ts';
import { useInsert } from '../../lib/state/pages.ts';
import type { ScriptHit } from '../../lib/state/views.ts';
import { copyText } from '../ui/copy-text.ts';

/**
 * What picking a script does: into the open reply box, else onto the clipboard; said in words either way. One that still has
 * open places or says something that is over is held back once: picked again, it goes in.
 */
export function usePick(hasBox: boolean) {
  const say = useNotice(view => view.say);
  const insert = useInsert();
  const [warned, setWarned] = useState<string>();

  const copy = async (hit: ScriptHit, done: string) => {
    const copied = await copyText(hit.ready.text);
    say(copied.ok ? done : t('library.copy-failed'), copied.ok ? 'done' : 'problem');
  };
  const pick = (hit: ScriptHit) => {
    if (insert.isPending) return;
    const doubt = doubtWords(hit);
    if (doubt && warned !== hit.script.id) {
      setWarned(hit.script.id);
      return say(doubt, 'problem');
    }
    setWarned(undefined);
    if (!hasBox) return void copy(hit, t('library.copied'));
    insert.mutate(
      { scriptId: hit.script.id },
      {
        onSuccess: outcome => {
          if (outcome.ok) say([t('insert.inserted'), hit.ready.hint].filter(Boolean).join(' · '));
          else if (outcome.reason === 'no-box') void copy(hit, t('library.copied'));
          else if (outcome.reason === 'copied') say(t('insert.copied'));
          else say(refusedWords(outcome.message), 'problem');
        },
        onError: () => say(t('library.insert-failed'), 'problem'),
      },
    );
  };
  return { pick, copy: (hit: ScriptHit) => void copy(hit, t('library.copied-plain')) };
}

/** Why one should look twice; undefined when nothing is wrong. */
function doubtWords({ ready, expired }: ScriptHit): string | undefined {
  if (expired) return t('library.expired-again');
  if (ready.expiredFacts.length > 0) return t('insert.expired', { names: ready.expiredFacts.join('、') });
  if (ready.unfilled.length > 0) return t('insert.unfilled', { names: ready.unfilled.join('、') });
  return undefined;
}

const REFUSALS = ['gone', 'other-person', 'other-account', 'other-thread', 'no-box', 'guarded'] as const;

/** Why the page would not take it; the reason is a stable word. */
function refusedWords(reason: string): string {
  const known = REFUSALS.find(one => one === reason);
  return known ? t(`insert.refused.${known}`) : t('library.insert-failed');
}
