import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Customer, customerSchema, type Known, type StageStanding } from '../../model/customer.ts';
import { mergeCustomer } from './merge.ts';
import { retained } from './retention.ts';

const stamp = fc.integer({ min: 1, max: 6 });
const memberId = fc.constantFrom('m', 'n');
const known: fc.Arbitrary<Known> = fc.record({
  text: fc.constantFrom('', '干皮', '200'),
  at: stamp,
  memberId,
});
const standing: fc.Arbitrary<StageStanding> = fc.record({
  stage: fc.constantFrom('greeting' as const, 'closing' as const),
  at: stamp,
  by: fc.constantFrom('script' as const, 'hand' as const),
  memberId,
});
const absentOr = <T>(arb: fc.Arbitrary<T>) => fc.option(arb, { nil: undefined });

/** Rows as devices write them: nothing that is older than the wish to be forgotten is in them. */
const customer: fc.Arbitrary<Customer> = fc
  .record({
    name: fc.constantFrom('小圆', '小方', ''),
    needs: fc.record({ need: known, skin: known }, { requiredKeys: [] }),
    note: absentOr(known),
    stages: fc.record({ kos: standing, koc: standing }, { requiredKeys: [] }),
    forgottenAt: absentOr(stamp),
    updatedAt: stamp,
  })
  .map(({ note, forgottenAt, ...rest }) =>
    mergeCustomer(undefined, {
      ...rest,
      id: 'xiaohongshu:u1',
      platform: 'xiaohongshu',
      ...(note ? { note } : {}),
      ...(forgottenAt ? { forgottenAt } : {}),
    }),
  );

test('merging is commutative, associative and idempotent, and gives a row of the schema', () => {
  fc.assert(
    fc.property(customer, customer, customer, (a, b, c) => {
      const merged = mergeCustomer(a, b);
      expect(merged).toEqual(mergeCustomer(b, a));
      expect(mergeCustomer(merged, c)).toEqual(mergeCustomer(a, mergeCustomer(b, c)));
      expect(mergeCustomer(a, a)).toEqual(a);
      expect(customerSchema.parse(merged)).toEqual(merged);
    }),
    { numRuns: 3000 },
  );
});

test('nothing outlives a wish to be forgotten that is not newer than it', () => {
  fc.assert(
    fc.property(customer, customer, stamp, (a, b, forgottenAt) => {
      const wish: Customer = mergeCustomer(undefined, { ...b, forgottenAt, updatedAt: forgottenAt });
      const { needs, stages, note, name, updatedAt } = mergeCustomer(a, wish);
      const parts = [...Object.values(needs), ...Object.values(stages), ...(note ? [note] : [])];
      expect(parts.every(part => part.at > forgottenAt)).toBe(true);
      if (updatedAt <= forgottenAt) expect(name).toBe('');
    }),
  );
});

test('of each thing the newest is known; an empty text takes it back', () => {
  const base: Customer = { id: 'a:b', platform: 'weibo', name: '小圆', needs: {}, stages: {}, updatedAt: 1 };
  const told = { ...base, needs: { skin: { text: '干皮', at: 1, memberId: 'm' } } };
  const taken = { ...base, needs: { skin: { text: '', at: 2, memberId: 'n' } }, updatedAt: 2 };
  expect(mergeCustomer(told, taken).needs.skin?.text).toBe('');
});

test('past the retention nothing is kept but the wish to be forgotten', () => {
  const base: Customer = { id: 'a:b', platform: 'weibo', name: '小圆', needs: {}, stages: {}, updatedAt: 5 };
  expect(retained(base, 5)).toBe(base);
  expect(retained(base, 6)).toBeUndefined();
  const note = { text: '老客', at: 5, memberId: 'm' };
  expect(retained({ ...base, note, forgottenAt: 2 }, 6)).toEqual({ ...base, name: '', forgottenAt: 2 });
});
