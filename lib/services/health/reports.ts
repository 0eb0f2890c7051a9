import { newId } from '../../base/id.ts';
import type { HealthService, ReportOutcome, ReportView } from '../../messaging/protocol.ts';
import { pageBundleSchema } from '../../model/page-bundle.ts';
import { MAX_BUNDLE_BYTES } from '../../model/page-bundle-bounds.ts';
import type { PageReport } from '../../model/page-report.ts';
import { may } from '../../rules/permission.ts';
import { allHealth } from '../../store/health.ts';
import {
  allReports,
  keepReport,
  reportById,
  settleReport,
  waitingReports,
} from '../../store/page-reports.ts';
import type { Client } from '../../sync/client.ts';
import { type Core, memberOf } from '../core.ts';

export interface ReportDeps {
  core: Core;
  client(credentials: { server: string; token?: string }): Client;
  /** Of this extension. */
  version: string;
}

export interface Reports {
  service: HealthService;
  /** A page reports itself. Pages are not trusted: shape and size are checked. */
  take(input: unknown): Promise<ReportOutcome>;
  /** Sends what waits, one after the other; a report that is on its way is not sent twice. */
  send(): Promise<void>;
}

export function createReports(deps: ReportDeps): Reports {
  const { core, version } = deps;
  let sending: Promise<void> | undefined;
  const send = () => {
    sending ??= sendWaiting(deps).finally(() => {
      sending = undefined;
    });
    return sending;
  };
  return {
    send,
    async take(input) {
      const bundle = pageBundleSchema.safeParse(input);
      if (!bundle.success || !isSmall(bundle.data)) return { ok: false, reason: 'invalid' };
      const { surface } = bundle.data;
      const report: PageReport = { id: newId(), surface, version, at: core.clock(), bundle: bundle.data };
      await keepReport(core.db, report);
      await sending;
      await send();
      core.tell(['health']);
      const kept = await core.db.pageReports.get(report.id);
      if (kept?.state === 'refused') return { ok: false, reason: 'refused' };
      return { ok: true, state: kept?.state === 'sent' ? 'sent' : 'kept' };
    },
    service: {
      list: () => allHealth(core.db),
      reports: () => listed(deps),
      report: async ({ id }) => (await reportById(core.db, id)) ?? fetched(deps, id),
    },
  };
}

const isSmall = (bundle: unknown): boolean =>
  new TextEncoder().encode(JSON.stringify(bundle)).length <= MAX_BUNDLE_BYTES;

async function clientOf({ core, client }: ReportDeps): Promise<Client | undefined> {
  const session = await core.session.current();
  return session && client(session);
}

async function sendWaiting(deps: ReportDeps): Promise<void> {
  const { core } = deps;
  const waiting = await waitingReports(core.db);
  const client = waiting.length > 0 ? await clientOf(deps) : undefined;
  if (!client) return;
  for (const { id, report } of waiting) {
    const answer = await client.sendReport(report);
    // Not reached, or the server is in trouble: it goes with one of the next turns.
    if (!answer.ok && (answer.reason !== 'refused' || answer.code === 'internal' || answer.code === 'busy'))
      return;
    await settleReport(core.db, id, answer.ok ? 'sent' : 'refused');
    core.tell(['health']);
  }
}

async function listed(deps: ReportDeps): Promise<ReportView[]> {
  const own = await allReports(deps.core.db);
  const member = await memberOf(deps.core);
  const client = member && may(member.role, 'read-page-reports') ? await clientOf(deps) : undefined;
  const teams = client ? await client.reports() : undefined;
  const heads = teams?.ok ? teams.value.reports : [];
  const known = new Set(heads.map(head => head.id));
  const mine = own
    .filter(row => !known.has(row.id))
    .map(
      ({ state, report: { id, surface, version, at } }): ReportView => ({ id, surface, version, at, state }),
    );
  return [...mine, ...heads.map((head): ReportView => ({ ...head, state: 'sent' }))].toSorted(
    (a, b) => b.at - a.at,
  );
}

async function fetched(deps: ReportDeps, id: string): Promise<PageReport | undefined> {
  const answer = await (await clientOf(deps))?.report(id);
  return answer?.ok ? answer.value : undefined;
}
