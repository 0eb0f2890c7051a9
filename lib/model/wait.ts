import type { Flag } from './flag.ts';

/** What a clock passes on its way. Off duty nothing of the allowed time passes. */
export interface Due {
  /** At risk after this instant. */
  riskAt: number;
  /** The allowed time is over, counted from the earliest possible start. */
  dueAt: number;
  /** The same, counted from the latest: missed for sure. */
  lateAt: number;
}

/** How long an item waits, judged by rules/sla. Instants UTC ms; a range where the page's time is coarse. */
export interface Wait {
  /** `none`: no clock runs. `unknown`: too coarse to tell waiting from missed. `stopped`: a crisis or a handoff stopped it. */
  state: 'none' | 'waiting' | 'at-risk' | 'missed' | 'unknown' | 'answered' | 'stopped';
  /** Waiting since an instant in [earliest, latest]. */
  earliest: number;
  latest: number;
  /** Time allowed while the account is on duty, ms; absent without a clock. */
  targetMs?: number;
  /** Absent without a clock. */
  due?: Due;
  /** The time off duty that has begun or comes next, [from, to): the clock rests. */
  rest?: { from: number; to: number };
  answeredAt?: number;
}

/** Nothing of the allowed time passes now. */
export const isResting = ({ rest }: Wait, now: number): boolean =>
  rest !== undefined && rest.from <= now && now < rest.to;

/** How much of one flag's items was answered. Counts what was read, nothing else. */
export interface Coverage {
  flag: Flag;
  answered: number;
  total: number;
  /** Share to reach, 0–1. */
  goal: number;
}
