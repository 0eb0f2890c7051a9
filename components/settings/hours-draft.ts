import { t } from '../../lib/locales/index.ts';
import type { DutyHours, Span } from '../../lib/model/duty-hours.ts';
import { readSpans, spansText } from '../../lib/rules/sla/span-text.ts';

/** `own`: each weekday has hours of its own, which this form does not show and leaves as they are. */
export const HOURS_KINDS = ['always', 'weekly', 'own'] as const;
export type HoursKind = (typeof HOURS_KINDS)[number];

export const HOURS_FIELDS = ['workdays', 'weekend', 'holidays', 'makeUpDays'] as const;
export type HoursField = (typeof HOURS_FIELDS)[number];

/** Duty hours as they are typed. */
export type HoursDraft = { kind: HoursKind; kept: DutyHours | undefined } & Record<HoursField, string>;

const USUAL: Record<HoursField, string> = {
  workdays: '9:00-18:00',
  weekend: '',
  holidays: '',
  makeUpDays: '9:00-18:00',
};

export function hoursDraft(hours: DutyHours | undefined): HoursDraft {
  if (hours?.kind !== 'weekly') return { kind: 'always', kept: hours, ...USUAL };
  const [monday = [], ...others] = hours.days;
  const [saturday = [], sunday = []] = hours.days.slice(5);
  const isPlain = others.slice(0, 4).every(day => isSame(day, monday)) && isSame(saturday, sunday);
  return {
    kind: isPlain ? 'weekly' : 'own',
    kept: hours,
    workdays: spansText(monday),
    weekend: spansText(saturday),
    holidays: spansText(hours.holidays),
    makeUpDays: spansText(hours.makeUpDays),
  };
}

const isSame = (one: readonly Span[], other: readonly Span[]): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

export type HoursErrors = Partial<Record<HoursField, string>>;

/** The hours to save, undefined for always; or what is wrong, field by field. */
export function checkHours(
  draft: HoursDraft,
): { ok: true; hours: DutyHours | undefined } | { ok: false; errors: HoursErrors } {
  if (draft.kind === 'always') return { ok: true, hours: undefined };
  if (draft.kind === 'own') return { ok: true, hours: draft.kept };
  const read = HOURS_FIELDS.map(field => ({ field, spans: readSpans(draft[field]) }));
  const errors: HoursErrors = {};
  for (const { field, spans } of read) if (!spans.ok) errors[field] = t(`accounts.hours.${spans.reason}`);
  if (Object.keys(errors).length > 0) return { ok: false, errors };
  const [workday = [], weekend = [], holidays = [], makeUpDays = []] = read.map(({ spans }) =>
    spans.ok ? spans.value : [],
  );
  const days = [...Array.from({ length: 5 }, () => workday), weekend, weekend];
  return { ok: true, hours: { kind: 'weekly', days, holidays, makeUpDays } };
}
