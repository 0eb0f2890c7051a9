import type { Change } from './change.ts';

/**
 * What the server last said of a row that has unsent changes here; the row goes back to it when the server refuses them.
 * No shadow while changes wait = the server knows no such row.
 */
export interface ShadowRow {
  key: string;
  /** Change number at which the server said so; 0 when it was before the first unsent change. */
  changeNo: number;
  change: Change;
}
