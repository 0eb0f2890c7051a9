import { type SQL, sql } from 'drizzle-orm';
import type { PullResponse, RowKind } from '../../lib/sync/contract.ts';
import { type Db, queryRows } from '../db/database.ts';
import { changeCounter } from '../db/schema.ts';
import { TABLES } from './tables.ts';

/** Scripts that somebody keeps for themselves, and what they write of them, go to nobody else. */
const HIDDEN: Partial<Record<RowKind, (memberId: string) => SQL>> = {
  script: memberId => sql`("row"->>'scope' is distinct from 'mine' or "row"->>'ownerId' = ${memberId})`,
  revision: memberId =>
    sql`("row"->'content'->>'scope' is distinct from 'mine' or "row"->>'authorId' = ${memberId})`,
};

/** The changes above `after` in their order, at most `limit`; one statement, so that all tables are seen at one moment. */
export async function pull(
  db: Db,
  { workspaceId, memberId }: { workspaceId: string; memberId: string },
  { after, limit }: { after: number; limit: number },
): Promise<PullResponse> {
  const parts = (Object.keys(TABLES) as RowKind[]).map(
    (kind): SQL => sql`(select ${sql.raw(`'${kind}'`)} as kind, change_no, "row" from ${TABLES[kind]}
      where workspace_id = ${workspaceId} and change_no > ${after}
        and ${HIDDEN[kind]?.(memberId) ?? sql`true`} order by change_no limit ${limit + 1})`,
  );
  const found = await queryRows(
    db,
    sql`select * from (${sql.join(parts, sql` union all `)}) changes order by change_no limit ${limit + 1}`,
  );
  const changes = found.slice(0, limit).map(({ kind, change_no, row }) => ({
    changeNo: Number(change_no),
    // Rows were checked when they were taken.
    change: { kind, row } as PullResponse['changes'][number]['change'],
  }));
  return { changes, cursor: changes.at(-1)?.changeNo ?? after, more: found.length > limit };
}

/** The newest change number of a workspace; 0 before the first change. */
export async function newestChange(db: Db, workspaceId: string): Promise<number> {
  const [counter] = await queryRows(
    db,
    sql`select last from ${changeCounter} where workspace_id = ${workspaceId}`,
  );
  return Number(counter?.last ?? 0);
}
