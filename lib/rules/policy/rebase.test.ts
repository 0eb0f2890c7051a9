import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MINUTE } from '../../base/clock.ts';
import type { Policy, PolicyRule } from '../../model/policy.ts';
import { changedLines, changedParts, lineKey, rebase } from './rebase.ts';
import { wholePolicy } from './whole.ts';

const base = wholePolicy(undefined);
const { rules } = base;
const at = (index: number, part: Partial<PolicyRule>, within: readonly PolicyRule[] = rules) =>
  within.map((line, place) => (place === index ? { ...line, ...part } : line));
const withLines = (lines: PolicyRule[], version = 0): Policy => ({ ...base, version, rules: lines });

const edits = fc.uniqueArray(
  fc.tuple(
    fc.nat(rules.length - 1),
    fc.constantFrom('remove', 'change') as fc.Arbitrary<'remove' | 'change'>,
  ),
  { maxLength: 6, selector: ([index]) => index },
);
const edited = (list: readonly (readonly [number, 'remove' | 'change'])[], targetMs: number) =>
  rules.flatMap((line, index) => {
    const edit = list.find(([place]) => place === index);
    if (!edit) return [line];
    return edit[1] === 'remove' ? [] : [{ ...line, targetMs }];
  });

test('nothing typed is lost and nothing untouched is overwritten', () => {
  fc.assert(
    fc.property(edits, edits, (mine, theirs) => {
      const [typed, current] = [edited(mine, MINUTE), edited(theirs, 2 * MINUTE)];
      const result = rebase(base, withLines(typed), withLines(current, 1));
      const touched = new Set(changedLines(rules, typed));
      for (const line of rules) {
        const key = lineKey(line);
        const wanted = touched.has(key) ? typed : current;
        const find = (lines: readonly PolicyRule[]) => lines.find(one => lineKey(one) === key);
        expect(find(result.rules)).toEqual(find(wanted));
      }
      expect(result.version).toBe(1);
    }),
  );
});

test('a part that was not touched is as it holds now, and an added line comes along', () => {
  const added = { role: 'KOC', surface: 'comment', flag: 'praise', accountId: 'a1', duty: 'answer' } as const;
  const typed = { ...withLines([...rules, added]), identityRoles: ['KOE' as const] };
  const current = { ...withLines(at(3, { targetMs: MINUTE }), 4), retentionDays: 30 };
  const result = rebase(base, typed, current);
  expect(changedParts(current, result)).toEqual(['rules', 'identityRoles']);
  expect(changedLines(current.rules, result.rules)).toEqual([lineKey(added)]);
  expect(result).toMatchObject({ version: 4, retentionDays: 30 });
});

test('the order of fields and fields that are undefined change nothing', () => {
  const [line] = rules;
  const turned = Object.fromEntries(Object.entries({ ...line, pin: undefined }).toReversed());
  expect(changedParts(base, withLines(at(0, turned)))).toEqual([]);
});
