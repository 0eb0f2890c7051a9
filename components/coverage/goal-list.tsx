import { t } from '../../lib/locales/index.ts';
import { useFlip } from '../../lib/state/coverage.ts';
import { useNotice } from '../../lib/state/notice.ts';
import type { CoverageRow, CoverageSheet } from '../../lib/state/views.ts';
import { CoverageItem } from './coverage-item.tsx';
import { Figures } from './figures.tsx';

/** One goal: its figure, what it counts, and behind a fold what it does not. */
export function GoalList({ sheet }: { sheet: CoverageSheet }) {
  const counted = sheet.rows.filter(row => !row.excluded);
  const excluded = sheet.rows.filter(row => row.excluded);
  return (
    <section className="cov-part">
      <Figures figures={sheet} />
      {counted.length > 0 ? (
        <>
          <h2>{t('coverage.counted')}</h2>
          <Rows rows={counted} sheet={sheet} />
        </>
      ) : null}
      {excluded.length > 0 ? (
        <details>
          <summary>
            {t('coverage.excluded')} <span className="c-count">{excluded.length}</span>
          </summary>
          <Rows rows={excluded} sheet={sheet} />
        </details>
      ) : null}
      {sheet.cut > 0 ? <p className="cov-quiet">{t('coverage.cut', { n: sheet.cut })}</p> : null}
    </section>
  );
}

function Rows({ rows, sheet: { flag } }: { rows: readonly CoverageRow[]; sheet: CoverageSheet }) {
  const say = useNotice(view => view.say);
  const flip = useFlip();
  const flipOf = ({ id, excluded, authorName: name }: CoverageRow) => {
    // What our own accounts write is never owed to anybody outside.
    if (excluded === 'matrix-author') return undefined;
    const takeIn = excluded !== undefined;
    return {
      word: t(takeIn ? 'coverage.take-in' : 'coverage.take-out'),
      go: () =>
        flip.mutate(
          { id, flag, in: takeIn },
          {
            onSuccess: () => say(t(takeIn ? 'coverage.took-in' : 'coverage.took-out', { name })),
            onError: () => say(t('error.deed'), 'problem'),
          },
        ),
    };
  };
  return (
    <ul className="cov-rows">
      {rows.map(row => (
        <CoverageItem key={row.id} row={row} flip={flipOf(row)} />
      ))}
    </ul>
  );
}
