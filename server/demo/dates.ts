/** Midnight in Shanghai that begins a day; month counts from 1. Instants UTC. */
export const day = (year: number, month: number, date: number): number =>
  Date.UTC(year, month - 1, date) - 8 * 3_600_000;

/**
 * The demo stays young: its campaigns lie around the year in which the server runs, so that a running, an ended and
 * a coming one can always be seen. Within one year the content is the same at every start.
 */
export const YEAR = new Date().getUTCFullYear();

export const WRITTEN_AT = day(YEAR, 1, 1);
