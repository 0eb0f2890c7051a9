import { t } from '../../../lib/locales/index.ts';
import { useNotice } from '../../../lib/state/notice.ts';
import type { ScriptOutcome } from '../../../lib/state/views.ts';
import { refusalWords } from './refusal-words.ts';

/** Says what a deed came to: `done` when it was done, else why not. */
export function useDone() {
  const say = useNotice(view => view.say);
  return (done: string) => ({
    onSuccess: (outcome: ScriptOutcome) => (outcome.ok ? say(done) : say(refusalWords(outcome), 'problem')),
    onError: () => say(t('error.deed'), 'problem'),
  });
}
