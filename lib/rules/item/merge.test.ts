import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Item } from '../../model/item.ts';
import { mergeItem } from './merge.ts';

const optional = <T>(arb: fc.Arbitrary<T>) => fc.option(arb, { nil: undefined });
const stamp = fc.integer({ min: 1, max: 6 });

/** More than a row remembers, so that the limit is met. */
const someIds = fc
  .uniqueArray(fc.integer({ min: 10, max: 30 }), { minLength: 1, maxLength: 8 })
  .map(ids => ids.toSorted().map(String));

/** Absent rather than undefined, as rows are. */
function said<T extends Pick<Item, 'counted' | 'pin'>>({ counted, pin, ...rest }: T) {
  return { ...rest, ...(counted ? { counted } : {}), ...(pin ? { pin } : {}) };
}

const item: fc.Arbitrary<Item> = fc
  .record({
    text: fc.constantFrom('a', 'b'),
    updatedAt: stamp,
    labelledAt: stamp,
    labelsByHand: optional(fc.constant(true)),
    labels: fc.constantFrom<Item['labels']>(['crisis'], ['praise'], []),
    firstSeenAt: stamp,
    precision: fc.constantFrom('minute' as const, 'hour' as const),
    width: stamp,
    answer: optional(
      fc.record({ at: stamp, how: fc.constantFrom('marked' as const, 'reply-seen' as const) }),
    ),
    reopenedAt: optional(stamp),
    restartedAt: optional(stamp),
    accountId: optional(fc.constantFrom('x', 'y')),
    alsoIds: optional(someIds),
    apartFrom: optional(someIds),
    counted: optional(
      fc.record({
        at: stamp,
        in: fc.boolean(),
        flag: fc.constant('heartfelt' as const),
        memberId: fc.constantFrom('m', 'n'),
      }),
    ),
    pin: optional(fc.record({ at: stamp, how: fc.constantFrom('seen' as const, 'hand' as const) })),
  })
  .map(
    ({
      precision,
      width,
      answer,
      reopenedAt,
      restartedAt,
      labelsByHand,
      accountId,
      alsoIds,
      apartFrom,
      ...rest
    }) => ({
      ...said(rest),
      id: 'xiaohongshu:1',
      idKind: 'platform' as const,
      author: { name: '某人', isPostAuthor: false },
      platform: 'xiaohongshu' as const,
      surface: 'xiaohongshu.note' as const,
      post: { key: 'p', title: 't' },
      time: { text: 't', precision, instant: 10, earliest: 10 - width, latest: 10 },
      reasons: [],
      ...(answer && answer.at > (reopenedAt ?? 0) ? { answer } : {}),
      ...(reopenedAt ? { reopenedAt } : {}),
      ...(restartedAt ? { restartedAt } : {}),
      ...(labelsByHand ? { labelsByHand } : {}),
      ...(accountId ? { accountId } : {}),
      ...(alsoIds ? { alsoIds } : {}),
      ...(apartFrom ? { apartFrom } : {}),
    }),
  );

test('merging is commutative, associative and idempotent', () => {
  fc.assert(
    fc.property(item, item, item, (a, b, c) => {
      expect(mergeItem(a, b)).toEqual(mergeItem(b, a));
      expect(mergeItem(mergeItem(a, b), c)).toEqual(mergeItem(a, mergeItem(b, c)));
      expect(mergeItem(a, a)).toEqual(a);
    }),
    { numRuns: 2000 },
  );
});

test('labels set by hand outlast a newer flagger', () => {
  const [base] = fc.sample(item, { numRuns: 1, seed: 1 });
  if (!base) throw new Error('no sample');
  const { labelsByHand: _, ...auto } = base;
  const byHand: Item = { ...auto, labels: ['crisis'], labelsByHand: true, labelledAt: 1, updatedAt: 1 };
  const flagged: Item = { ...auto, labels: ['praise'], labelledAt: 6, updatedAt: 6 };
  expect(mergeItem(byHand, flagged).labels).toEqual(['crisis']);
});

test('a reopening voids the answers before it and lets later ones count', () => {
  const [base] = fc.sample(item, { numRuns: 1, seed: 2 });
  if (!base) throw new Error('no sample');
  const { answer: _, reopenedAt: __, ...open } = base;
  const answered: Item = { ...open, answer: { at: 3, how: 'marked' } };
  const reopened: Item = { ...open, reopenedAt: 4 };
  expect(mergeItem(answered, reopened).answer).toBeUndefined();
  const again: Item = { ...open, answer: { at: 5, how: 'reply-seen' } };
  expect(mergeItem(mergeItem(answered, reopened), again).answer?.at).toBe(5);
});

test('of two words on coverage, and of two on pinning, the later holds, whichever row is the newer', () => {
  const [base] = fc.sample(item, { numRuns: 1, seed: 3 });
  if (!base) throw new Error('no sample');
  const out = { in: false, flag: 'heartfelt' as const, at: 5, memberId: 'm' };
  const a: Item = { ...base, counted: out, pin: { at: 2, how: 'seen' }, updatedAt: 1 };
  const b: Item = {
    ...base,
    counted: { ...out, in: true, at: 4 },
    pin: { at: 3, how: 'hand' },
    updatedAt: 9,
  };
  expect(mergeItem(a, b)).toMatchObject({ counted: out, pin: { at: 3, how: 'hand' } });
});
