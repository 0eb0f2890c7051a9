import type { SQL } from 'drizzle-orm';
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import type * as schema from './schema.ts';

/** Drizzle over PGlite or PostgreSQL: the same SQL, the same types. */
export type Db = PgDatabase<PgQueryResultHKT, typeof schema>;
export type Transaction = Parameters<Parameters<Db['transaction']>[0]>[0];

/** An open, migrated database. `close` also gives the data folder back. */
export interface Database {
  db: Db;
  close(): Promise<void>;
}

/** `in-use`: another copy of Chorus holds the folder. `unreachable`: no answer at DATABASE_URL. `broken`: opened, but not usable. */
export type OpenRefusal = 'in-use' | 'read-only' | 'not-a-folder' | 'unreachable' | 'broken';

/** Rows of a statement written by hand. Both drivers answer `{rows}`; drizzle's shared type does not say so. */
export async function queryRows(db: Db | Transaction, statement: SQL): Promise<Record<string, unknown>[]> {
  const answer: unknown = await db.execute(statement);
  if (typeof answer !== 'object' || answer === null || !('rows' in answer) || !Array.isArray(answer.rows)) {
    throw new TypeError('the database driver answered without rows');
  }
  return answer.rows;
}
