import { t } from '../../lib/locales/index.ts';
import type { Coverage } from '../../lib/model/wait.ts';

/** Answered of counted, with the goal as a notch. */
export function CoverageMeter({ coverage }: { coverage: Coverage }) {
  const { flag, answered, total, goal } = coverage;
  const share = total === 0 ? 0 : answered / total;
  const percent = Math.round(share * 100);
  return (
    <span className="coverage">
      {t('bar.coverage', { flag: t(`flag.${flag}`), answered, total })}
      <meter
        min={0}
        max={1}
        low={goal}
        optimum={1}
        value={share}
        title={t('bar.goal', { goal: Math.round(goal * 100) })}
      />
      <span className="percent">{percent}%</span>
    </span>
  );
}
