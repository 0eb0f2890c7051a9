import { DAY } from '../../lib/base/clock.ts';
import { calendarOf } from '../../lib/base/shanghai.ts';
import { t } from '../../lib/locales/index.ts';
import { useCoverageView } from '../../lib/state/coverage-view.ts';

/** Today and the six days before it. */
const DAYS = Array.from({ length: 7 }, (_, back) => back);

/** Which day's comments; Shanghai's calendar. */
export function DayChoice() {
  const { daysBack, goBack } = useCoverageView();
  return (
    <select
      aria-label={t('coverage.day')}
      value={daysBack}
      onChange={event => goBack(Number(event.target.value))}
    >
      {DAYS.map(back => (
        <option key={back} value={back}>
          {dayWord(back)}
        </option>
      ))}
    </select>
  );
}

function dayWord(back: number): string {
  if (back < 2) return t(back === 0 ? 'coverage.today' : 'coverage.yesterday');
  const { month, day } = calendarOf(Date.now() - back * DAY);
  return t('coverage.date', { month, day });
}
