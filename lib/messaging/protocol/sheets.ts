import type { Fact } from '../../model/fact.ts';
import type { Script } from '../../model/script.ts';
import type { ImportedRow, SheetKind } from '../../model/sheet-row.ts';
import type { KnownRow } from '../../rules/sheets/match.ts';
import type { Named } from '../../rules/sheets/row.ts';

/** What a sheet is compared with and read by. */
export interface SheetSurroundings {
  known: KnownRow[];
  members: Named[];
  pictures: Named[];
  factNames: string[];
  memberId: string;
}

/** What is to be done with one row. `target`: what it changes, and the version of it that was compared. */
export type PlannedRow =
  | { action: 'add'; row: ImportedRow }
  | { action: 'update'; row: ImportedRow; target: { id: string; version: number } };

/** What an import came to. */
export interface ImportResult {
  importId: string;
  added: number;
  updated: number;
  /** Changes of what was reviewed: they wait as drafts for a review of their own. */
  drafts: number;
  /** Not written, because somebody else changed or took what they were compared with meanwhile. */
  stale: number;
}

/** `lost`: the browser forgot what was handed over; hand it over again. */
export type ImportRefusal = 'forbidden' | 'invalid' | 'lost' | 'gone';
export type ImportOutcome<Value> = ({ ok: true } & Value) | { ok: false; reason: ImportRefusal };

/** One line of the history of imports. */
export interface ImportHead {
  id: string;
  kind: SheetKind;
  name: string;
  at: number;
  added: number;
  updated: number;
  drafts: number;
  undoneAt?: number;
}

/** Everything that an export writes. Scripts that others keep for themselves are not on this device. */
export interface LibraryContent {
  scripts: Script[];
  facts: Fact[];
  members: Named[];
  pictures: Named[];
}

/** Import and export of scripts and facts. Files are read and written by the desk; here is what becomes of their rows. */
export interface SheetsService {
  surroundings(input: { kind: SheetKind }): Promise<SheetSurroundings>;
  /** Takes a part of an import over. Nothing is written yet. `taken`: rows that were handed over until now. */
  hand(input: {
    importId: string;
    kind: SheetKind;
    rows: PlannedRow[];
  }): Promise<ImportOutcome<{ taken: number }>>;
  /** Forgets what was handed over. */
  cancel(input: { importId: string }): Promise<void>;
  /** Writes all that was handed over in one transaction. `count`: how many rows that should be. */
  commit(input: { importId: string; name: string; count: number }): Promise<ImportOutcome<ImportResult>>;
  /** The newest first. */
  imports(): Promise<ImportHead[]>;
  /** Takes an import back: what it added is retired or ended, what it changed says again what it said. `kept`: changed since, and left alone. */
  undo(input: { importId: string }): Promise<ImportOutcome<{ undone: number; kept: number }>>;
  content(): Promise<LibraryContent>;
}
