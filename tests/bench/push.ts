import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import pg from 'pg';
import { newId } from '../../lib/base/id.ts';
import { MAX_BATCH, type SyncRow } from '../../lib/sync/contract.ts';
import type { Db } from '../../server/db/database.ts';
import { openPglite, openPostgres } from '../../server/db/open.ts';
import { anEvent, anItem } from '../server/support/rows.ts';
import { startPostgres, whyNoPostgres } from '../server/support/test-postgres.ts';
import { type Client, entry, newClient, newWorkspace, testServer } from '../server/support/test-server.ts';

const ROUNDS = 40;
const WARM_UP = 24;
const LIMIT = 0.5;

export interface PushBench {
  name: 'push';
  rows: { what: string; value: number; unit: string }[];
  verdict: { claim: string; limit: number; measured: number; ok: boolean }[];
}

/** Runs one statement with its parameters, without drizzle. */
type Query = (statement: string, parameters: unknown[]) => Promise<unknown>;

/**
 * Batches of 500 through the whole server (HTTP request, session, validation, merge, receipts, one transaction) against
 * plain multi-row inserts of the same rows into a table of the same shape, in turns in the same database.
 */
export async function run(): Promise<PushBench> {
  const bench: PushBench = { name: 'push', rows: [], verdict: [] };
  await onPglite(bench, 'PGlite memory');
  const folder = mkdtempSync(join(tmpdir(), 'chorus-bench-'));
  await onPglite(bench, 'PGlite directory', folder);
  rmSync(folder, { recursive: true, force: true });
  if (!whyNoPostgres()) await onPostgres(bench);
  return bench;
}

async function onPglite(bench: PushBench, where: string, folder?: string): Promise<void> {
  const client = folder ? new PGlite(folder) : new PGlite();
  const database = await openPglite(client);
  await measure(bench, where, database.db, (statement, parameters) => client.query(statement, parameters));
  await database.close();
}

async function onPostgres(bench: PushBench): Promise<void> {
  const postgres = await startPostgres();
  const opened = await openPostgres(postgres.url);
  if (!opened.ok) throw new Error(`PostgreSQL did not open: ${opened.reason}`);
  const client = new pg.Client(postgres.url);
  await client.connect();
  await measure(bench, 'PostgreSQL', opened.value.db, (statement, parameters) =>
    client.query(statement, parameters),
  );
  await client.end();
  await opened.value.close();
  await postgres.stop();
}

async function measure(bench: PushBench, where: string, db: Db, query: Query): Promise<void> {
  await query('create table plain (like item including all)', []);
  const server = testServer(db);
  const client = await newClient(server, await newWorkspace(db), 'operator');
  const times: Record<'plain' | 'push', number[]> = { plain: [], push: [] };
  for (let round = 0; round < ROUNDS + WARM_UP; round++) {
    const changes = Array.from({ length: MAX_BATCH }, (_, index) => aChange(index));
    const plain = await timed(() => insertPlain(query, changes, round));
    const body = JSON.stringify({ entries: changes.map(change => entry(change)) });
    const pushed = await timed(() => pushAll(client, body));
    if (round < WARM_UP) continue;
    times.plain.push(plain);
    times.push.push(pushed);
  }
  const [plain, pushed] = [quartile(times.plain), quartile(times.push)];
  const rate = (ms: number) => Math.round((MAX_BATCH * 1000) / ms);
  const measured = Math.round((plain / pushed) * 100) / 100;
  bench.rows.push({ what: `${where}: plain multi-row insert`, value: rate(plain), unit: 'rows/s' });
  bench.rows.push({ what: `${where}: push`, value: rate(pushed), unit: 'rows/s' });
  bench.verdict.push({
    claim: `${where}: push reaches this share of plain multi-row inserts`,
    limit: LIMIT,
    measured,
    ok: measured >= LIMIT,
  });
}

const aChange = (index: number): SyncRow =>
  index % 2 === 0 ? { kind: 'item', row: anItem() } : { kind: 'event', row: anEvent() };

async function timed(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

async function insertPlain(query: Query, changes: SyncRow[], round: number): Promise<void> {
  const places: string[] = [];
  const parameters: unknown[] = [];
  for (const [index, { row }] of changes.entries()) {
    const at = parameters.length;
    places.push(`($${at + 1},$${at + 2},$${at + 3},$${at + 4},$${at + 5})`);
    parameters.push('w', newId(), round * MAX_BATCH + index + 1, Date.now(), JSON.stringify(row));
  }
  await query(
    `insert into plain (workspace_id, id, change_no, updated_at, "row") values ${places.join(',')}`,
    parameters,
  );
}

/** The client's part, writing the request, is done before the clock starts. */
async function pushAll(client: Client, body: string): Promise<void> {
  const response = await client.request('POST', '/api/sync/push', body);
  const accepted = (await response.text()).split('"accepted"').length - 1;
  if (accepted !== MAX_BATCH) throw new Error(`${accepted} of ${MAX_BATCH} entries were accepted`);
}

/** Other work on the machine lengthens some rounds, the long ones most; the quickest quarter is the least touched by it. */
function quartile(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 4)] ?? 0;
}
