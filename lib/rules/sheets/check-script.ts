import { shorten } from '../../base/text.ts';
import type { SurfaceKind } from '../../model/platform.ts';
import { ANY_SITE, PLATFORMS, type PlatformId, SURFACES } from '../../model/platform.ts';
import { ROLES, type Role } from '../../model/role.ts';
import type { ScriptContent } from '../../model/script.ts';
import type { ScriptRow } from '../../model/sheet-row.ts';
import { checkPlaces } from '../fill-script/check-places.ts';
import { contentFaults } from '../script/content-faults.ts';
import type { ScriptField } from './fields.ts';
import { listOf } from './list-cell.ts';
import { readValidity } from './read-validity.ts';
import { type Cells, type CheckedRow, type Named, named, type RowFault } from './row.ts';
import * as words from './value-words.ts';

/** What a row of scripts is read with. */
export interface ScriptReading {
  /** What is taken where the sheet has no such column. */
  defaults: { category: string; roles: readonly Role[]; surfaces: readonly SurfaceKind[] };
  members: readonly Named[];
  pictures: readonly Named[];
  /** Names of all facts, so that a reference to none is told. */
  factNames: ReadonlySet<string>;
  /** Whoever imports. */
  memberId: string;
}

/** Characters of the body that make a title where a sheet has none. */
const TITLE = 20;

/** One row as a script, or what is wrong with it. */
export function checkScript(cells: Cells, line: number, reading: ScriptReading): CheckedRow<ScriptRow> {
  const faults: RowFault[] = [];
  const hints: RowFault[] = [];
  const content = contentFrom(cells, reading, { faults, hints });
  // A word that was not read is said already; what it leaves behind is not said again.
  const said = new Set(faults.map(fault => fault.field));
  // Without a body there is nothing to make a title of.
  if (content.body === '') said.add('title');
  for (const { field, kind, holds } of contentFaults(content)) {
    const place = field === 'variants' ? 'variant' : field;
    if (said.has(place) || (holds !== 'save' && kind !== 'backwards')) continue;
    said.add(place);
    faults.push({ field: place, reason: kind });
  }
  hints.push(...placeHints(content, reading));
  if (faults.length > 0) return { line, faults, hints };
  return { line, row: { ...content, ...besides(cells, content, reading, hints) }, faults, hints };
}

/** Braces that will not be filled: they can be mended in the library, so they only are a hint. */
function placeHints({ body, variants = [] }: ScriptContent, { factNames }: ScriptReading): RowFault[] {
  const hint = (text: string, field: 'body' | 'variant'): RowFault[] => {
    const [first] = text.includes('{{') || text.includes('}}') ? checkPlaces(text, { factNames }) : [];
    if (!first) return [];
    return first.reason === 'unknown-fact'
      ? [{ field, reason: 'no-fact', detail: first.name.replace(/^fact:\s*/, '') }]
      : [{ field, reason: 'place', detail: first.name }];
  };
  return [...hint(body, 'body'), ...variants.flatMap(text => hint(text, 'variant'))];
}

interface Said {
  faults: RowFault[];
  hints: RowFault[];
}

function contentFrom(cells: Cells, reading: ScriptReading, { faults, hints }: Said): ScriptContent {
  const { defaults } = reading;
  const one = <Value>(field: ScriptField, read: (word: string) => Value | undefined): Value | undefined => {
    const word = cells.text(field);
    const value = word === '' ? undefined : read(word);
    if (word !== '' && value === undefined) faults.push({ field, reason: 'unknown', detail: word });
    return value;
  };
  const many = <Value>(
    field: ScriptField,
    read: (word: string) => Value | undefined,
    all: readonly Value[],
  ) => manyOf(cells, field, read, all, faults);
  const body = cells.raw('body').trim() === '' ? '' : cells.raw('body');
  const surfaces = many('surfaces', words.readSurface, SURFACES);
  const variants = cells.all('variant').filter(text => text.trim() !== '');
  const platforms = many<PlatformId>('platforms', words.readPlatform, [...PLATFORMS, ANY_SITE]);
  const stage = one('stage', words.readStage);
  const handsOverTo = one('handsOverTo', words.readRole);
  const scope = one('scope', words.readScope);
  const pictures = picturesOf(cells, reading.pictures, hints);
  const shortcut = cells.text('shortcut').replace(/^[/／、]/, '');
  return {
    title: cells.text('title') || shorten(body.trim().split('\n')[0] ?? '', TITLE),
    body,
    ...(variants.length > 0 ? { variants } : {}),
    category: words.readCategory(cells.text('category')) || defaults.category,
    roles: cells.has('roles') ? many('roles', words.readRole, ROLES) : [...defaults.roles],
    flags: many('flags', words.readFlag, []),
    surfaces: surfaces.length > 0 ? surfaces : [...defaults.surfaces],
    ...(platforms.length > 0 ? { platforms } : {}),
    ...(stage ? { stage } : {}),
    ...(handsOverTo ? { handsOverTo } : {}),
    ...(shortcut === '' ? {} : { shortcut }),
    tags: [...new Set(listOf(cells.raw('tags')))],
    ...(pictures.length > 0 ? { pictures } : {}),
    ...(scope ? { scope } : {}),
    ...readValidity(cells, faults),
  };
}

/** `评论、私信` as the values of both; `全部` as all, where all is something to say. */
function manyOf<Value>(
  cells: Cells,
  field: ScriptField,
  read: (word: string) => Value | undefined,
  all: readonly Value[],
  faults: RowFault[],
): Value[] {
  const values = new Set<Value>();
  for (const word of listOf(cells.raw(field).replace(/[/+&和]/g, '、'))) {
    const value = read(word);
    if (value !== undefined) values.add(value);
    else if (words.meansAll(word)) for (const one of all) values.add(one);
    else faults.push({ field, reason: 'unknown', detail: word });
  }
  return [...values];
}

function picturesOf(cells: Cells, pictures: readonly Named[], hints: RowFault[]): string[] {
  return listOf(cells.raw('pictures')).flatMap(word => {
    const id = named(pictures, word);
    if (id === undefined) hints.push({ field: 'pictures', reason: 'unknown', detail: word });
    return id ?? [];
  });
}

/** What a row says of the script beside its content. Who a sheet names and nobody here is called is only hinted at. */
function besides(
  cells: Cells,
  { scope }: ScriptContent,
  { members, memberId }: ScriptReading,
  hints: RowFault[],
): Pick<ScriptRow, 'id' | 'ownerId' | 'state'> {
  const word = cells.text('owner');
  const found = word === '' ? undefined : named(members, word);
  if (word !== '' && found === undefined) hints.push({ field: 'owner', reason: 'unknown', detail: word });
  const ownerId = scope === 'mine' ? memberId : found;
  const state = words.readState(cells.text('state'));
  if (state === undefined && cells.text('state') !== '')
    hints.push({ field: 'state', reason: 'unknown', detail: cells.text('state') });
  const id = cells.text('id');
  return {
    ...(id !== '' && id.length <= 64 ? { id } : {}),
    ...(ownerId === undefined ? {} : { ownerId }),
    ...(state === 'retired' ? { state } : {}),
  };
}
