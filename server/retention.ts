import { sql } from 'drizzle-orm';
import { type Clock, DAY, type Instant } from '../lib/base/clock.ts';
import type { Log } from '../lib/base/log.ts';
import { policyRowSchema } from '../lib/model/policy.ts';
import { wholePolicy } from '../lib/rules/policy/whole.ts';
import { type Db, queryRows } from './db/database.ts';
import { customer, policy } from './db/schema.ts';

/**
 * Deletes what is known of people for longer than their workspace keeps it. Of who asked to be forgotten the wish itself stays: what is
 * read again must still be kept without them. No change is numbered: every device does the same by itself.
 */
export async function sweepCustomers(db: Db, now: Instant): Promise<void> {
  const found = await queryRows(
    db,
    sql`select each.workspace_id, p."row" from (select distinct workspace_id from ${customer}) each
        left join ${policy} p on p.workspace_id = each.workspace_id and p.id = 'policy'`,
  );
  for (const { workspace_id, row } of found) {
    const { retentionDays } = wholePolicy(policyRowSchema.safeParse(row).data);
    const isOld = sql`workspace_id = ${String(workspace_id)} and updated_at < ${now - retentionDays * DAY}`;
    await db.execute(sql`delete from ${customer} where ${isOld} and "row"->'forgottenAt' is null`);
    await db.execute(sql`update ${customer}
      set "row" = ("row" - 'note') || '{"name":"","needs":{},"stages":{}}'::jsonb where ${isOld}`);
  }
}

/** Sweeps now and once a day. The answer stops it. */
export function keepRetention(
  { db, clock, log }: { db: Db; clock: Clock; log: Log },
  every = DAY,
): () => void {
  const sweep = () =>
    void sweepCustomers(db, clock()).catch(() => log.warn('what is older than it is kept was not swept'));
  sweep();
  const timer = setInterval(sweep, every);
  return () => clearInterval(timer);
}
