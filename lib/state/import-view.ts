import { create } from 'zustand';
import { newId } from '../base/id.ts';
import type { Result } from '../base/result.ts';
import type { ImportOutcome, ImportResult } from '../messaging/protocol.ts';
import { services } from '../messaging/proxy.ts';
import type { SurfaceKind } from '../model/platform.ts';
import { SURFACES } from '../model/platform.ts';
import { ROLES, type Role } from '../model/role.ts';
import type { SheetKind } from '../model/sheet-row.ts';
import { checkRows } from '../rules/sheets/check-rows.ts';
import { guessKind, guessMapping, type Mapping, type SheetField } from '../rules/sheets/fields.ts';
import { type MatchedRow, matchRows, type RowAction } from '../rules/sheets/match.ts';
import { filledDown } from '../sheets/grid.ts';
import { readSheets } from '../sheets/read-sheet.ts';
import { MAX_FILE_BYTES, type Sheet, type SheetFault } from '../sheets/sheet.ts';
import { handOver, planOf } from './import-commit.ts';

export { columnName } from '../sheets/grid.ts';
export type { Sheet, SheetFault, SheetNote } from '../sheets/sheet.ts';

/** What is taken where a sheet has no such column. */
export interface ImportDefaults {
  category: string;
  roles: Role[];
  surfaces: SurfaceKind[];
}

/** How a chosen sheet is to be read. */
export interface Reading {
  sheet: number;
  kind: SheetKind;
  mapping: Mapping;
  /** Merged cells count for all their rows. */
  isFilledDown: boolean;
  defaults: ImportDefaults;
}

/** Where an import stands, from the chosen file to what it came to. */
interface ImportView {
  step: 'start' | 'reading' | 'mapping' | 'checking' | 'check' | 'writing' | 'done';
  fileName: string;
  sheets: Sheet[];
  refused: Extract<Result<never, SheetFault>, { ok: false }> | undefined;
  reading: Reading | undefined;
  rows: MatchedRow[];
  onChanged: RowAction;
  /** By line, where somebody chose otherwise. */
  chosen: ReadonlyMap<number, RowAction>;
  /** Rows handed over, of all that are to be written. */
  progress: { done: number; all: number };
  outcome: ImportOutcome<ImportResult> | 'broken' | undefined;
  take(file: File): Promise<void>;
  chooseSheet(index: number): void;
  chooseKind(kind: SheetKind): void;
  read(changed: Partial<Pick<Reading, 'isFilledDown' | 'defaults'>>): void;
  setColumn(column: number, field: SheetField | undefined): void;
  check(): Promise<void>;
  setOnChanged(action: RowAction): void;
  choose(line: number, action: RowAction): void;
  back(): void;
  commit(): Promise<void>;
  /** Gives up what is being handed over; nothing was written yet. */
  cancel(): void;
  reset(): void;
}

const START = {
  step: 'start',
  fileName: '',
  sheets: [],
  refused: undefined,
  reading: undefined,
  rows: [],
  onChanged: 'update',
  chosen: new Map(),
  progress: { done: 0, all: 0 },
  outcome: undefined,
} as const satisfies Partial<ImportView>;

const DEFAULTS: ImportDefaults = { category: 'product', roles: [...ROLES], surfaces: [...SURFACES] };

const readingOf = (sheet: Sheet, index: number, kind = guessKind(sheet.header)): Reading => ({
  sheet: index,
  kind,
  mapping: guessMapping(sheet.header, kind),
  isFilledDown: sheet.merged.length > 0,
  defaults: DEFAULTS,
});

/** Lets the screen show what is going on before something keeps it busy. */
const nextFrame = (): Promise<void> => new Promise(resolve => setTimeout(resolve, 30));

export const useImport = create<ImportView>((set, get) => ({
  ...START,
  take: async file => {
    set({ ...START, step: 'reading', fileName: file.name });
    await nextFrame();
    // Not even fetched when it is too large to be read.
    const bytes = file.size > MAX_FILE_BYTES ? undefined : new Uint8Array(await file.arrayBuffer());
    const read = bytes
      ? readSheets({ name: file.name, bytes })
      : ({ ok: false, reason: 'too-large' } as const);
    const [first] = read.ok ? read.value : [];
    if (!read.ok || !first)
      return set({ ...START, fileName: file.name, refused: read.ok ? undefined : read });
    set({ step: 'mapping', sheets: read.value, reading: readingOf(first, 0) });
  },
  chooseSheet: index => {
    const sheet = get().sheets[index];
    if (sheet) set({ reading: readingOf(sheet, index) });
  },
  chooseKind: kind => {
    const { reading, sheets } = get();
    const sheet = reading && sheets[reading.sheet];
    if (sheet) set({ reading: readingOf(sheet, reading.sheet, kind) });
  },
  read: changed => set(({ reading }) => (reading ? { reading: { ...reading, ...changed } } : {})),
  setColumn: (column, field) =>
    set(({ reading }) =>
      reading ? { reading: { ...reading, mapping: withColumn(reading.mapping, column, field) } } : {},
    ),
  check: async () => {
    const { reading, sheets } = get();
    const sheet = reading && sheets[reading.sheet];
    if (!sheet) return;
    set({ step: 'checking' });
    await nextFrame();
    try {
      set({ rows: await checked(sheet, reading), step: 'check', chosen: new Map(), outcome: undefined });
    } catch {
      set({ step: 'mapping', outcome: 'broken' });
    }
  },
  setOnChanged: onChanged => set({ onChanged }),
  choose: (line, action) => set(({ chosen }) => ({ chosen: new Map(chosen).set(line, action) })),
  back: () => set(({ step }) => ({ step: step === 'check' ? 'mapping' : 'start', outcome: undefined })),
  commit: async () => {
    const { rows, onChanged, chosen, fileName, reading } = get();
    if (!reading) return;
    const plan = planOf(rows, onChanged, chosen);
    const importId = newId();
    set({ step: 'writing', progress: { done: 0, all: plan.length }, outcome: undefined });
    const isWanted = () => get().step === 'writing';
    const tell = (done: number) => set({ progress: { done, all: plan.length } });
    try {
      const outcome = await handOver({ plan, importId, name: fileName, kind: reading.kind }, tell, isWanted);
      if (outcome) set({ outcome, step: outcome.ok ? 'done' : 'check' });
    } catch {
      set({ outcome: 'broken', step: 'check' });
    }
  },
  cancel: () => set({ step: 'check' }),
  reset: () => set(START),
}));

/** Each field but another wording stands for one column. */
const withColumn = (mapping: Mapping, column: number, field: SheetField | undefined): Mapping =>
  mapping.map((one, index) => {
    if (index === column) return field;
    return one === field && field !== 'variant' ? undefined : one;
  });

async function checked(
  sheet: Sheet,
  { kind, mapping, isFilledDown, defaults }: Reading,
): Promise<MatchedRow[]> {
  const { known, factNames, ...named } = await services.sheets.surroundings({ kind });
  const reading = { ...named, defaults, factNames: new Set(factNames) };
  const rows = isFilledDown ? filledDown(sheet) : sheet.rows;
  return matchRows(checkRows(rows, { kind, mapping, reading }), known);
}
