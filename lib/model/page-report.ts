import { z } from 'zod';
import { pageBundleSchema } from './page-bundle.ts';
import { surfaceIdSchema } from './platform.ts';

const headSchema = z.strictObject({
  id: z.string().min(1).max(64),
  surface: surfaceIdSchema,
  /** Of the extension that could not read the page. */
  version: z.string().regex(/^[\w.+-]{1,30}$/),
  /** When it was reported, UTC ms. */
  at: z.number(),
});

/** A page that could not be read, as somebody reported it. */
export const pageReportSchema = headSchema.extend({ bundle: pageBundleSchema });
export type PageReport = z.infer<typeof pageReportSchema>;

/** What a list says of a report; `by` is a member's name. */
export const reportHeadSchema = headSchema.extend({ by: z.string().max(200).optional() });
export type ReportHead = z.infer<typeof reportHeadSchema>;

/** POST /api/page-reports takes a report, GET answers the heads, newest first; GET /api/page-reports/ID one report. */
export const reportListSchema = z.object({ reports: z.array(reportHeadSchema) });
