import type { Fact } from '../model/fact.ts';
import type { Script } from '../model/script.ts';
import type { SheetKind } from '../model/sheet-row.ts';
import type { ChorusDb } from './db.ts';

/** One import of this device, with what is needed to take it back. Not synced: what it wrote is. */
export interface ImportRow {
  id: string;
  kind: SheetKind;
  /** Of the file. */
  name: string;
  at: number;
  /** Ids of what it added. */
  added: string[];
  /** What it changed, as that was before. */
  updated: (Script | Fact)[];
  /** How many became drafts, because what they change was reviewed. */
  drafts: number;
  /** When it was taken back. */
  undoneAt?: number;
}

/** How many are remembered. */
const KEPT = 30;

export const importById = (db: ChorusDb, id: string): Promise<ImportRow | undefined> => db.imports.get(id);

/** The newest first. */
export const allImports = (db: ChorusDb): Promise<ImportRow[]> =>
  db.imports.orderBy('at').reverse().toArray();

/** Within the transaction that writes what was imported. */
export async function keepImport(db: ChorusDb, row: ImportRow): Promise<void> {
  await db.imports.put(row);
  const old = await db.imports.orderBy('at').reverse().offset(KEPT).primaryKeys();
  await db.imports.bulkDelete(old);
}
