import type { Clock } from '../base/clock.ts';
import type { Log } from '../base/log.ts';
import type { Table } from '../messaging/protocol.ts';
import type { Member } from '../model/member.ts';
import type { Flagger } from '../rules/flag/flagger.ts';
import type { Change } from '../store/change.ts';
import type { ChorusDb } from '../store/db.ts';
import { writeWithOutbox } from '../store/outbox.ts';
import { tablesOf } from '../store/rows.ts';
import type { Engine } from '../sync/engine.ts';
import type { SessionKeeper } from '../sync/session.ts';

/** What every service works with. */
export interface Core {
  db: ChorusDb;
  clock: Clock;
  log: Log;
  session: SessionKeeper;
  engine: Pick<Engine, 'start' | 'stop' | 'nudge' | 'now' | 'report'>;
  /** Says what a text is. Never asked for within a transaction: the first time it reads a file. */
  flagger(): Promise<Flagger>;
  /** These rows stand otherwise in the store now: what is kept in memory of them is out of date. */
  noticed(changes: readonly Change[]): void;
  /** Tells every screen that these tables changed. */
  tell(tables: readonly Table[]): void;
}

/** From which tab a call came; extension pages outside a tab have none. */
export interface Caller {
  tabId?: number | undefined;
  /** The document that asked. */
  documentId?: string | undefined;
  /** Its address, as the browser says it. */
  url?: string | undefined;
}

export const memberOf = async (core: Core): Promise<Member | undefined> =>
  (await core.session.current())?.me.member;

/** Rows and outbox in one transaction; then the screens are told and the push begins. Nothing happens for no changes. */
export async function write(core: Core, ...steps: (() => Promise<Change[]>)[]): Promise<Change[]> {
  const changes = await writeWithOutbox(core.db, ...steps);
  if (changes.length === 0) return changes;
  core.noticed(changes);
  core.tell([...screenTables(changes), 'sync']);
  core.engine.nudge();
  return changes;
}

/** The tables of these changes that screens follow; events are only counted, never shown by themselves. */
export const screenTables = (changes: readonly Change[]): Table[] =>
  tablesOf(changes).flatMap<Table>(table => (table === 'events' ? [] : [table]));
