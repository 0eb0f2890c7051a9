import { t } from '../../../lib/locales/index.ts';
import { USAGE_DAYS } from '../../../lib/state/usage.ts';
import type { UsageDays } from '../../../lib/state/views.ts';

interface DaysChoiceProps {
  /** Of this card: two may stand on one screen. */
  name: string;
  days: UsageDays;
  onChoose(days: UsageDays): void;
}

/** One stretch of time of three. */
export function DaysChoice({ name, days, onChoose }: DaysChoiceProps) {
  return (
    <fieldset className="use-days">
      <legend className="c-hidden">{t('usage.days-legend')}</legend>
      {USAGE_DAYS.map(one => (
        <label key={one} className="c-chip">
          <input type="radio" name={name} checked={one === days} onChange={() => onChoose(one)} />
          <span>{t('usage.days', { n: one })}</span>
        </label>
      ))}
    </fieldset>
  );
}
