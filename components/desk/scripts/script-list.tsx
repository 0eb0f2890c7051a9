import { t } from '../../../lib/locales/index.ts';
import { NEW_SCRIPT } from '../../../lib/model/desk-place.ts';
import { filterOf, useDeskList } from '../../../lib/state/desk-list-view.ts';
import { useDeskView } from '../../../lib/state/desk-view.ts';
import { useScriptHeads } from '../../../lib/state/scripts.ts';
import type { ScriptHead } from '../../../lib/state/views.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { RowList } from '../../ui/row-list.tsx';
import { Sentence } from '../../ui/sentence.tsx';
import { WaitingRows } from '../../ui/waiting-rows.tsx';
import { HeadRow } from './head-row.tsx';
import { ListFilters } from './list-filters.tsx';
import { ListSearch } from './list-search.tsx';

export const LIST_ID = 'desk-list';

/** The list column: search, filters, one row a script. */
export function ScriptList() {
  const view = useDeskList();
  const { openId, go } = useDeskView();
  const heads = useScriptHeads(filterOf(view));
  const rows = heads.data ?? [];
  const open = (head: ScriptHead) => go('scripts', head.id);
  const enter = (head: ScriptHead) => {
    open(head);
    view.enter(true);
  };
  const at = rows.findIndex(({ id }) => id === (view.selectedId ?? openId));
  const selectAt = (index: number) => view.select(rows[index]?.id);
  return (
    <section className="desk-list" aria-label={t('scripts.list')}>
      <header className="desk-list-head">
        <h2>{t('desk.room.scripts')}</h2>
        <span className="c-count">{heads.data ? t('scripts.count', { n: rows.length }) : null}</span>
        <span className="c-grow" />
        <Button onClick={() => go('sheets')}>{t('scripts.import')}</Button>
        <Button kind="main" onClick={() => go('scripts', NEW_SCRIPT)}>
          {t('scripts.new')}
        </Button>
      </header>
      <ListSearch
        onDown={() => {
          selectAt(0);
          document.getElementById(LIST_ID)?.focus();
        }}
        onEnter={() => rows[0] && enter(rows[0])}
      />
      <ListFilters />
      {heads.isError ? (
        <Sentence text={t('error.load')} way={{ word: t('error.retry'), go: () => void heads.refetch() }} />
      ) : null}
      {heads.isPending ? <WaitingRows count={8} /> : null}
      {heads.data && rows.length === 0 ? (
        <NoneFound filtered={Object.keys(filterOf(view)).length > 0} />
      ) : null}
      {rows.length > 0 ? (
        <RowList
          id={LIST_ID}
          label={t('scripts.list')}
          rows={rows}
          keyOf={head => head.id}
          selected={at < 0 ? undefined : at}
          onSelect={selectAt}
          onAct={enter}
          autoFocus={openId === undefined}
          render={head => <HeadRow head={head} isOpen={head.id === openId} onOpen={() => open(head)} />}
        />
      ) : null}
    </section>
  );
}

function NoneFound({ filtered }: { filtered: boolean }) {
  const clear = useDeskList(view => view.clear);
  if (!filtered) return <EmptyState title={t('scripts.empty-title')} text={t('scripts.empty-text')} />;
  return (
    <EmptyState title={t('scripts.none-title')} text={t('scripts.none-text')}>
      <Button onClick={clear}>{t('scripts.none-way')}</Button>
    </EmptyState>
  );
}
