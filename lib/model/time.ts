import { z } from 'zod';

/** How finely a page says a time. `unknown`: the page says none, or none that we can read. */
export const PRECISIONS = ['second', 'minute', 'hour', 'day', 'month', 'year', 'unknown'] as const;

/** A time as a page shows it. Instants are ms since the epoch, UTC. */
export const pageTimeSchema = z.object({
  /** The page's own words, e.g. `2小时前`. */
  text: z.string().max(200),
  /** The instant that the words name; for a range, its most literal reading. Absent when unknown. */
  instant: z.number().optional(),
  precision: z.enum(PRECISIONS),
  /** The true time lies in [earliest, latest]. Absent when unknown. */
  earliest: z.number().optional(),
  latest: z.number().optional(),
});
export type PageTime = z.infer<typeof pageTimeSchema>;
export type Precision = PageTime['precision'];
