import { and, desc, eq, notInArray } from 'drizzle-orm';
import type { Instant } from '../lib/base/clock.ts';
import type { Member } from '../lib/model/member.ts';
import {
  type PageReport,
  pageReportSchema,
  type ReportHead,
  reportHeadSchema,
} from '../lib/model/page-report.ts';
import type { Db } from './db/database.ts';
import { pageReport, user } from './db/schema.ts';

/** So many reports of a workspace are kept; a newer one takes the place of the oldest. */
export const MAX_REPORTS = 100;

interface Reporter {
  workspaceId: string;
  who: Member;
  now: Instant;
}

/** Keeps a report. The same one, sent again, changes nothing. */
export async function keepReport(
  db: Db,
  { workspaceId, who, now }: Reporter,
  report: PageReport,
): Promise<void> {
  const { id, surface, version, at, bundle } = report;
  const row = { workspaceId, id, surface, version, memberId: who.id, at: Math.min(at, now), bundle };
  await db.transaction(async tx => {
    await tx.insert(pageReport).values(row).onConflictDoNothing();
    const newest = tx
      .select({ id: pageReport.id })
      .from(pageReport)
      .where(eq(pageReport.workspaceId, workspaceId))
      .orderBy(desc(pageReport.at), desc(pageReport.id))
      .limit(MAX_REPORTS);
    await tx
      .delete(pageReport)
      .where(and(eq(pageReport.workspaceId, workspaceId), notInArray(pageReport.id, newest)));
  });
}

/** The newest first. */
export async function listReports(db: Db, workspaceId: string): Promise<ReportHead[]> {
  const { id, surface, version, at } = pageReport;
  const rows = await db
    .select({ id, surface, version, at, by: user.name })
    .from(pageReport)
    .leftJoin(user, eq(user.id, pageReport.memberId))
    .where(eq(pageReport.workspaceId, workspaceId))
    .orderBy(desc(pageReport.at), desc(pageReport.id));
  return rows.map(({ by, ...head }) => reportHeadSchema.parse({ ...head, ...(by === null ? {} : { by }) }));
}

export async function findReport(db: Db, workspaceId: string, id: string): Promise<PageReport | undefined> {
  const { surface, version, at, bundle } = pageReport;
  const [row] = await db
    .select({ id: pageReport.id, surface, version, at, bundle })
    .from(pageReport)
    .where(and(eq(pageReport.workspaceId, workspaceId), eq(pageReport.id, id)));
  return row && pageReportSchema.parse(row);
}
