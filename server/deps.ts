import type { Clock } from '../lib/base/clock.ts';
import type { Log } from '../lib/base/log.ts';
import type { Auth } from './auth.ts';
import type { Db } from './db/database.ts';
import type { Attempts } from './http/attempts.ts';
import type { Hub } from './live/hub.ts';
import type { Tickets } from './live/tickets.ts';
import type { Caller } from './members.ts';

/** What the routes are given; a test makes its own. */
export interface Deps {
  db: Db;
  auth: Auth;
  clock: Clock;
  log: Log;
  hub: Hub;
  tickets: Tickets;
  attempts: Attempts;
  /** Address for people, without a slash at its end; absent: the one that was asked. */
  baseUrl?: string | undefined;
}

/** What a request carries once the gate has let it in. */
export interface Gated {
  Variables: { caller: Caller };
}
