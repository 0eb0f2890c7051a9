import type { Instant } from '../../base/clock.ts';

/** Time on duty: what of it passes between two instants, and when so much of it has passed. */
export interface Hours {
  /** Ms on duty in [from, to); 0 where `to` is not after `from`. */
  openBetween(from: Instant, to: Instant): number;
  /** The first instant at which so many ms on duty have passed since `from`; undefined when that takes more than a year. */
  after(from: Instant, openMs: number): Instant | undefined;
  /** The first time off duty that ends after `at`; undefined: none within the next two weeks. */
  restFrom(at: Instant): Rest | undefined;
}

/** A time off duty, [from, to): nothing of the allowed time passes. */
export interface Rest {
  from: Instant;
  to: Instant;
}

/** Around the clock. Here by itself: screens that tick know no holidays. */
export const ALWAYS: Hours = {
  openBetween: (from, to) => Math.max(0, to - from),
  after: (from, openMs) => from + openMs,
  restFrom: () => undefined,
};
