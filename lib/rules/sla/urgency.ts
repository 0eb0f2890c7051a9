import type { Wait } from '../../model/wait.ts';

const RUNNING: readonly Wait['state'][] = ['waiting', 'at-risk', 'missed', 'unknown'];

/** Does somebody wait right now? */
export const isRunning = (wait: Wait): boolean => RUNNING.includes(wait.state);

/** Sort key, smaller = more urgent: the instant at which the allowed time is over, counted from the earliest possible start. */
export const urgency = (wait: Wait): number =>
  isRunning(wait) && wait.due ? wait.due.dueAt : Number.POSITIVE_INFINITY;
