/** The first instant of a day `YYYY-MM-DD` on this machine's calendar; undefined for none. */
export const startOf = (day: string): number | undefined => instantOf(day, 0);

/** The last day itself still counts: it ends where the next one begins. */
export const endOf = (day: string): number | undefined => instantOf(day, 1);

/** The day of an instant, `YYYY-MM-DD`. */
export function dayOf(at: number): string {
  const date = new Date(at);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

function instantOf(day: string, later: number): number | undefined {
  const [year, month, date] = day.split('-').map(Number);
  if (year === undefined || month === undefined || date === undefined) return undefined;
  const at = new Date(year, month - 1, date + later).getTime();
  return Number.isNaN(at) ? undefined : at;
}
