import { t } from '../../lib/locales/index.ts';
import type { useScripts } from '../../lib/state/library.ts';
import { useLibraryView } from '../../lib/state/library-view.ts';
import type { ScriptHit } from '../../lib/state/views.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { RowList } from '../ui/row-list.tsx';
import { Sentence } from '../ui/sentence.tsx';
import { WaitingRows } from '../ui/waiting-rows.tsx';
import type { ScriptDeedsProps } from './script-deeds.tsx';
import { ScriptRow } from './script-row.tsx';
import { useGradually } from './use-gradually.ts';

interface ResultsProps extends Omit<ScriptDeedsProps, 'hit' | 'onEdit'> {
  listId: string;
  scripts: ReturnType<typeof useScripts>;
  /** The same hits, as the operator has turned them. */
  hits: readonly ScriptHit[];
  query: string;
}

export function Results({ listId, scripts, hits, query, ...deeds }: ResultsProps) {
  if (scripts.isError) {
    const again = { word: t('error.retry'), go: () => void scripts.refetch() };
    return <Sentence text={t('error.load')} way={again} />;
  }
  if (!scripts.data) return <WaitingRows />;
  if (scripts.data.length === 0) return <NoHits query={query.trim()} />;
  return <Hits {...{ listId, hits, query, isOf: !scripts.isPlaceholderData }} {...deeds} />;
}

interface HitsProps extends Omit<ResultsProps, 'scripts'> {
  /** They answer this query, not the one before. */
  isOf: boolean;
}

function Hits({ listId, hits, query, isOf, ...deeds }: HitsProps) {
  const { selected, previewing, select, preview, edit } = useLibraryView();
  const rows = useGradually(hits, selected);
  return (
    <div className="lib-found" aria-busy={!isOf} data-answers={isOf ? query.trim() : undefined}>
      <RowList
        id={listId}
        label={t('library.results')}
        rows={rows}
        keyOf={hit => hit.script.id}
        selected={selected}
        onSelect={select}
        driven
        render={(hit, index, isSelected) => (
          <ScriptRow
            hit={hit}
            index={index}
            expanded={isSelected && previewing}
            onPreview={preview}
            onEdit={() => edit(hit.script.id)}
            {...deeds}
          />
        )}
      />
    </div>
  );
}

function NoHits({ query }: { query: string }) {
  if (!query) return <EmptyState title={t('library.empty-title')} text={t('library.empty-text')} />;
  return <EmptyState title={t('library.none-title', { query })} text={t('library.none-text')} />;
}
