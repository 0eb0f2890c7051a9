import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ItemEvent } from '../../model/event.ts';
import { editHabit, median, sumOutcomes, usesOf } from './figures.ts';

type Told = Pick<ItemEvent, 'kind' | 'scriptId' | 'accountId' | 'detail' | 'at'>;
const event = (over: Partial<Told>): Told => ({
  kind: 'inserted',
  scriptId: 's',
  accountId: 'koc',
  at: 10,
  ...over,
});

test('uses, changes and the last time are counted by script and account, from the instant on', () => {
  const found = usesOf(
    [
      event({ at: 5 }),
      event({ at: 12 }),
      event({ kind: 'copied', accountId: 'kos', at: 11 }),
      event({ kind: 'sent', detail: 'as-is', at: 12 }),
      event({ kind: 'sent', detail: 'edited', at: 13 }),
      event({ kind: 'answered', at: 14 }),
    ],
    10,
  );
  const script = found.get('s');
  expect(script).toMatchObject({ uses: 2, sent: 2, edited: 1, lastAt: 12 });
  expect(script?.byAccount.get('koc')).toEqual({ uses: 1, sent: 2, edited: 1, lastAt: 12 });
  expect(script?.byAccount.get('kos')).toMatchObject({ uses: 1, lastAt: 11 });
});

test('the order of events changes nothing, and the accounts of a script add up to it', () => {
  const told = fc.record({
    kind: fc.constantFrom('inserted', 'copied', 'sent', 'seen') as fc.Arbitrary<Told['kind']>,
    scriptId: fc.constantFrom('a', 'b'),
    accountId: fc.constantFrom('x', 'y', undefined),
    detail: fc.constantFrom('as-is', 'edited'),
    at: fc.integer({ min: 0, max: 20 }),
  }) as fc.Arbitrary<Told>;
  fc.assert(
    fc.property(fc.array(told), events => {
      const [one, other] = [usesOf(events, 7), usesOf(events.toReversed(), 7)];
      for (const [id, { byAccount, ...sum }] of one) {
        expect(other.get(id)).toMatchObject(sum);
        expect([...byAccount.values()].reduce((total, { uses }) => total + uses, 0)).toBe(sum.uses);
      }
    }),
  );
});

test('a habit is told only of what was seen often enough', () => {
  expect(editHabit({ sent: 4, edited: 4 })).toBeUndefined();
  expect(editHabit({ sent: 5, edited: 4 })).toBe('always');
  expect(editHabit({ sent: 5, edited: 0 })).toBe('never');
  expect(editHabit({ sent: 5, edited: 2 })).toBeUndefined();
});

test('outcomes are shares of what can be said', () => {
  const one = { accountId: 'a', inTime: undefined, tookMs: undefined, movedOn: false, handedOver: true };
  expect(
    sumOutcomes([one, { ...one, inTime: true, tookMs: 2000 }, { ...one, inTime: false, tookMs: 8000 }]),
  ).toEqual({
    items: 3,
    timed: 2,
    inTime: 1,
    medianMs: 5000,
    movedOn: 0,
    handedOver: 3,
  });
  expect(median([])).toBeUndefined();
});

test('a hundred thousand events are counted in less than a second of computing', () => {
  const events = Array.from({ length: 100_000 }, (_, n) =>
    event({
      scriptId: `s${n % 5000}`,
      accountId: `a${n % 40}`,
      at: n,
      kind: n % 3 === 0 ? 'sent' : 'inserted',
    }),
  );
  const before = process.cpuUsage();
  expect(usesOf(events, 0).size).toBe(5000);
  expect(process.cpuUsage(before).user / 1000).toBeLessThan(1000);
});
