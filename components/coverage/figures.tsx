import { t } from '../../lib/locales/index.ts';
import { type CoverageFigures, EXCLUSIONS } from '../../lib/model/coverage.ts';

/** Answered of counted with the goal, and what was left out by which reason. */
export function Figures({ figures }: { figures: CoverageFigures }) {
  const { flag, answered, total, goal } = figures;
  const share = total === 0 ? 0 : answered / total;
  const label = t('coverage.figure', { flag: t(`flag.${flag}`), answered, total });
  return (
    <div className="cov-figures">
      <p className="cov-line">
        <span className="cov-figure">{label}</span>
        {total > 0 ? <span className="cov-share">{Math.round(share * 100)}%</span> : null}
        <span className="c-grow" />
        <span className="cov-quiet">{t('coverage.goal', { goal: Math.round(goal * 100) })}</span>
      </p>
      <meter min={0} max={1} low={goal} optimum={1} value={share} aria-label={label} />
      <LeftOut figures={figures} />
    </div>
  );
}

function LeftOut({ figures: { excluded } }: { figures: CoverageFigures }) {
  const parts = EXCLUSIONS.flatMap(reason => {
    const n = excluded[reason] ?? 0;
    return n === 0 ? [] : [t('coverage.why', { reason: t(`coverage.reason.${reason}`), n })];
  });
  if (parts.length === 0) return null;
  return (
    <p className="cov-quiet">
      {t('coverage.excluded')}: {parts.join(' · ')}
    </p>
  );
}
