import type { Flag } from '../../model/flag.ts';
import type { Proposal } from '../../rules/flag/propose.ts';

/** How often people said that it is `to` what was taken for `from`. An item counts once, however often it was changed. */
export interface CorrectionCount {
  from: Flag | 'none';
  to: Flag | 'none';
  count: number;
  /** When it was said last. */
  lastAt: number;
}

export interface CorrectionsService {
  /** The latest first. */
  list(): Promise<CorrectionCount[]>;
  /** One line of JSON a correction; with the items' texts or without. Nobody's name or id stands in it. */
  export(input: { withText: boolean }): Promise<{ text: string; count: number }>;
  /** Rules that would have spared corrections that repeat. */
  proposals(): Promise<Proposal[]>;
}
