import type { Instant } from '../base/clock.ts';
import type { Flag } from './flag.ts';

/** What a person wrote to one account of the matrix, in short. */
export interface PersonLine {
  itemId: string;
  at: Instant;
  accountName: string;
  flag?: Flag;
  /** What they were told it costs. */
  price?: string;
}
