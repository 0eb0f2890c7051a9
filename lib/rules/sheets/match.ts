import { digest } from '../../base/id.ts';
import type { ImportedRow, ScriptRow } from '../../model/sheet-row.ts';
import { saidBy } from '../facts/change.ts';
import { contentOf } from '../script/content.ts';
import type { CheckedRow } from './row.ts';

/** What is known of one script or fact of the library: enough to find it again in a sheet. */
export interface KnownRow {
  id: string;
  /** What a person would take it for: a script's title, a fact's name, product and channel with its beginning. */
  name: string;
  /** Of all that it says. */
  digest: string;
  /** Of the version that the sheet was compared with. */
  version: number;
  retired?: boolean;
}

/** `new`: nothing like it. `same`: the library says just this. `changed`: it is there with other words. `twin`: an earlier row of this sheet says the same. */
export type Standing = 'new' | 'same' | 'changed' | 'twin';
/** What is done with a row. */
export const ACTIONS = ['add', 'update', 'skip'] as const;
export type RowAction = (typeof ACTIONS)[number];

export interface MatchedRow extends CheckedRow {
  standing?: Standing;
  /** Of the library, which it changes. */
  target?: KnownRow;
  /** The line of the row that it repeats. */
  twinOf?: number;
}

const plain = (text: string): string => text.normalize('NFKC').trim().toLowerCase();

const isScript = (row: ImportedRow): row is ScriptRow => 'body' in row;

/** By what a person recognises it. */
export const rowName = (row: ImportedRow): string =>
  isScript(row)
    ? plain(row.title)
    : [row.name, row.product ?? '', row.channel ?? '', row.validFrom ?? '']
        .map(part => plain(String(part)))
        .join('\n');

/** Of all that a row says, empty lists and what goes without saying left out. */
export function rowDigest(row: ImportedRow): string {
  if (!isScript(row)) return digest(JSON.stringify([saidBy(row), row.kind, row.source]));
  const { scope, variants, platforms, pictures, ...rest } = contentOf(row);
  const filled = (list: readonly string[] | undefined) => (list?.length ? list : undefined);
  const lists = [filled(variants), filled(platforms), filled(pictures)];
  return digest(JSON.stringify([rest, scope === 'team' ? undefined : scope, lists, row.state === 'retired']));
}

/** Which rows are new, which are there already, and which would change something. */
export function matchRows(rows: readonly CheckedRow[], known: readonly KnownRow[]): MatchedRow[] {
  const byId = new Map(known.map(one => [one.id, one]));
  const byName = new Map(known.toReversed().map(one => [one.name, one]));
  const seen = new Map<string, number>();
  const targets = new Map<string, number>();
  return rows.map(checked => {
    const { row, line } = checked;
    if (!row) return checked;
    const digestOf = rowDigest(row);
    const target = (row.id === undefined ? undefined : byId.get(row.id)) ?? byName.get(rowName(row));
    const twinOf = seen.get(digestOf) ?? (target ? targets.get(target.id) : undefined);
    if (twinOf !== undefined) return { ...checked, standing: 'twin', twinOf };
    seen.set(digestOf, line);
    if (!target) return { ...checked, standing: 'new' };
    targets.set(target.id, line);
    return { ...checked, standing: target.digest === digestOf ? 'same' : 'changed', target };
  });
}

/** What is done with a row where nobody chose: new ones are added, what is there already is not, and changes as `onChanged` says. */
export function actionOf(row: MatchedRow, onChanged: RowAction, chosen?: RowAction): RowAction | undefined {
  if (!row.row || !row.standing) return undefined;
  if (chosen && actionsFor(row).includes(chosen)) return chosen;
  if (row.standing === 'new') return 'add';
  return row.standing === 'changed' ? onChanged : 'skip';
}

/** What may be chosen for a row. */
export function actionsFor({ row, standing }: MatchedRow): readonly RowAction[] {
  if (!row || !standing) return [];
  return standing === 'changed' ? ACTIONS : (['add', 'skip'] as const);
}
