import { LEVELS, type Level } from '../../model/red-line.ts';

/** What a draft is told off for. Stable words: counted and worded by these. */
export const DRAFT_RULES = [
  'price-wrong',
  'price-unknown',
  'percent-wrong',
  'amount-wrong',
  'discount-wrong',
  'date-wrong',
  'fact-changed',
  'fact-expired',
  'banned',
  'absolute',
  'medical',
  'rival',
  'contact',
  'voice-sells',
  'voice-price',
  'voice-serves',
  'voice-slang',
  'identity',
  'unfilled',
  'repeated',
] as const;
export type DraftRule = (typeof DRAFT_RULES)[number];

/** One thing that is wrong with a draft, or may be. */
export interface DraftHit {
  rule: DraftRule;
  level: Level;
  /** [start, end) in the draft. */
  range: [number, number];
  /** The draft's own words there. */
  said: string;
  /** What to say instead. */
  should?: string;
  factName?: string;
  /** In the team's own words. */
  why?: string;
}

/** Most hits that are told of one draft. */
const MOST = 50;

/** The worst first, then as they stand in the draft. */
export const worstFirst = (hits: readonly DraftHit[]): DraftHit[] =>
  hits
    .toSorted((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) || a.range[0] - b.range[0])
    .slice(0, MOST);
