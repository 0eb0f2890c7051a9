/** What a bench answers. Each module tests/bench/NAME.ts exports `run(): Promise<Report>`. */
export interface Report {
  name: string;
  /** One measurement a row, the same keys in each; numbers with their unit in the key, as in `p95 ms`. */
  rows: Record<string, string | number>[];
  /** Whether the promise of speed is kept, and the promise with its figures in one line. */
  verdict: { ok: boolean; text: string };
}

export interface Bench {
  run(): Promise<Report>;
}

export function isBench(module: unknown): module is Bench {
  return typeof module === 'object' && module !== null && 'run' in module && typeof module.run === 'function';
}
