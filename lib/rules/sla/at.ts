import type { Wait } from '../../model/wait.ts';
import { isRunning } from './urgency.ts';
import { runningState } from './wait.ts';

/** The same wait at a later instant: what a screen that ticks shows without asking again. */
export function waitAt(wait: Wait, now: number): Wait {
  if (!isRunning(wait) || !wait.due) return wait;
  const state = runningState(wait.due, now);
  return state === wait.state ? wait : { ...wait, state };
}
