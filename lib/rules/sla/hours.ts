import { DAY, type Instant, MINUTE } from '../../base/clock.ts';
import type { DutyHours, Span } from '../../model/duty-hours.ts';
import { ALWAYS, type Hours, type Rest } from './always.ts';
import { dayBegins, dayKindOf, dayOf, weekdayOf } from './day-kind.ts';

/** Longer than this nobody is closed: then no instant is found. */
const MOST_DAYS = 400;

/** A span of instants, [from, to). */
interface Open {
  from: Instant;
  to: Instant;
}

/** Whoever is on duty without a break for so long has none that matters now. */
const SOON_DAYS = 14;

type Weekly = Extract<DutyHours, { kind: 'weekly' }>;

/** Verdicts ask for the same hours again and again, and each time for the same days. */
const known = new WeakMap<Weekly, Hours>();

/** No hours: around the clock. */
export function hoursOf(hours: DutyHours | undefined): Hours {
  if (hours?.kind !== 'weekly') return ALWAYS;
  const made = known.get(hours) ?? weeklyHours(hours);
  known.set(hours, made);
  return made;
}

function weeklyHours(hours: Weekly): Hours {
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
    restFrom: from => restFrom(openOn, from),
  };
}

function restFrom(openOn: (day: number) => Open[], from: Instant): Rest | undefined {
  let closes = from;
  for (let day = dayOf(from); day <= dayOf(from) + MOST_DAYS; day++) {
    for (const span of openOn(day)) {
      if (span.to <= closes) continue;
      if (span.from > closes) return { from: closes, to: span.from };
      closes = span.to;
    }
    if (closes > from + SOON_DAYS * DAY) return undefined;
  }
  return { from: closes, to: dayBegins(dayOf(from) + MOST_DAYS) };
}

const at = (day: number, from: number, to: number): Open => ({
  from: dayBegins(day) + from * MINUTE,
  to: dayBegins(day) + to * MINUTE,
});

function spansOn(hours: Weekly, day: number): readonly Span[] {
  const kind = dayKindOf(day);
  if (kind === 'holiday') return hours.holidays;
  if (kind === 'make-up') return hours.makeUpDays;
  return hours.days[weekdayOf(day)] ?? [];
}
