import type { Policy, PolicyRule } from '../../model/policy.ts';

/** What a person can change, one by one. */
export const PARTS = [
  ...(['rules', 'flagRules', 'coverage', 'firstHour', 'identityRoles'] as const),
  ...(['promiseMs', 'retentionDays', 'directorAfterMs'] as const),
  ...(['review', 'learnsEdits', 'repetition'] as const),
] as const;
export type PolicyPart = (typeof PARTS)[number];

/** Two lines with one key speak of the same. */
export const lineKey = ({ role, surface, flag, accountId, occasion }: PolicyRule): string =>
  [role, surface, flag, accountId, occasion].join('|');

/** The parts in which two policies differ. */
export const changedParts = (one: Policy, other: Policy): PolicyPart[] =>
  PARTS.filter(part => !isSame(one[part], other[part]));

/** The keys of lines that were added, changed or removed. */
export function changedLines(before: readonly PolicyRule[], after: readonly PolicyRule[]): string[] {
  const [was, is] = [byKey(before), byKey(after)];
  return [...new Set([...was.keys(), ...is.keys()])].filter(key => !isSame(was.get(key), is.get(key)));
}

/**
 * What was typed on top of `base`, put on top of `current` instead: what was not touched is as somebody else has it now. Of what both
 * changed, the typed one stays; the preview shows it before it holds.
 */
export function rebase(base: Policy, typed: Policy, current: Policy): Policy {
  const mine = changedParts(base, typed).filter(part => part !== 'rules');
  const parts = Object.fromEntries(mine.map(part => [part, typed[part]]));
  return { ...current, ...parts, rules: rebaseLines(base.rules, typed.rules, current.rules) };
}

function rebaseLines(
  base: readonly PolicyRule[],
  typed: readonly PolicyRule[],
  current: readonly PolicyRule[],
): PolicyRule[] {
  const mine = new Set(changedLines(base, typed));
  const wanted = byKey(typed);
  const kept = current.flatMap(line => {
    const key = lineKey(line);
    if (!mine.delete(key)) return [line];
    return wanted.get(key) ?? [];
  });
  return [...kept, ...[...mine].flatMap(key => wanted.get(key) ?? [])];
}

const byKey = (lines: readonly PolicyRule[]) => new Map(lines.map(line => [lineKey(line), line]));

/** The same whatever the order of the fields; a field that is undefined is not there. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, part]) => [key, sorted(part)]),
  );
}
