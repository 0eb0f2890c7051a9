import { z } from 'zod';

const minuteSchema = z.number().int().min(0).max(1439);

/** 免打扰: hours in which this device shows no reminder. Minutes of the day in Shanghai; `to` before `from`: over midnight. */
export const quietHoursSchema = z.object({ on: z.boolean(), from: minuteSchema, to: minuteSchema });
export type QuietHours = z.infer<typeof quietHoursSchema>;
