import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PGlite } from '@electric-sql/pglite';
import type { Database } from '../../../server/db/database.ts';
import { openPglite } from '../../../server/db/open.ts';

const root = new URL('../../../', import.meta.url);
const cache = fileURLToPath(new URL('node_modules/.cache/chorus/', root));

/** A migrated PGlite in memory. Making one costs 2 s; loading the dump that the first test left costs a fifth of it. */
export async function testDatabase(): Promise<Database> {
  const path = join(cache, `pglite-${version()}.tar.gz`);
  const dump = read(path);
  if (dump) return openPglite(new PGlite({ loadDataDir: new Blob([dump]) }));
  const client = new PGlite();
  const database = await openPglite(client);
  keep(path, Buffer.from(await (await client.dumpDataDir('gzip')).arrayBuffer()));
  return database;
}

/** Another schema or another PGlite asks for another dump. */
function version(): string {
  const hash = createHash('sha256');
  const migrations = fileURLToPath(new URL('server/db/migrations/', root));
  for (const name of readdirSync(migrations).filter(each => each.endsWith('.sql'))) {
    hash.update(readFileSync(join(migrations, name)));
  }
  hash.update(readFileSync(new URL('node_modules/@electric-sql/pglite/package.json', root)));
  return hash.digest('hex').slice(0, 16);
}

function read(path: string): Buffer<ArrayBuffer> | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

/** Several test files may do this at once: each writes its own file and the last rename wins. */
function keep(path: string, dump: Buffer): void {
  mkdirSync(cache, { recursive: true });
  const own = `${path}.${process.pid}`;
  writeFileSync(own, dump);
  renameSync(own, path);
}
