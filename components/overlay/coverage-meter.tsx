import { t } from '../../lib/locales/index.ts';
import type { Coverage } from '../../lib/model/wait.ts';
import { useDeeds } from './context.tsx';

/** Answered of counted, with the goal as a notch; a click shows in the panel what counts and what does not. */
export function CoverageMeter({ coverage }: { coverage: Coverage }) {
  const { openCoverage } = useDeeds();
  const { flag, answered, total, goal } = coverage;
  const share = total === 0 ? 0 : answered / total;
  return (
    <button type="button" className="btn ghost coverage" onClick={openCoverage}>
      {t('bar.coverage', { flag: t(`flag.${flag}`), answered, total })}
      <meter
        min={0}
        max={1}
        low={goal}
        optimum={1}
        value={share}
        title={t('bar.goal', { goal: Math.round(goal * 100) })}
      />
      <span className="percent">{Math.round(share * 100)}%</span>
    </button>
  );
}
