import type { Health } from '../../model/health.ts';
import type { PageReport, ReportHead } from '../../model/page-report.ts';

/** A report as a screen lists it. `waiting`: not at the server yet. `refused`: the server will not have it. */
export interface ReportView extends ReportHead {
  state: 'sent' | 'waiting' | 'refused';
}

/** How reading goes on this device, and the pages that were reported. */
export interface HealthService {
  list(): Promise<Health[]>;
  /** This device's, and the team's for those who may mend; newest first. */
  reports(): Promise<ReportView[]>;
  /** The report itself; undefined when it is nowhere to be had (offline, or gone). */
  report(input: { id: string }): Promise<PageReport | undefined>;
}

/** `kept`: the server cannot be reached; it is sent later. */
export type ReportOutcome =
  | { ok: true; state: 'sent' | 'kept' }
  | { ok: false; reason: 'invalid' | 'refused' };
