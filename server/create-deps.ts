import type { Clock } from '../lib/base/clock.ts';
import type { Log } from '../lib/base/log.ts';
import { createAuth } from './auth.ts';
import type { Db } from './db/database.ts';
import type { Deps } from './deps.ts';
import { createAttempts } from './http/attempts.ts';
import { createHub } from './live/hub.ts';
import { createTickets } from './live/tickets.ts';
import { newestChange } from './sync/pull.ts';

/** Everything that the app needs, over an open database. */
export function createDeps(from: {
  db: Db;
  secret: string;
  clock: Clock;
  log: Log;
  baseUrl?: string | undefined;
}): Deps {
  const { db, secret, clock, log } = from;
  const baseUrl = from.baseUrl?.replace(/\/+$/, '');
  return {
    db,
    clock,
    log,
    baseUrl,
    // better-auth wants an address even where only its functions are called.
    auth: createAuth(db, secret, baseUrl ?? 'http://localhost'),
    hub: createHub(workspaceId => newestChange(db, workspaceId)),
    tickets: createTickets(clock),
    attempts: createAttempts(clock),
  };
}
