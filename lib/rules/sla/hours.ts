import { type Instant, MINUTE } from '../../base/clock.ts';
import type { DutyHours, Span } from '../../model/duty-hours.ts';
import { ALWAYS, type Hours } from './always.ts';
import { dayBegins, dayKindOf, dayOf, weekdayOf } from './day-kind.ts';

/** Longer than this nobody is closed: then no instant is found. */
const MOST_DAYS = 400;

/** A span of instants, [from, to). */
interface Open {
  from: Instant;
  to: Instant;
}

/** No hours: around the clock. */
export function hoursOf(hours: DutyHours | undefined): Hours {
  if (hours?.kind !== 'weekly') return ALWAYS;
  const days = new Map<number, Open[]>();
  const openOn = (day: number): Open[] => {
    const known = days.get(day) ?? spansOn(hours, day).map(([from, to]) => at(day, from, to));
    days.set(day, known);
    return known;
  };
  return {
    openBetween(from, to) {
      let open = 0;
      for (let day = dayOf(from); day <= dayOf(to); day++)
        for (const span of openOn(day))
          open += Math.max(0, Math.min(to, span.to) - Math.max(from, span.from));
      return open;
    },
    after(from, openMs) {
      let left = openMs;
      for (let day = dayOf(from); day <= dayOf(from) + MOST_DAYS; day++) {
        for (const span of openOn(day)) {
          const begin = Math.max(from, span.from);
          if (begin >= span.to) continue;
          if (left <= span.to - begin) return begin + left;
          left -= span.to - begin;
        }
      }
      return undefined;
    },
  };
}

const at = (day: number, from: number, to: number): Open => ({
  from: dayBegins(day) + from * MINUTE,
  to: dayBegins(day) + to * MINUTE,
});

function spansOn(hours: Extract<DutyHours, { kind: 'weekly' }>, day: number): readonly Span[] {
  const kind = dayKindOf(day);
  if (kind === 'holiday') return hours.holidays;
  if (kind === 'make-up') return hours.makeUpDays;
  return hours.days[weekdayOf(day)] ?? [];
}
