import { useMemo } from 'react';
import { MINUTE } from '../../../lib/base/clock.ts';
import { t } from '../../../lib/locales/index.ts';
import { useDeskView } from '../../../lib/state/desk-view.ts';
import { useFactLines } from '../../../lib/state/facts.ts';
import { useNow } from '../../../lib/state/now.ts';
import { Sentence } from '../../ui/sentence.tsx';
import { WaitingRows } from '../../ui/waiting-rows.tsx';
import { FactColumn } from './fact-column.tsx';
import { FactOverview } from './fact-overview.tsx';
import { type FactRow, rowsOf } from './fact-rows.ts';
import { FactSheet } from './fact-sheet.tsx';
import { RefusedFacts } from './refused-facts.tsx';
import './facts-room.css';

/** 事实: every fact beside the one that is open, or beside what has changed. */
export function FactsRoom() {
  const lines = useFactLines();
  const now = useNow();
  const minute = Math.floor(now / MINUTE);
  // What turns within a minute is told by the background: the list is then read anew, though it says the same.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a list of thousands is not judged anew each second
  const rows = useMemo(() => rowsOf(lines.data ?? [], Date.now()), [lines.dataUpdatedAt, minute]);
  if (lines.isError) {
    return (
      <Sentence text={t('error.load')} way={{ word: t('error.retry'), go: () => void lines.refetch() }} />
    );
  }
  if (!lines.data) return <WaitingRows />;
  return (
    <div className="facts">
      <FactColumn rows={rows} />
      <div className="facts-side">
        <RefusedFacts />
        <Open rows={rows} />
      </div>
    </div>
  );
}

function Open({ rows }: { rows: readonly FactRow[] }) {
  const openId = useDeskView(view => view.openId);
  if (openId === undefined) return <FactOverview />;
  const row = rows.find(({ fact }) => fact.id === openId);
  if (!row && openId !== 'new') return <p className="facts-card c-quiet">{t('facts.gone')}</p>;
  return <FactSheet key={openId} row={row} rows={rows} />;
}
