/** An instant: milliseconds since 1970-01-01T00:00:00Z. Every time in Chorus is one of these. */
export type Instant = number;

/** Where "now" comes from. Rules never read it themselves; they are told. */
export type Clock = () => Instant;

export const systemClock: Clock = () => Date.now();

export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
