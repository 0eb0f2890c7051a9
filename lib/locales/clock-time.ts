import type { Instant } from '../base/clock.ts';
import { t } from './index.ts';

const two = (n: number): string => String(n).padStart(2, '0');

/** Time of day on this machine: `10:42`. */
export function clockTime(at: Instant): string {
  const date = new Date(at);
  return `${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** Calendar day on this machine: `11-30`, with the year when it is not this one. */
export function dayText(at: Instant, now: Instant): string {
  const date = new Date(at);
  const day = `${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return date.getFullYear() === new Date(now).getFullYear() ? day : `${date.getFullYear()}-${day}`;
}

/** `今天 10:42`, `明天 09:00`, else `11-30 10:42`. */
export function momentText(at: Instant, now: Instant): string {
  const clock = clockTime(at);
  const today = dayText(now, now);
  if (dayText(at, now) === today) return t('time.today', { clock });
  const tomorrow = new Date(now);
  tomorrow.setDate(tomorrow.getDate() + 1);
  if (dayText(at, now) === dayText(tomorrow.getTime(), now)) return t('time.tomorrow', { clock });
  return `${dayText(at, now)} ${clock}`;
}
