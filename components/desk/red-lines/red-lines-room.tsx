import { t } from '../../../lib/locales/index.ts';
import { useRedLines } from '../../../lib/state/red-lines.ts';
import { Sentence } from '../../ui/sentence.tsx';
import { WaitingRows } from '../../ui/waiting-rows.tsx';
import { CountList } from './count-list.tsx';
import { LineList } from './line-list.tsx';
import { TryOut } from './try-out.tsx';
import './red-lines.css';

/** 红线: what is not to be written, what it would do to a text, and how often operators hold against it. */
export function RedLinesRoom() {
  const lines = useRedLines();
  return (
    <div className="lines">
      <section className="lines-main" aria-label={t('desk.room.red-lines')}>
        {lines.isPending ? <WaitingRows /> : null}
        {lines.isError ? (
          <Sentence text={t('error.load')} way={{ word: t('error.retry'), go: () => void lines.refetch() }} />
        ) : null}
        {lines.data ? <LineList lines={lines.data} /> : null}
      </section>
      <div className="lines-side">
        <TryOut />
        <CountList />
      </div>
    </div>
  );
}
