import { t } from '../../lib/locales/index.ts';
import { useMarkPinned, usePins } from '../../lib/state/items.ts';
import { useNotice } from '../../lib/state/notice.ts';
import type { ItemView } from '../../lib/state/views.ts';
import { Button } from '../ui/button.tsx';
import { RoleBadge } from '../ui/role-badge.tsx';
import { useItemDeeds } from './use-item-deeds.ts';

/** What is still to be pinned, under those who wait. Nothing where there is none. */
export function PinList() {
  const pins = usePins().data ?? [];
  if (pins.length === 0) return null;
  return (
    <section className="queue-pins">
      <h2>
        {t('pins.title')} <span className="c-count">{pins.length}</span>
      </h2>
      <ul>
        {pins.map(item => (
          <PinRow key={item.id} item={item} />
        ))}
      </ul>
    </section>
  );
}

function PinRow({ item }: { item: ItemView }) {
  const say = useNotice(view => view.say);
  const mark = useMarkPinned();
  const { show } = useItemDeeds();
  const name = item.authorName;
  const done = () =>
    mark.mutate(item.id, {
      onSuccess: () => say(t('pins.marked', { name })),
      onError: () => say(t('error.deed'), 'problem'),
    });
  return (
    <li>
      <div className="queue-head">
        <span className="queue-author">{name}</span>
        {item.role ? <RoleBadge role={item.role} /> : null}
      </div>
      <p className="queue-text">{item.text}</p>
      <div className="c-actions queue-pin-deeds">
        <Button small aria-label={`${t('pins.done')}: ${name}`} onClick={done}>
          {t('pins.done')}
        </Button>
        <Button small aria-label={`${t('pins.go')}: ${name}`} onClick={() => show(item)}>
          {t('pins.go')}
        </Button>
      </div>
    </li>
  );
}
