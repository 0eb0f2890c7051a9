import type { Item } from '../../model/item.ts';
import type { Due, Wait } from '../../model/wait.ts';
import { ALWAYS, type Hours } from './always.ts';
import { isRunning } from './urgency.ts';

/** At risk from the last 40 % of the allowed time on (shared definition: 2 of 5 minutes). */
export const AT_RISK_SHARE = 0.4;

export interface WaitInput {
  item: Pick<Item, 'time' | 'firstSeenAt' | 'answer' | 'restartedAt'>;
  /** Time allowed while the account is on duty, ms; undefined: no clock runs. */
  targetMs: number | undefined;
  /** When the account is on duty; absent: always. */
  hours?: Hours;
  now: number;
  /** A crisis or a handoff stopped the clock. */
  stopped?: boolean;
}

/**
 * How long an item waits. It waits from when it was written, by the page's time with its precision kept, else from when it was
 * first seen; once it was answered and somebody says that it waits again, from then. Missed only if even the latest possible start is over target; in time only if even the earliest is within it.
 * Only time on duty counts; of an account that is never on duty no clock runs.
 */
export function waitOf({ item, targetMs, hours = ALWAYS, now, stopped }: WaitInput): Wait {
  const start = startOf(item);
  const due = targetMs === undefined ? undefined : dueOf(start, targetMs, hours);
  const clock = { ...start, ...(due && targetMs !== undefined ? { targetMs, due } : {}) };
  if (item.answer) return { state: 'answered', ...clock, answeredAt: item.answer.at };
  if (stopped) return { state: 'stopped', ...clock };
  if (!due) return { state: 'none', ...start };
  const rest = hours.restFrom(now);
  return { state: runningState(due, now), ...clock, ...(rest ? { rest } : {}) };
}

function startOf(item: WaitInput['item']): { earliest: number; latest: number } {
  const { restartedAt } = item;
  if (restartedAt !== undefined) return { earliest: restartedAt, latest: restartedAt };
  const { earliest, latest } = item.time;
  if (earliest === undefined || latest === undefined)
    return { earliest: item.firstSeenAt, latest: item.firstSeenAt };
  // Nobody waits from the future: a page clock that runs ahead counts from the first sighting.
  const cap = (instant: number) => Math.min(instant, item.firstSeenAt);
  return { earliest: cap(earliest), latest: cap(latest) };
}

function dueOf(
  start: { earliest: number; latest: number },
  targetMs: number,
  { after }: Hours,
): Due | undefined {
  const riskAt = after(start.earliest, targetMs * (1 - AT_RISK_SHARE));
  const dueAt = after(start.earliest, targetMs);
  const lateAt = after(start.latest, targetMs);
  if (riskAt === undefined || dueAt === undefined || lateAt === undefined) return undefined;
  return { riskAt, dueAt, lateAt };
}

/** The same wait from another start, as it stands now. */
export function restarted(
  wait: Wait,
  start: { earliest: number; latest: number },
  hours: Hours,
  now: number,
): Wait {
  const { due: _before, ...rest } = wait;
  const due = wait.targetMs === undefined ? undefined : dueOf(start, wait.targetMs, hours);
  const moved: Wait = { ...rest, ...start, ...(due ? { due } : {}) };
  return due && isRunning(moved) ? { ...moved, state: runningState(due, now) } : moved;
}

/** The state of a clock that runs: see `waitOf`. */
export function runningState({ riskAt, dueAt, lateAt }: Due, now: number): Wait['state'] {
  if (now > lateAt) return 'missed';
  if (now > dueAt) return 'unknown';
  return now > riskAt ? 'at-risk' : 'waiting';
}

/** Was the answer in time? `unknown` when the page's times are too coarse to say. */
export function verdictOf(
  { due }: Wait,
  answer: { at: number; earliest?: number | undefined },
): 'met' | 'missed' | 'unknown' {
  if (!due) return 'unknown';
  if (answer.at <= due.dueAt) return 'met';
  return (answer.earliest ?? answer.at) > due.lateAt ? 'missed' : 'unknown';
}
