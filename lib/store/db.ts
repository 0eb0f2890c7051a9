import { Dexie, type Table } from 'dexie';
import type { Account } from '../model/account.ts';
import type { Customer } from '../model/customer.ts';
import type { Escalation } from '../model/escalation.ts';
import type { ItemEvent } from '../model/event.ts';
import type { Fact } from '../model/fact.ts';
import type { FactChange, FactRead } from '../model/fact-change.ts';
import type { Handoff } from '../model/handoff.ts';
import type { Health } from '../model/health.ts';
import type { Picture } from '../model/picture.ts';
import type { PolicyRow } from '../model/policy.ts';
import type { PromiseRow } from '../model/promise.ts';
import type { RedLine } from '../model/red-line.ts';
import type { Revision } from '../model/revision.ts';
import type { Script } from '../model/script.ts';
import type { ScriptEdit } from '../model/script-edit.ts';
import type { ImportRow } from './imports.ts';
import type { InsertionRow } from './insertions.ts';
import type { ItemRow } from './item-rows.ts';
import type { MetaRow } from './meta.ts';
import type { OutboxRow } from './outbox.ts';
import type { PackRow } from './packs.ts';
import type { PageReportRow } from './page-reports.ts';
import type { RefusedRow } from './refused.ts';
import type { SearchSegmentRow } from './search-segments.ts';
import type { ShadowRow } from './shadows.ts';
import { type StoreVersion, VERSIONS } from './versions/index.ts';

/**
 * What this device keeps of one workspace. Opened by the background alone: a content script's IndexedDB would belong to the page.
 */
export interface ChorusDb extends Dexie {
  items: Table<ItemRow, string>;
  events: Table<ItemEvent, string>;
  handoffs: Table<Handoff, string>;
  escalations: Table<Escalation, string>;
  scripts: Table<Script, string>;
  searchSegments: Table<SearchSegmentRow, string>;
  facts: Table<Fact, string>;
  accounts: Table<Account, string>;
  policy: Table<PolicyRow, string>;
  packs: Table<PackRow, string>;
  customers: Table<Customer, string>;
  promises: Table<PromiseRow, string>;
  revisions: Table<Revision, string>;
  factChanges: Table<FactChange, string>;
  factReads: Table<FactRead, string>;
  redLines: Table<RedLine, string>;
  pictures: Table<Picture, string>;
  scriptEdits: Table<ScriptEdit, string>;
  imports: Table<ImportRow, string>;
  insertions: Table<InsertionRow, string>;
  health: Table<Health, string>;
  pageReports: Table<PageReportRow, string>;
  outbox: Table<OutboxRow, number>;
  shadows: Table<ShadowRow, string>;
  refused: Table<RefusedRow, string>;
  meta: Table<MetaRow, string>;
}

/** Opens (lazily) the store, bringing an older one up step by step. A step that fails leaves the old data as it was. */
export function openDb(name = 'chorus', versions: readonly StoreVersion[] = VERSIONS): ChorusDb {
  const db = new Dexie(name) as ChorusDb;
  for (const { number, stores, upgrade } of versions) {
    const version = db.version(number).stores(stores);
    if (upgrade) version.upgrade(upgrade);
  }
  return db;
}

/** Forgets everything of the workspace, in one transaction. */
export async function wipe(db: ChorusDb): Promise<void> {
  await db.transaction('rw', db.tables, () => Promise.all(db.tables.map(table => table.clear())));
}
