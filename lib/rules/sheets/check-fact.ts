import type { FactKind } from '../../model/fact.ts';
import type { FactRow } from '../../model/sheet-row.ts';
import { channelNamed } from '../facts/channel.ts';
import { type FactContent, faultsOf } from '../facts/typed.ts';
import { readValidity } from './read-validity.ts';
import { type Cells, type CheckedRow, type Named, named, type RowFault } from './row.ts';
import { readKind } from './value-words.ts';

/** One row as a fact, or what is wrong with it. */
export function checkFact(
  cells: Cells,
  line: number,
  { members }: { members: readonly Named[] },
): CheckedRow<FactRow> {
  const faults: RowFault[] = [];
  const hints: RowFault[] = [];
  const owner = cells.text('owner');
  const ownerId = owner === '' ? undefined : named(members, owner);
  if (owner !== '' && ownerId === undefined) hints.push({ field: 'owner', reason: 'unknown', detail: owner });
  const id = cells.text('id');
  const channel = cells.text('channel');
  const row: FactRow = {
    ...(id !== '' && id.length <= 64 ? { id } : {}),
    name: cells.text('name'),
    kind: kindOf(cells, faults),
    value: cells.text('value'),
    ...textOf(cells, 'product'),
    ...(channel === '' ? {} : { channel: channelNamed(channel) }),
    ...textOf(cells, 'source'),
    ...(ownerId === undefined ? {} : { ownerId }),
    ...readValidity(cells, faults),
  };
  const said = new Set(faults.map(fault => fault.field));
  for (const fault of faultsOf(row)) if (!said.has(fault.field)) faults.push(fault);
  return faults.length > 0 ? { line, faults, hints } : { line, row, faults, hints };
}

function textOf(cells: Cells, field: 'product' | 'source') {
  const text = cells.text(field);
  return text === '' ? {} : { [field]: text };
}

function kindOf(cells: Cells, faults: RowFault[]): FactKind {
  const word = cells.text('kind');
  const kind = word === '' ? guessedKind(cells.text('value')) : readKind(word);
  if (kind === undefined) faults.push({ field: 'kind', reason: 'unknown', detail: word });
  return kind ?? 'text';
}

/** What nobody said: a price where it looks like one, an address, else words. */
function guessedKind(value: string): FactKind {
  const fits = (kind: FactKind) => faultsOf({ name: '-', kind, value } satisfies FactContent).length === 0;
  if (/[¥¥元块]/.test(value) && fits('price')) return 'price';
  return /^https?:/i.test(value) && fits('link') ? 'link' : 'text';
}
