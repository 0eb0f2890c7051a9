import { SECOND } from '../base/clock.ts';

const FIRST = 0.5 * SECOND;
const LONGEST = 30 * SECOND;

/**
 * How long to wait before the next attempt, ms: doubling from half a second to half a minute, of which a random half is taken off,
 * so that many devices do not come back at the same moment. `random` lies in [0, 1).
 */
export function backoff(attempt: number, random: number): number {
  const full = Math.min(LONGEST, FIRST * 2 ** Math.min(attempt, 10));
  return full * (1 - random / 2);
}
