const DAY = 24 * 60 * 60_000;

const two = (count: number): string => String(count).padStart(2, '0');
const midnight = (at: number): number => new Date(at).setHours(0, 0, 0, 0);

/** The minute of today, `昨天 18:07`, and before that the day with it. */
export function chatTime(at: number, now: number): string {
  const date = new Date(at);
  const clock = `${two(date.getHours())}:${two(date.getMinutes())}`;
  const passed = Math.round((midnight(now) - midnight(at)) / DAY);
  if (passed <= 0) return clock;
  if (passed === 1) return `昨天 ${clock}`;
  const year = date.getFullYear() === new Date(now).getFullYear() ? '' : `${date.getFullYear()}-`;
  return `${year}${two(date.getMonth() + 1)}-${two(date.getDate())} ${clock}`;
}
