import { t } from '../../lib/locales/index.ts';
import { useAccept, useDecline, useFinish, useRelease } from '../../lib/state/handoffs.ts';
import { useNotice } from '../../lib/state/notice.ts';
import { useShow } from '../../lib/state/pages.ts';
import type { StepOutcome } from '../../lib/state/views.ts';

/** The steps of a handoff and of a report; what came of them is said in the notice line. */
export function useHandoffDeeds() {
  const say = useNotice(view => view.say);
  const [accept, finish, decline, release, show] = [
    useAccept(),
    useFinish(),
    useDecline(),
    useRelease(),
    useShow(),
  ];
  const told = (done: string) => ({
    onSuccess: (outcome: StepOutcome) =>
      outcome.ok ? say(done) : say(t(`step.${outcome.reason}`), 'problem'),
    onError: () => say(t('error.deed'), 'problem'),
  });
  return {
    busy: accept.isPending || finish.isPending || decline.isPending || release.isPending,
    accept: (id: string) => accept.mutate(id, told(t('handoffs.accepted'))),
    finish: (id: string) => finish.mutate(id, told(t('handoffs.finished'))),
    decline: (id: string, reason: string) => decline.mutate({ id, reason }, told(t('handoffs.declined'))),
    release: (id: string, decision: string) => release.mutate({ id, decision }, told(t('handoffs.released'))),
    show: (itemId: string, url: string | undefined) =>
      show.mutate(url === undefined ? { itemId } : { itemId, url }, {
        onSuccess: ({ ok }) => (ok ? say(t('queue.opened')) : say(t('queue.no-address'), 'problem')),
        onError: () => say(t('error.deed'), 'problem'),
      }),
  };
}
