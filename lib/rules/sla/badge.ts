import { HOUR, MINUTE, SECOND } from '../../base/clock.ts';
import type { Wait } from '../../model/wait.ts';
import { isRunning, urgency } from './urgency.ts';

export type BadgeState = 'calm' | 'waiting' | 'at-risk' | 'missed';

export interface Badge {
  /** At most 4 characters: `1:24`, `12m`, `2h`, `9d`, `超`; empty when nobody waits. */
  text: string;
  state: BadgeState;
}

/** What the toolbar icon says: the time left on the most urgent of these waits. */
export function badgeOf(waits: readonly Wait[], now: number): Badge {
  const first = waits.reduce<Wait | undefined>(
    (most, wait) => (isMoreUrgent(wait, most) ? wait : most),
    undefined,
  );
  if (!first) return { text: '', state: 'calm' };
  const left = urgency(first) - now;
  if (first.state === 'missed') return { text: '超', state: 'missed' };
  if (left <= 0) return { text: '≈', state: 'at-risk' };
  return { text: leftText(left), state: first.state === 'waiting' ? 'waiting' : 'at-risk' };
}

const isMoreUrgent = (wait: Wait, than: Wait | undefined): boolean =>
  isRunning(wait) && (than === undefined || urgency(wait) < urgency(than));

function leftText(left: number): string {
  if (left < 10 * MINUTE) {
    const seconds = Math.floor(left / SECOND);
    return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  }
  if (left < 100 * MINUTE) return `${Math.floor(left / MINUTE)}m`;
  if (left < 100 * HOUR) return `${Math.floor(left / HOUR)}h`;
  return `${Math.min(999, Math.floor(left / (24 * HOUR)))}d`;
}
