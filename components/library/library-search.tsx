import { t } from '../../lib/locales/index.ts';
import { useScripts } from '../../lib/state/library.ts';
import { useLibraryView } from '../../lib/state/library-view.ts';
import { useComposing } from '../../lib/state/pages.ts';
import { useMay } from '../../lib/state/session.ts';
import { Button } from '../ui/button.tsx';
import { rowId } from '../ui/rows.tsx';
import { SearchField } from '../ui/search-field.tsx';
import { ContextLine } from './context-line.tsx';
import { Results } from './results.tsx';
import { usePick } from './use-pick.ts';
import { useSearchKeys } from './use-search-keys.ts';

const LIST = 'scripts';

export function LibrarySearch() {
  const { typed, query, selected, type, edit } = useLibraryView();
  const composing = useComposing();
  const scripts = useScripts(query, composing.data ?? undefined);
  const hits = scripts.data ?? [];
  const fresh = !scripts.isPlaceholderData && typed === query && composing.isFetched;
  const { pick, copy } = usePick(Boolean(composing.data));
  const onKey = useSearchKeys(hits, fresh, pick);
  const mayWrite = useMay('propose-script');
  return (
    <>
      <div className="lib-top">
        <div className="lib-ask">
          <SearchField
            label={t('library.search')}
            placeholder={t('library.search-hint')}
            value={typed}
            listId={LIST}
            activeId={selected !== undefined && hits[selected] ? rowId(LIST, selected) : undefined}
            expanded={hits.length > 0}
            onType={type}
            onKey={onKey}
          />
          {mayWrite ? (
            <Button
              className="lib-new"
              aria-label={t('library.new')}
              title={t('library.new')}
              onClick={() => edit('new')}
            >
              <svg viewBox="0 0 12 12" aria-hidden="true">
                <path d="M6 1v10M1 6h10" stroke="currentColor" strokeWidth="1.4" />
              </svg>
            </Button>
          ) : null}
        </div>
        <div className="lib-about">
          <ContextLine context={composing.isError ? null : composing.data} />
        </div>
      </div>
      <Results
        listId={LIST}
        scripts={scripts}
        query={query}
        canInsert={Boolean(composing.data)}
        canEdit={mayWrite}
        onPick={pick}
        onCopy={copy}
      />
    </>
  );
}
