import { t } from '../../lib/locales/index.ts';
import { usePromises } from '../../lib/state/promises.ts';
import type { PromiseView } from '../../lib/state/views.ts';
import { Sentence } from '../ui/sentence.tsx';
import { PromiseRow } from './promise-row.tsx';
import './promises.css';

/** 答应的私信: what was promised in public and is still owed, the one due first on top; nothing where nothing was promised. */
export function Promises() {
  const promises = usePromises();
  if (promises.isError) {
    const again = { word: t('error.retry'), go: () => void promises.refetch() };
    return <Sentence text={t('error.load')} way={again} />;
  }
  const all = promises.data ?? [];
  const open = all.filter(({ promise }) => promise.state === 'open');
  if (all.length === 0) return null;
  return (
    <details className="promises" open={open.length > 0}>
      <summary>
        {t('promises.title')}
        {open.length > 0 ? <span className="c-count">{open.length}</span> : null}
      </summary>
      <ul>
        {open.map(view => (
          <PromiseRow key={view.promise.id} view={view} />
        ))}
      </ul>
      <Closed views={all} />
    </details>
  );
}

function Closed({ views }: { views: readonly PromiseView[] }) {
  const having = (state: 'kept' | 'dropped') => views.filter(({ promise }) => promise.state === state).length;
  const [kept, dropped] = [having('kept'), having('dropped')];
  const words = [
    kept === 0 ? '' : t('promises.kept-today', { n: kept }),
    dropped === 0 ? '' : t('promises.dropped-today', { n: dropped }),
  ].filter(Boolean);
  return words.length === 0 ? null : <p className="promises-today">{words.join(' · ')}</p>;
}
