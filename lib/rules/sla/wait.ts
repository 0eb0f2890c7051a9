import type { Item } from '../../model/item.ts';
import type { Wait } from '../../model/wait.ts';

/** At risk from the last 40 % of the allowed time on (shared definition: 2 of 5 minutes). */
const AT_RISK_SHARE = 0.4;

export interface WaitInput {
  item: Pick<Item, 'time' | 'firstSeenAt' | 'answer'>;
  /** Time allowed, ms; undefined: no clock runs. */
  targetMs: number | undefined;
  now: number;
  /** A crisis or a handoff stopped the clock. */
  stopped?: boolean;
}

/**
 * How long an item waits. It waits from when it was written, by the page's time with its precision kept, else from when it was
 * first seen. Missed only if even the latest possible start is over target; in time only if even the earliest is within it.
 */
export function waitOf({ item, targetMs, now, stopped }: WaitInput): Wait {
  const start = startOf(item);
  const clock = { ...start, ...(targetMs === undefined ? {} : { targetMs }) };
  if (item.answer) return { state: 'answered', ...clock, answeredAt: item.answer.at };
  if (stopped) return { state: 'stopped', ...clock };
  if (targetMs === undefined) return { state: 'none', ...start };
  return { state: runningState(start, targetMs, now), ...clock };
}

function startOf(item: WaitInput['item']): { earliest: number; latest: number } {
  const { earliest, latest } = item.time;
  if (earliest === undefined || latest === undefined)
    return { earliest: item.firstSeenAt, latest: item.firstSeenAt };
  // Nobody waits from the future: a page clock that runs ahead counts from the first sighting.
  const cap = (instant: number) => Math.min(instant, item.firstSeenAt);
  return { earliest: cap(earliest), latest: cap(latest) };
}

/** The state of a clock that runs: see `waitOf`. */
export function runningState(
  start: { earliest: number; latest: number },
  targetMs: number,
  now: number,
): Wait['state'] {
  const longest = now - start.earliest;
  const shortest = now - start.latest;
  if (shortest > targetMs) return 'missed';
  if (longest > targetMs) return 'unknown';
  return longest > targetMs * (1 - AT_RISK_SHARE) ? 'at-risk' : 'waiting';
}

/** Was the answer in time? `unknown` when the page's times are too coarse to say. */
export function verdictOf(
  wait: Wait,
  answer: { at: number; earliest?: number | undefined },
): 'met' | 'missed' | 'unknown' {
  if (wait.targetMs === undefined) return 'unknown';
  if (answer.at - wait.earliest <= wait.targetMs) return 'met';
  return (answer.earliest ?? answer.at) - wait.latest > wait.targetMs ? 'missed' : 'unknown';
}
