import { t } from '../../lib/locales/index.ts';
import { useQueue } from '../../lib/state/items.ts';
import { useQueueView } from '../../lib/state/queue-view.ts';
import { Promises } from '../promises/promises.tsx';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { RowList } from '../ui/row-list.tsx';
import { Sentence } from '../ui/sentence.tsx';
import { WaitingRows } from '../ui/waiting-rows.tsx';
import { ItemRow } from './item-row.tsx';
import { PinList } from './pin-list.tsx';
import { ScopeBar } from './scope-bar.tsx';
import { useItemDeeds } from './use-item-deeds.ts';
import { useWaiting } from './use-waiting.ts';
import './queue.css';

/** 队列: whoever waits, the one with the least time left first. */
export function QueueRoom() {
  const queue = useQueue();
  const { items, narrowed } = useWaiting();
  if (queue.isError) {
    const again = { word: t('error.retry'), go: () => void queue.refetch() };
    return <Sentence text={t('error.load')} way={again} />;
  }
  return (
    <>
      <Promises />
      <ScopeBar />
      {queue.data ? null : <WaitingRows />}
      {queue.data && items.length === 0 ? <NobodyWaits narrowed={narrowed} /> : null}
      {items.length > 0 ? <WaitingList /> : null}
      <PinList />
    </>
  );
}

function WaitingList() {
  const { items } = useWaiting();
  const { selectedId, select } = useQueueView();
  const deeds = useItemDeeds();
  const at = items.findIndex(item => item.id === selectedId);
  return (
    <RowList
      id="waiting"
      label={t('queue.label')}
      rows={items}
      keyOf={item => item.id}
      selected={at < 0 ? 0 : at}
      onSelect={index => {
        const item = items[index];
        if (item) select(item.id);
      }}
      onAct={deeds.show}
      autoFocus
      render={(item, _, selected) => <ItemRow item={item} selected={selected} {...deeds} />}
    />
  );
}

/** `narrowed`: others do wait, on accounts that are not chosen. */
function NobodyWaits({ narrowed }: { narrowed: boolean }) {
  const look = useQueueView(view => view.look);
  if (!narrowed) return <EmptyState title={t('queue.empty-title')} text={t('queue.empty-text')} />;
  return (
    <EmptyState title={t('queue.empty-title')} text={t('queue.empty-mine')}>
      <Button onClick={() => look(undefined)}>{t('queue.see-all')}</Button>
    </EmptyState>
  );
}
