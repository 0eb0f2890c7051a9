import { t } from '../../lib/locales/index.ts';
import { useMarkAnswered } from '../../lib/state/items.ts';
import { useNotice } from '../../lib/state/notice.ts';
import { useShow } from '../../lib/state/pages.ts';
import type { ItemView } from '../../lib/state/views.ts';

/** What can be done with a waiting item from the panel; what came of it is said in the notice line. */
export function useItemDeeds() {
  const say = useNotice(view => view.say);
  const show = useShow();
  const mark = useMarkAnswered();
  const failed = () => say(t('error.deed'), 'problem');
  return {
    show: (item: ItemView) => {
      const address = item.post.url === undefined ? {} : { url: item.post.url };
      show.mutate(
        { itemId: item.id, ...address },
        {
          onSuccess: ({ ok }) => (ok ? say(t('queue.opened')) : say(t('queue.no-address'), 'problem')),
          onError: failed,
        },
      );
    },
    markAnswered: (item: ItemView) =>
      mark.mutate(item.id, {
        onSuccess: () => say(t('queue.marked', { name: item.authorName })),
        onError: failed,
      }),
  };
}
