/** What a bench answers. Each module tests/bench/NAME.ts exports `run(): Promise<Report>`. */
export interface Report {
  name: string;
  /** One measurement a row, the same keys in each; the unit in the key, as in `p95 ms`, or in a key of its own. */
  rows: Record<string, string | number>[];
  /** The promises of speed and whether each is kept. */
  verdict: Verdict | Verdict[];
}

/** A promise in one line with its figures, or as a claim with limit and measurement. */
export type Verdict =
  | { ok: boolean; text: string }
  | { ok: boolean; claim: string; limit: number; measured: number };

export interface Bench {
  run(options: object): Promise<Report>;
}

export function isBench(module: unknown): module is Bench {
  return typeof module === 'object' && module !== null && 'run' in module && typeof module.run === 'function';
}

export const verdictsOf = ({ verdict }: Report): Verdict[] => (Array.isArray(verdict) ? verdict : [verdict]);

/** Two places are enough to compare. */
export const rounded = (value: number): number => Math.round(value * 100) / 100;

export function sentence(verdict: Verdict): string {
  const mark = verdict.ok ? '✓' : '✗';
  if ('text' in verdict) return `${mark} ${verdict.text}`;
  return `${mark} ${verdict.claim} (limit ${verdict.limit}, measured ${rounded(verdict.measured)})`;
}
