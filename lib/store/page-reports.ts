import type { PageReport } from '../model/page-report.ts';
import type { ChorusDb } from './db.ts';

/** A reported page on this device; not of the outbox, whose entries it would hold up. */
export interface PageReportRow {
  id: string;
  at: number;
  state: 'waiting' | 'sent' | 'refused';
  report: PageReport;
}

/** A report may weigh 1.5 MB: so many are kept here, those that are sent go first. */
const MOST = 12;

export const allReports = (db: ChorusDb): Promise<PageReportRow[]> =>
  db.pageReports.orderBy('at').reverse().toArray();

export const reportById = async (db: ChorusDb, id: string): Promise<PageReport | undefined> =>
  (await db.pageReports.get(id))?.report;

export const waitingReports = (db: ChorusDb): Promise<PageReportRow[]> =>
  db.pageReports.where('state').equals('waiting').sortBy('at');

/** Keeps a new report; where there are too many, the oldest that no longer waits goes, else the oldest. */
export function keepReport(db: ChorusDb, report: PageReport): Promise<void> {
  return db.transaction('rw', db.pageReports, async () => {
    await db.pageReports.put({ id: report.id, at: report.at, state: 'waiting', report });
    const rows = await allReports(db);
    const old = rows.toReversed().filter(row => row.id !== report.id);
    const going = [
      ...old.filter(row => row.state !== 'waiting'),
      ...old.filter(row => row.state === 'waiting'),
    ];
    await db.pageReports.bulkDelete(going.slice(0, Math.max(0, rows.length - MOST)).map(row => row.id));
  });
}

/** Nothing happens when the report has gone meanwhile. */
export const settleReport = (db: ChorusDb, id: string, state: 'sent' | 'refused'): Promise<unknown> =>
  db.pageReports.update(id, { state });
