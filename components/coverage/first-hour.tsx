import { spanText } from '../../lib/locales/duration.ts';
import { t } from '../../lib/locales/index.ts';
import { useNow } from '../../lib/state/now.ts';
import type { FirstHourBoard } from '../../lib/state/views.ts';
import { CoverageItem } from './coverage-item.tsx';

/** What is left of a fresh post's first hour, and which of its front rows have their answer. */
export function FirstHour({ board: { endsAt, rows } }: { board: FirstHourBoard }) {
  const now = useNow();
  if (now >= endsAt.earliest) return null;
  const answered = rows.filter(row => row.answered).length;
  return (
    <section className="cov-part">
      <p className="cov-line">
        <span className="cov-figure" role="timer">
          {t('coverage.hour', { span: spanText(endsAt.earliest - now, endsAt.latest - now) })}
        </span>
      </p>
      <h2>
        {rows.length === 0 ? t('coverage.front-none') : t('coverage.front', { answered, total: rows.length })}
      </h2>
      <ol className="cov-rows">
        {rows.map(row => (
          <CoverageItem key={row.id} row={row} />
        ))}
      </ol>
    </section>
  );
}
