import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PGlite } from '@electric-sql/pglite';
import { drizzle as drizzlePostgres } from 'drizzle-orm/node-postgres';
import { migrate as migratePostgres } from 'drizzle-orm/node-postgres/migrator';
import { drizzle as drizzlePglite } from 'drizzle-orm/pglite';
import { migrate as migratePglite } from 'drizzle-orm/pglite/migrator';
import pg from 'pg';
import { failed, ok, type Result } from '../../lib/base/result.ts';
import type { Database, OpenRefusal } from './database.ts';
import { lockFolder } from './folder-lock.ts';
import * as schema from './schema.ts';

const migrations = { migrationsFolder: fileURLToPath(new URL('./migrations', import.meta.url)) };
/** Any number, as long as every Chorus takes the same: one start migrates, the others wait. */
const MIGRATION_LOCK = 6_814_077;
const CONNECT_TIMEOUT = 5_000;

/** Opens PGlite in `folder`, for this process alone, and brings it to the newest schema. */
export async function openFolder(folder: string, onLost: () => void): Promise<Result<Database, OpenRefusal>> {
  const path = resolve(folder);
  const lock = await lockFolder(path, onLost);
  if (!lock.ok) return lock;
  const files = join(path, 'database');
  mkdirSync(files, { recursive: true });
  try {
    const opened = await openPglite(new PGlite(files));
    return ok({
      db: opened.db,
      close: async () => {
        await opened.close();
        await lock.value.release();
      },
    });
  } catch (error) {
    await lock.value.release();
    return failed('broken', nameOf(error));
  }
}

/** A PGlite that somebody made (in memory, or from a dump), brought to the newest schema. */
export async function openPglite(client: PGlite): Promise<Database> {
  await client.waitReady;
  const db = drizzlePglite(client, { schema });
  await migratePglite(db, migrations);
  return { db, close: () => client.close() };
}

/** Connects to PostgreSQL and brings it to the newest schema. `url` is never logged: it holds a password. */
export async function openPostgres(url: string): Promise<Result<Database, OpenRefusal>> {
  const pool = new pg.Pool({ connectionString: url, connectionTimeoutMillis: CONNECT_TIMEOUT });
  // An idle connection that breaks is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => undefined);
  const connected = await pool.connect().then(ok, error => failed('unreachable' as const, nameOf(error)));
  if (!connected.ok) {
    await pool.end();
    return connected;
  }
  try {
    await migrateAlone(connected.value);
    connected.value.release();
  } catch (error) {
    connected.value.release(true);
    await pool.end();
    return failed('broken', nameOf(error));
  }
  return ok({ db: drizzlePostgres(pool, { schema }), close: () => pool.end() });
}

async function migrateAlone(client: pg.PoolClient): Promise<void> {
  await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
  try {
    await migratePostgres(drizzlePostgres(client), migrations);
  } finally {
    await client.query('select pg_advisory_unlock($1)', [MIGRATION_LOCK]);
  }
}

/** What failed, in a word: messages may quote the address or a row. */
function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  return 'code' in error && typeof error.code === 'string' ? `${error.name} ${error.code}` : error.name;
}
