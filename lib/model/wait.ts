import type { Flag } from './flag.ts';

/** How long an item waits, judged by rules/sla. Instants UTC ms; a range where the page's time is coarse. */
export interface Wait {
  /** `none`: no clock runs. `unknown`: too coarse to tell waiting from missed. `stopped`: a crisis or a handoff stopped it. */
  state: 'none' | 'waiting' | 'at-risk' | 'missed' | 'unknown' | 'answered' | 'stopped';
  /** Waiting since an instant in [earliest, latest]. */
  earliest: number;
  latest: number;
  /** Time allowed, ms; absent without a clock. Due = waiting since + target. */
  targetMs?: number;
  answeredAt?: number;
}

/** How much of one flag's items was answered. Counts what was read, nothing else. */
export interface Coverage {
  flag: Flag;
  answered: number;
  total: number;
  /** Share to reach, 0–1. */
  goal: number;
}
