import { t } from '../../lib/locales/index.ts';
import { FLAGS } from '../../lib/model/flag.ts';
import { useSetFlag } from '../../lib/state/items.ts';
import { useNotice } from '../../lib/state/notice.ts';
import type { ItemView } from '../../lib/state/views.ts';
import { FlagMark } from '../ui/flag-mark.tsx';

const CHOICES = [...FLAGS, 'none'] as const;

/** What the item is, and at a click what else it may be. The browser's own list lies over the mark, unseen. */
export function FlagChoice({ item, tabIndex }: { item: ItemView; tabIndex: number }) {
  const setFlag = useSetFlag();
  const say = useNotice(view => view.say);
  const now = item.labels[0] ?? 'none';
  const choose = (word: string) => {
    const flag = FLAGS.find(one => one === word);
    setFlag.mutate(
      { id: item.id, ...(flag ? { flag } : {}) },
      {
        onSuccess: () =>
          say(t('queue.flagged', { name: item.authorName, flag: t(`flag.${flag ?? 'none'}`) })),
        onError: () => say(t('error.deed'), 'problem'),
      },
    );
  };
  return (
    <span className="queue-flag">
      <FlagMark flag={now} />
      <select
        aria-label={t('note.flag')}
        tabIndex={tabIndex}
        value={now}
        onChange={event => choose(event.target.value)}
      >
        {CHOICES.map(flag => (
          <option key={flag} value={flag}>
            {t(`flag.${flag}`)}
          </option>
        ))}
      </select>
    </span>
  );
}
