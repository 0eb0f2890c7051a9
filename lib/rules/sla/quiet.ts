import { DAY, MINUTE } from '../../base/clock.ts';
import { OFFSET } from '../../base/shanghai.ts';
import type { QuietHours } from '../../model/quiet-hours.ts';

/** When the quiet that holds at `now` ends; undefined when none does. */
export function quietUntil({ on, from, to }: QuietHours, now: number): number | undefined {
  if (!on || from === to) return undefined;
  const since = (now + OFFSET) % DAY;
  const begin = from * MINUTE;
  const length = (((to - from) * MINUTE) % DAY) + (to < from ? DAY : 0);
  const into = (since - begin + DAY) % DAY;
  return into < length ? now - into + length : undefined;
}
