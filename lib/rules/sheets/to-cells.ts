import type { Fact } from '../../model/fact.ts';
import type { Script } from '../../model/script.ts';
import { dayCell } from './day-cell.ts';
import { FACT_FIELDS, type FactField, SCRIPT_FIELDS, type ScriptField, type SheetField } from './fields.ts';
import { listCell } from './list-cell.ts';
import { type Named, nameOf } from './row.ts';

/** How a sheet is written: words of the screens' language, and who and what the ids in it are. */
export interface SheetWords {
  field(field: SheetField): string;
  /** A value of a field that has a list of values: `KOC`, `comment`, `price`. */
  value(field: SheetField, value: string): string;
  /** Head of the column that only tells the version. */
  version: string;
  members: readonly Named[];
  pictures: readonly Named[];
}

const SCRIPT_COLUMNS = SCRIPT_FIELDS.filter(field => field !== 'variant' && field !== 'validity');
const FACT_COLUMNS = FACT_FIELDS.filter(field => field !== 'validity');

/** Scripts as rows, the first one naming the columns; every other wording has a column of its own. */
export function scriptTable(scripts: readonly Script[], words: SheetWords): string[][] {
  const most = Math.max(0, ...scripts.map(({ variants }) => variants?.length ?? 0));
  const variantHeads = Array.from({ length: most }, (_, index) => `${words.field('variant')}${index + 1}`);
  const header = [...SCRIPT_COLUMNS.map(words.field), words.version, ...variantHeads];
  const rows = scripts.map(script => [
    ...SCRIPT_COLUMNS.map(field => scriptCell(script, field, words)),
    String(script.version ?? 1),
    ...variantHeads.map((_, index) => script.variants?.[index] ?? ''),
  ]);
  return [header, ...rows];
}

type Column<Field> = Exclude<Field, 'variant' | 'validity'>;

function scriptCell(script: Script, field: Column<ScriptField>, words: SheetWords): string {
  const word = (value: string | undefined) => (value === undefined ? '' : words.value(field, value));
  const list = (values: readonly string[] | undefined) => listCell((values ?? []).map(word));
  switch (field) {
    case 'title':
    case 'body':
    case 'id':
      return script[field];
    case 'roles':
    case 'flags':
    case 'surfaces':
    case 'platforms':
      return list(script[field]);
    case 'tags':
      return listCell(script.tags);
    case 'pictures':
      return listCell((script.pictures ?? []).map(id => nameOf(words.pictures, id)));
    case 'shortcut':
      return script.shortcut ?? '';
    case 'validFrom':
      return dayCell(script.validFrom, 'from');
    case 'validTo':
      return dayCell(script.validTo, 'to');
    case 'owner':
      return script.ownerId === undefined ? '' : nameOf(words.members, script.ownerId);
    case 'state':
      return word(script.state ?? 'approved');
    default:
      return word(script[field]);
  }
}

/** Facts as rows, the first one naming the columns. */
export function factTable(facts: readonly Fact[], words: SheetWords): string[][] {
  const header = [...FACT_COLUMNS.map(words.field), words.version];
  const rows = facts.map(fact => [
    ...FACT_COLUMNS.map(field => factCell(fact, field, words)),
    String(fact.version ?? 1),
  ]);
  return [header, ...rows];
}

function factCell(fact: Fact, field: Column<FactField>, words: SheetWords): string {
  switch (field) {
    case 'kind':
      return words.value(field, fact.kind);
    case 'validFrom':
      return dayCell(fact.validFrom, 'from');
    case 'validTo':
      return dayCell(fact.validTo, 'to');
    case 'owner':
      return fact.ownerId === undefined ? '' : nameOf(words.members, fact.ownerId);
    default:
      return fact[field] ?? '';
  }
}
