import type { Clock } from '../base/clock.ts';
import type { Log } from '../base/log.ts';
import type { Services, Table } from '../messaging/protocol.ts';
import type { Change } from '../store/change.ts';
import { type ChorusDb, openDb } from '../store/db.ts';
import { createClient, type Fetch } from '../sync/client.ts';
import { Engine, type EngineDeps } from '../sync/engine.ts';
import type { Socket } from '../sync/live.ts';
import { type Area, sessionKeeper } from '../sync/session.ts';
import { accountsService } from './accounts.ts';
import { type Core, screenTables } from './core.ts';
import { correctionsService } from './corrections.ts';
import { coverageService } from './coverage/index.ts';
import { type FrontKeeper, frontKeeper } from './customers/front.ts';
import { customersService } from './customers/index.ts';
import { sweeper } from './customers/sweep.ts';
import { type BookKeeper, bookKeeper } from './drafts/book.ts';
import { draftsService } from './drafts/index.ts';
import { escalationsService } from './escalations.ts';
import { factsService } from './facts/index.ts';
import { type FactTurns, factTurns } from './facts/turns.ts';
import { flagRulesService } from './flag-rules.ts';
import { flagging } from './flagging.ts';
import { handoffsService } from './handoffs/index.ts';
import { createReports, type Reports } from './health/reports.ts';
import { itemsService } from './items/index.ts';
import { settleArrived } from './items/settle-arrived.ts';
import { libraryService } from './library/index.ts';
import { occasionKeeper } from './library/kept-occasion.ts';
import { ScriptIndex } from './library/script-index.ts';
import { packsService } from './packs.ts';
import type { Memory, PageHost } from './pages/host.ts';
import { createPages, type Pages } from './pages/index.ts';
import { picturesService } from './pictures.ts';
import { policyService } from './policy.ts';
import { promisesService } from './promises/index.ts';
import { redLinesService } from './red-lines.ts';
import { createReminders, type Reminders } from './reminders/index.ts';
import { remindersService } from './reminders/settings.ts';
import { scriptsService } from './scripts/index.ts';
import { settleArrivedScripts } from './scripts/settle-arrived.ts';
import { sessionService } from './session.ts';
import { sheetsService } from './sheets/index.ts';
import { syncService } from './sync.ts';
import { type Lessons, lessonsKeeper } from './taught.ts';
import { usageService } from './usage/index.ts';

/** What the world gives: the browser in the background, stand-ins in tests. */
export interface World {
  clock: Clock;
  log: Log;
  random(): number;
  fetch: Fetch;
  socket(url: string): Socket;
  /** Outlives the browser; holds the session. */
  local: Area;
  /** Outlives the worker. */
  memory: Memory;
  host: PageHost;
  /** The flagger's model, as its file holds it. */
  flagModel(): Promise<ArrayBuffer>;
  /** Of this extension. */
  version: string;
  /** Tells every screen that these tables changed. */
  tell(tables: readonly Table[]): void;
  db?: ChorusDb;
}

/** All that the background does for others. */
export interface Background {
  services: Services;
  pages: Pages;
  engine: Engine;
  /** Sync brought these rows: screens are told, and what follows from them is written. */
  arrived(changes: readonly Change[]): Promise<void>;
  reminders: Reminders;
  turns: FactTurns;
  /** Takes out what is older than the team keeps, once a day. */
  sweep(): Promise<void>;
  /** Reads the search index before anybody asks for it. */
  warm(): void;
}

