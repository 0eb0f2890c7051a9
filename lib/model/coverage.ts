import type { Flag } from './flag.ts';

/** Why an item is no part of what is to be answered. The first that holds is said. */
export const EXCLUSIONS = [
  'own',
  'matrix-author',
  'by-hand',
  'off-topic',
  'closer',
  'crisis',
  'handed-over',
  'before-window',
  'duplicate',
] as const;
export type Exclusion = (typeof EXCLUSIONS)[number];

/** Answered of counted for one goal, and what was left out by which reason. Counts what was read, nothing else. */
export interface CoverageFigures {
  flag: Flag;
  /** Share to reach, 0–1. */
  goal: number;
  answered: number;
  total: number;
  excluded: Partial<Record<Exclusion, number>>;
}

/** The instants (ms, UTC) within which something happens, where the page's time is coarse. */
export interface Range {
  earliest: number;
  latest: number;
}

/** The time after publishing. `unknown`: the page's time is too coarse to say, or says nothing. */
export interface FirstHour {
  state: 'running' | 'over' | 'unknown';
  /** Absent where nothing is known of the publication. */
  endsAt?: Range;
}
