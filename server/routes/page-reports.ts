import { Hono } from 'hono';
import { pageReportSchema } from '../../lib/model/page-report.ts';
import { may } from '../../lib/rules/permission.ts';
import type { Deps, Gated } from '../deps.ts';
import { jsonBody } from '../http/input.ts';
import { refuse } from '../http/refuse.ts';
import { findReport, keepReport, listReports } from '../page-reports.ts';

/** POST /page-reports: any member. GET /page-reports and /page-reports/ID: who may mend what is reported. */
export const pageReportRoutes = (deps: Deps) =>
  new Hono<Gated>()
    .post('/page-reports', jsonBody(pageReportSchema), async c => {
      const { member, workspace } = c.var.caller;
      if (!may(member.role, 'report-page')) return refuse(c, 'forbidden');
      const reporter = { workspaceId: workspace.id, who: member, now: deps.clock() };
      await keepReport(deps.db, reporter, c.req.valid('json'));
      return c.json({ ok: true }, 201);
    })
    .get('/page-reports', async c => {
      const { member, workspace } = c.var.caller;
      if (!may(member.role, 'read-page-reports')) return refuse(c, 'forbidden');
      return c.json({ reports: await listReports(deps.db, workspace.id) }, 200);
    })
    .get('/page-reports/:id', async c => {
      const { member, workspace } = c.var.caller;
      if (!may(member.role, 'read-page-reports')) return refuse(c, 'forbidden');
      const report = await findReport(deps.db, workspace.id, c.req.param('id'));
      return report ? c.json(report, 200) : refuse(c, 'not-found');
    });
