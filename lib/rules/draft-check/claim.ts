/** A figure that a text claims, in the text as the rules read it. */
export interface Claim {
  kind: 'money' | 'percent' | 'amount' | 'discount' | 'cut';
  /** Yuan, percent, ml or g; 8.5 for 八五折; of 满 300 减 40 the sum from which on. */
  value: number;
  /** The other end of a range; of 满 300 减 40 what is taken off. */
  to?: number;
  /** Of an amount. */
  unit?: string;
  /** Where in the normal text. */
  start: number;
  end: number;
  /** Said in a way that may mean something else (209米): counts only where a product is named. */
  loose?: boolean;
}

export const sameClaim = (a: Claim, b: Claim): boolean =>
  a.kind === b.kind && a.value === b.value && a.to === b.to && a.unit === b.unit;
