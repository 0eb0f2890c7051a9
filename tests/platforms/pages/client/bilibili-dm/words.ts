import { chineseTime } from '../time-words.ts';

const DAY = 24 * 60 * 60_000;
/** Messages nearer than this to the one before bear no time of their own. */
const GAP = 5 * 60_000;

const startOfDay = (at: number): number => new Date(at).setHours(0, 0, 0, 0);

/** `14:43`, `昨天 14:43`, `2026年05月25日 14:43`. */
export function timeWords(at: number, now: number): string {
  const full = chineseTime(at);
  const clock = full.slice(-5);
  const passed = Math.round((startOfDay(now) - startOfDay(at)) / DAY);
  if (passed === 0) return clock;
  return passed === 1 ? `昨天 ${clock}` : full;
}

export const needsTime = (at: number, before: number | undefined): boolean =>
  before === undefined || at - before > GAP;
