import { t } from '../../lib/locales/index.ts';
import { useNotice } from '../../lib/state/notice.ts';
import { useShow } from '../../lib/state/pages.ts';
import type { Due } from './due-list.ts';

/** Opens the page of what is due, and leaves the popup for it. */
export function useShowDue() {
  const say = useNotice(view => view.say);
  const show = useShow();
  return (due: Due) => {
    const { itemId, url } = placeOf(due);
    show.mutate(url === undefined ? { itemId } : { itemId, url }, {
      onSuccess: ({ ok }) => (ok ? window.close() : say(t('queue.no-address'), 'problem')),
      onError: () => say(t('error.deed'), 'problem'),
    });
  };
}

function placeOf(due: Due): { itemId: string; url?: string | undefined } {
  if (due.kind === 'item') return { itemId: due.item.id, url: due.item.post.url };
  return due.kind === 'handoff' ? due.view.handoff.snapshot : due.view.promise;
}
