import { useState } from 'react';
import { t } from '../../lib/locales/index.ts';
import type { ReadyScript } from '../../lib/model/ready-script.ts';
import { type Typed, typedMessages } from '../../lib/rules/fill-script/typed.ts';
import { useNotice } from '../../lib/state/notice.ts';
import { useInsert } from '../../lib/state/pages.ts';
import type { ScriptHit } from '../../lib/state/views.ts';
import { copyText } from '../ui/copy-text.ts';

/**
 * What picking a script does: into the open reply box, else onto the clipboard; said in words either way. One that has fields asks for
 * them (`onFill`); one that still has open places or says something that is over is held back once: picked again, it goes in.
 */
export function usePick(hasBox: boolean, onFill: (script: ReadyScript) => void) {
  const say = useNotice(view => view.say);
  const insert = useInsert();
  const [warned, setWarned] = useState<string>();

  const copy = async (script: ReadyScript, done: string, typed?: Typed) => {
    const messages = typedMessages(script, typed).map(({ text }) => text);
    const copied = await copyText(messages.join('\n\n'));
    say(copied.ok ? done : t('library.copy-failed'), copied.ok ? 'done' : 'problem');
  };
  const use = (script: ReadyScript, typed?: string[]) => {
    if (insert.isPending) return;
    if (!hasBox) return void copy(script, t('library.copied'), typed);
    const { id: scriptId, variant } = script;
    const wanted = { scriptId, ...(variant ? { variant: variant.index } : {}), ...(typed ? { typed } : {}) };
    insert.mutate(wanted, {
      onSuccess: outcome => {
        if (outcome.ok) say(insertedWords(script));
        else if (outcome.reason === 'no-box') void copy(script, t('library.copied'), typed);
        else if (outcome.reason === 'copied') say(t('insert.copied'));
        else say(refusedWords(outcome.message), 'problem');
      },
      onError: () => say(t('library.insert-failed'), 'problem'),
    });
  };
  const pick = (hit: ScriptHit) => {
    const doubt = doubtWords(hit);
    if (doubt && warned !== hit.script.id) {
      setWarned(hit.script.id);
      return say(doubt, 'problem');
    }
    setWarned(undefined);
    if (hit.ready.fields) onFill(hit.ready);
    else use(hit.ready);
  };
  return { pick, use, copy: (hit: ScriptHit) => void copy(hit.ready, t('library.copied-plain')) };
}

/** What is still to come goes in on the page, where one sees that the message before it has been sent. */
function insertedWords({ hint, messages = [] }: ReadyScript): string {
  const more = messages.length - 1;
  return [t('insert.inserted'), more > 0 && t('library.more-on-page', { n: more }), hint]
    .filter(Boolean)
    .join(' · ');
}

/** Why one should look twice; undefined when nothing is wrong. Fields are asked about where they are filled in. */
function doubtWords({ ready, expired }: ScriptHit): string | undefined {
  if (expired) return t('library.expired-again');
  if (ready.expiredFacts.length > 0) return t('insert.expired', { names: ready.expiredFacts.join('、') });
  if (ready.unfilled.length > 0 && !ready.fields)
    return t('insert.unfilled', { names: ready.unfilled.join('、') });
  return undefined;
}

const REFUSALS = [
  'gone',
  'other-person',
  'other-account',
  'other-thread',
  'no-box',
  'guarded',
  'held',
] as const;

/** Why the page would not take it; the reason is a stable word. */
function refusedWords(reason: string): string {
  const known = REFUSALS.find(one => one === reason);
  return known ? t(`insert.refused.${known}`) : t('library.insert-failed');
}
