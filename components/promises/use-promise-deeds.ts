import { t } from '../../lib/locales/index.ts';
import { useNotice } from '../../lib/state/notice.ts';
import { useShow } from '../../lib/state/pages.ts';
import { useDrop, useKeep } from '../../lib/state/promises.ts';
import type { PromiseView } from '../../lib/state/views.ts';

/** What can be done with a promised message; what came of it is said in the notice line. */
export function usePromiseDeeds() {
  const say = useNotice(view => view.say);
  const [keep, drop, show] = [useKeep(), useDrop(), useShow()];
  const failed = () => say(t('promises.failed'), 'problem');
  const told = (done: string) => ({
    onSuccess: ({ ok }: { ok: boolean }) => (ok ? say(done) : failed()),
    onError: failed,
  });
  return {
    busy: keep.isPending || drop.isPending,
    keep: ({ promise: { id, authorName: name } }: PromiseView) =>
      keep.mutate(id, told(t('promises.kept', { name }))),
    drop: ({ promise: { id, authorName: name } }: PromiseView) =>
      drop.mutate(id, told(t('promises.dropped', { name }))),
    show: ({ promise: { itemId, url, authorName: name } }: PromiseView) =>
      show.mutate(url === undefined ? { itemId } : { itemId, url }, {
        onSuccess: ({ ok }) =>
          ok ? say(t('promises.opened', { name })) : say(t('promises.no-address', { name }), 'problem'),
        onError: () => say(t('error.deed'), 'problem'),
      }),
  };
}
