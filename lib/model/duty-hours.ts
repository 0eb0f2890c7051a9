import { z } from 'zod';

/** Minutes of a day in Shanghai, from the first to before the second: `[540, 1080]` is 9:00 to 18:00. */
export const spanSchema = z
  .tuple([z.number().int().min(0).max(1439), z.number().int().min(1).max(1440)])
  .refine(([from, to]) => from < to, 'a span ends after it begins');
export type Span = z.infer<typeof spanSchema>;

/** Spans of one day, in order and apart; none: closed. What goes past midnight is a span of either day. */
export const daySpansSchema = z
  .array(spanSchema)
  .max(8)
  .refine(
    spans => spans.every(([from], index) => index === 0 || from > (spans[index - 1]?.[1] ?? 0)),
    'spans stand in order and apart',
  );

/** When an account is answered. */
export const dutyHoursSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('always') }),
  z.object({
    kind: z.literal('weekly'),
    /** Monday first. */
    days: z.array(daySpansSchema).length(7),
    /** On public holidays and the days given off for them. */
    holidays: daySpansSchema,
    /** On 调休 make-up days: Saturdays and Sundays that are worked. */
    makeUpDays: daySpansSchema,
  }),
]);
export type DutyHours = z.infer<typeof dutyHoursSchema>;
