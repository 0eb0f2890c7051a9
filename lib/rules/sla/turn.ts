import { DAY } from '../../base/clock.ts';

/** After so long without an answer, ms, a person who writes again opens a new conversation. */
export const SEGMENT = 7 * DAY;

/** The first answer that somebody waits for in a thread or conversation, or a further one. */
export type Turn = 'first' | 'next';

/**
 * Which answer is waited for since `start`. `answered`: when this person was answered in the same thread or conversation, in any order.
 * All UTC ms. Definition: first response once a segment (Front), next response for each later turn.
 */
export const turnOf = (start: number, answered: readonly number[]): Turn =>
  answered.some(at => at < start && at >= start - SEGMENT) ? 'next' : 'first';

/** Time allowed for it, ms; undefined: no clock runs. */
export const targetOf = (
  verdict: { targetMs?: number | undefined; nextMs?: number | undefined } | undefined,
  turn: Turn,
): number | undefined => {
  if (verdict?.targetMs === undefined || turn === 'first') return verdict?.targetMs;
  return verdict.nextMs ?? verdict.targetMs;
};