export function createBackground(world: World): Background {
  const { clock, log } = world;
  const tell = (tables: readonly Table[]) => {
    reminders.changed();
    books.changed(tables);
    if (tables.includes('facts') || tables.includes('session')) void turns.refresh();
    world.tell(tables);
  };
  const db = world.db ?? openDb();
  const session = sessionKeeper(world.local);
  const index = new ScriptIndex(db, log);
  const occasions = occasionKeeper(() => core);
  const noticed = (changes: readonly Change[]) => {
    occasions.forget();
    index.noticed(changes.flatMap(({ kind, row }) => (kind === 'script' ? row.id : [])));
  };
  const books = bookKeeper(db);
  const engine = engineOf(world, {
    db,
    session,
    onChanges: changes => void arrived(changes),
    onState(what) {
      tell([what]);
      // The server was reached, or may be: what was reported meanwhile goes along.
      if (what === 'sync') void reports.send();
      void sweep().catch(() => log.warn('what is older than it is kept was not swept'));
    },
  });
  const flagger = flagging(world.flagModel, log);
  const core: Core = { db, clock, log, session, engine, flagger, noticed, tell };
  const client = (credentials: { server: string; token?: string }) => createClient(credentials, world.fetch);
  const reports = createReports({ core, client, version: world.version });
  const lessons = lessonsKeeper(world.memory);
  const pages = createPages(core, world.host, world.memory, { reports, lessons });
  const sweep = sweeper(core);
  const reminders = createReminders(core, world.local);
  const turns = factTurns(core);
  const front = frontKeeper(core, world.host, world.memory);
  const parts = { world, client, tell, index, occasions, books, front, reports, lessons, pages };
  const services = servicesOf(core, parts);
  const arrived = (changes: readonly Change[]) => takeArrived(core, index, changes);
  const left = async (tabId: number) => {
    await pages.left(tabId);
    await front.left(tabId);
  };
  return {
    services,
    pages: { ...pages, left },
    engine,
    arrived,
    reminders,
    turns,
    sweep,
    warm: () => void index.ready().catch(() => log.warn('the search index was not read ahead')),
  };
}

interface Parts {
  world: World;
  client: Parameters<typeof sessionService>[0]['client'];
  tell: World['tell'];
  index: ScriptIndex;
  occasions: ReturnType<typeof occasionKeeper>;
  books: BookKeeper;
  front: FrontKeeper;
  reports: Reports;
  lessons: Lessons;
  pages: Pages;
}

const servicesOf = (core: Core, parts: Parts): Services => {
  const { world, client, tell, index, occasions, books, front, reports, lessons, pages } = parts;
  return {
    ...ofStoreAlone(core),
    session: sessionService({ core, client, reset: () => index.reset() }),
    items: front.following(itemsService(core)),
    library: libraryService(core, index, occasions),
    scripts: scriptsService(core, index),
    drafts: draftsService(core, books),
    sheets: sheetsService(core),
    customers: customersService(core, front),
    packs: packsService(core, lessons),
    reminders: remindersService(world.local, () => tell(['reminders'])),
    coverage: coverageService(core, world.memory),
    health: reports.service,
    pages: pages.service,
  };
};

const engineOf = (
  { clock, random, fetch, socket }: World,
  parts: Pick<EngineDeps, 'db' | 'session' | 'onChanges' | 'onState'>,
): Engine =>
  new Engine({
    ...parts,
    clock,
    random,
    client: (credentials, signal) => createClient(credentials, fetch, signal),
    socket: server => socket(`${server.replace(/^http/, 'ws')}/api/live`),
  });

/** Those that need nothing but what all services share. */
const ofStoreAlone = (core: Core) => ({
  handoffs: handoffsService(core),
  escalations: escalationsService(core),
  facts: factsService(core),
  redLines: redLinesService(core),
  accounts: accountsService(core),
  pictures: picturesService(core),
  policy: policyService(core),
  promises: promisesService(core),
  flagRules: flagRulesService(core),
  corrections: correctionsService(core),
  sync: syncService(core),
  usage: usageService(core),
});

/** Sync brought rows, or took them back. */
async function takeArrived(core: Core, index: ScriptIndex, changes: readonly Change[]): Promise<void> {
  const tables = screenTables(changes);
  core.noticed(changes);
  if (tables.length > 0) core.tell(tables);
  await settleArrivedScripts(core, changes)
    .then(isLibraryNew => isLibraryNew && index.invalidate())
    .catch(() => core.log.warn('what was written of scripts was not settled'));
  await settleArrived(core, changes).catch(() => core.log.warn('what others wrote was not settled'));
}
