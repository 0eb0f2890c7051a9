import { promiseeOf } from '../../lib/rules/customer/mentions.ts';
import { authorOf } from '../../lib/rules/customer/without-person.ts';
import { CURRENT } from '../../lib/rules/policy/step.ts';
import type { RowKind, SyncRow } from '../../lib/sync/contract.ts';

interface Named {
  kind: RowKind;
  id: string;
}

/** The rows by which changes are judged, by kind: those they change, those of the persons they speak of, and those they belong to. */
export function neededFor(changes: readonly SyncRow[]): Map<RowKind, string[]> {
  const ids = new Map<RowKind, Set<string>>();
  for (const change of changes)
    for (const { kind, id } of [
      { kind: change.kind, id: change.row.id },
      ...persons(change),
      ...judges(change),
    ])
      ids.set(kind, (ids.get(kind) ?? new Set()).add(id));
  return new Map([...ids].map(([kind, all]) => [kind, [...all]]));
}

/** Who may have asked to be forgotten: the author of an item, whom something was promised, whoever a handoff, a report or an edit is about. */
function persons(change: SyncRow): Named[] {
  if (change.kind === 'promise') return [{ kind: 'customer', id: promiseeOf(change.row) }];
  if (change.kind === 'handoff' || change.kind === 'escalation')
    return [{ kind: 'item', id: change.row.snapshot.itemId }];
  if (change.kind === 'script-edit') return [{ kind: 'item', id: change.row.itemId }];
  const author = change.kind === 'item' ? authorOf(change.row) : undefined;
  return author === undefined ? [] : [{ kind: 'customer', id: author }];
}

/** What a change has to belong to. */
function judges(change: SyncRow): Named[] {
  if (change.kind === 'fact-change') return [{ kind: 'fact', id: change.row.factId }];
  if (change.kind === 'script' && change.row.revisionId !== undefined)
    return [{ kind: 'revision', id: change.row.revisionId }];
  if (change.kind !== 'revision') return [];
  return [
    { kind: 'script', id: change.row.scriptId },
    { kind: 'policy', id: CURRENT },
  ];
}
