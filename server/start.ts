import { once } from 'node:events';
import type { Server } from 'node:http';
import { type AddressInfo, isIPv6 } from 'node:net';
import { serve, type WebSocketServerLike } from '@hono/node-server';
import { WebSocketServer } from 'ws';
import { systemClock } from '../lib/base/clock.ts';
import { consoleLog, type Log } from '../lib/base/log.ts';
import { failed, ok, type Result } from '../lib/base/result.ts';
import { createApp } from './app.ts';
import { createDeps } from './create-deps.ts';
import type { Database, OpenRefusal } from './db/database.ts';
import { openFolder, openPostgres } from './db/open.ts';
import type { Deps } from './deps.ts';
import { authSecret, type Env } from './env.ts';
import { keepAlive } from './live/keep-alive.ts';
import { keepRetention } from './retention.ts';
import { type Content, seedWorkspace } from './seed.ts';

export type StartRefusal = OpenRefusal | 'port-taken' | 'port-refused';

export interface StartOptions {
  env: Env;
  /** Put into the database before the first request; nothing that is there is changed. */
  seed?: Content;
  log?: Log;
  /** Told when another copy took the data folder; the server has stopped writing by then. */
  onLost?: () => void;
}

export interface RunningServer {
  /** `http://host:port`, without a slash at its end. */
  url: string;
  deps: Deps;
  /** Lets running requests end, says good-bye to the live connections, closes the database. Safe to call twice. */
  close(): Promise<void>;
}

const MAX_MESSAGE = 1024;
/** How long (ms) requests may still run when the server stops. */
const GRACE = 3_000;

/** Opens the database, seeds it and listens. Whatever was opened is closed again when it refuses. */
export async function startServer(options: StartOptions): Promise<Result<RunningServer, StartRefusal>> {
  const { env, log = consoleLog } = options;
  let close: () => Promise<void> = async () => {};
  const opened = await open(env, () => close().finally(() => options.onLost?.()));
  if (!opened.ok) return opened;
  const secret = authSecret(env);
  let running: Result<RunningServer, StartRefusal> | undefined;
  try {
    running = secret.ok ? await run(options, opened.value, secret.value, log) : secret;
  } finally {
    if (!running?.ok) await opened.value.close();
  }
  if (running.ok) close = running.value.close;
  return running;
}

const open = (env: Env, onLost: () => void): Promise<Result<Database, OpenRefusal>> =>
  env.DATABASE_URL ? openPostgres(env.DATABASE_URL) : openFolder(env.DATA_DIR, onLost);

async function run(
  { env, seed }: StartOptions,
  database: Database,
  secret: string,
  log: Log,
): Promise<Result<RunningServer, StartRefusal>> {
  const deps = createDeps({ db: database.db, secret, clock: systemClock, log, baseUrl: env.BASE_URL });
  if (seed) await seedWorkspace(deps, seed);
  const sockets = new WebSocketServer({ noServer: true, maxPayload: MAX_MESSAGE });
  const listening = await listen(deps, sockets, env);
  if (!listening.ok) return listening;
  const { server, url } = listening.value;
  const stopBeating = keepAlive(sockets, deps.hub, log);
  const stopSweeping = keepRetention(deps);
  let closing: Promise<void> | undefined;
  const stop = async () => {
    stopBeating();
    stopSweeping();
    deps.hub.close();
    await closeServer(server, sockets);
    await database.close();
  };
  return ok({
    url,
    deps,
    close: () => {
      closing ??= stop();
      return closing;
    },
  });
}

async function listen(
  deps: Deps,
  sockets: WebSocketServer,
  env: Env,
): Promise<Result<{ server: Server; url: string }, 'port-taken' | 'port-refused'>> {
  const app = createApp(deps);
  const server = serve({
    fetch: app.fetch,
    port: env.PORT,
    hostname: env.HOST,
    // Their types differ only in how an absent option is written.
    websocket: { server: sockets as WebSocketServerLike },
  }) as Server;
  try {
    await once(server, 'listening');
  } catch (error) {
    const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    return failed(taken ? 'port-taken' : 'port-refused');
  }
  const { port } = server.address() as AddressInfo;
  return ok({ server, url: `http://${isIPv6(env.HOST) ? `[${env.HOST}]` : env.HOST}:${port}` });
}

async function closeServer(server: Server, sockets: WebSocketServer): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  server.closeIdleConnections();
  const cut = setTimeout(() => {
    for (const socket of sockets.clients) socket.terminate();
    server.closeAllConnections();
  }, GRACE);
  await closed;
  clearTimeout(cut);
}
