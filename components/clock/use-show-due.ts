import { t } from '../../lib/locales/index.ts';
import { useNotice } from '../../lib/state/notice.ts';
import { useShow } from '../../lib/state/pages.ts';
import type { Due } from './due-list.ts';

/** Opens the page of what is due, and leaves the popup for it. */
export function useShowDue() {
  const say = useNotice(view => view.say);
  const show = useShow();
  return (due: Due) => {
    const itemId = due.kind === 'item' ? due.item.id : due.view.handoff.snapshot.itemId;
    const url = due.kind === 'item' ? due.item.post.url : due.view.handoff.snapshot.url;
    show.mutate(url === undefined ? { itemId } : { itemId, url }, {
      onSuccess: ({ ok }) => (ok ? window.close() : say(t('queue.no-address'), 'problem')),
      onError: () => say(t('error.deed'), 'problem'),
    });
  };
}
