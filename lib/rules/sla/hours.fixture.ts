import fc from 'fast-check';
import { HOUR, MINUTE } from '../../base/clock.ts';
import { type DutyHours, daySpansSchema, type Span } from '../../model/duty-hours.ts';

export const shanghai = (date: string, time = '00:00') => Date.parse(`${date}T${time}:00+08:00`);

const daySpans = fc
  .uniqueArray(fc.integer({ min: 0, max: 1440 }), { maxLength: 6 })
  .map(edges => edges.toSorted((a, b) => a - b))
  .map(edges =>
    edges.flatMap((edge, index) => (index % 2 === 1 ? [[edges[index - 1] ?? 0, edge] as Span] : [])),
  )
  .filter(spans => daySpansSchema.safeParse(spans).success);
/** Duty hours of any kind. */
export const anyHours: fc.Arbitrary<DutyHours> = fc.oneof(
  { weight: 1, arbitrary: fc.constant<DutyHours>({ kind: 'always' }) },
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('weekly' as const),
      days: fc.array(daySpans, { minLength: 7, maxLength: 7 }),
      holidays: daySpans,
      makeUpDays: daySpans,
    }),
  },
);
/** Minutes around the National Day of 2026, with its holidays and make-up days. */
export const minute = fc
  .integer({ min: 0, max: 24 * 24 * 60 })
  .map(count => shanghai('2026-09-18') + count * MINUTE);

/** The slow and obvious way: is this minute open? Written without a look at the fast one. */
export function isMinuteOpen(hours: DutyHours, instant: number): boolean {
  if (hours.kind === 'always') return true;
  const local = new Date(instant + 8 * HOUR);
  const date = local.toISOString().slice(0, 10);
  const of = local.getUTCHours() * 60 + local.getUTCMinutes();
  const holidays = ['25', '26', '27'].map(day => `2026-09-${day}`);
  for (let day = 1; day <= 7; day++) holidays.push(`2026-10-0${day}`);
  const madeUp = ['2026-09-20', '2026-10-10'];
  const weekday = (local.getUTCDay() + 6) % 7;
  const spans = holidays.includes(date)
    ? hours.holidays
    : madeUp.includes(date)
      ? hours.makeUpDays
      : (hours.days[weekday] ?? []);
  return spans.some(([from, to]) => of >= from && of < to);
}
