import { t } from '../../lib/locales/index.ts';
import type { ReadyScript } from '../../lib/model/ready-script.ts';
import { useScripts } from '../../lib/state/library.ts';
import { useLibraryView } from '../../lib/state/library-view.ts';
import { useComposing } from '../../lib/state/pages.ts';
import { useMay } from '../../lib/state/session.ts';
import type { ScriptHit } from '../../lib/state/views.ts';
import { Button } from '../ui/button.tsx';
import { rowId } from '../ui/rows.tsx';
import { SearchField } from '../ui/search-field.tsx';
import { ContextLine } from './context-line.tsx';
import { FillIn } from './fill-in.tsx';
import { Results } from './results.tsx';
import { usePick } from './use-pick.ts';
import { useSearchKeys } from './use-search-keys.ts';
import { useWays } from './use-ways.ts';

const LIST = 'scripts';
const NONE: readonly ScriptHit[] = [];

export function LibrarySearch() {
  const { typed, query, selected, filling, type, edit, fill } = useLibraryView();
  const composing = useComposing();
  const scripts = useScripts(query, composing.data ?? undefined);
  const { hits, turn } = useWays(scripts.data ?? NONE, composing.data ?? undefined);
  const fresh = !scripts.isPlaceholderData && typed === query && composing.isFetched;
  const hasBox = Boolean(composing.data);
  const { pick, use, copy } = usePick(hasBox, fill);
  const onKey = useSearchKeys(hits, fresh, pick);
  const mayWrite = useMay('propose-script');
  if (filling) {
    const done = (script: ReadyScript, typed: string[]) => {
      fill(undefined);
      use(script, typed);
    };
    return <FillIn script={filling} canInsert={hasBox} onDone={done} onBack={() => fill(undefined)} />;
  }
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
        hits={hits}
        query={query}
        canInsert={hasBox}
        canEdit={mayWrite}
        onPick={pick}
        onCopy={copy}
        onTurn={turn}
      />
    </>
  );
}
