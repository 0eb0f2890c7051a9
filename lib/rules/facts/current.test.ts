import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Fact } from '../../model/fact.ts';
import { currentFact, currentFacts, nextTurn } from './current.ts';

const fact = (value: string, over: Partial<Fact> = {}): Fact => ({
  id: value,
  name: '修护霜到手价',
  kind: 'price',
  value,
  updatedAt: 0,
  ...over,
});
const NAME = '修护霜到手价';
const at = (facts: Fact[], now: number, channel?: string) => {
  const found = currentFact(facts, NAME, { now, channel });
  return found && `${found.fact.value} ${found.state}`;
};

test('a campaign price takes over and gives way by itself', () => {
  const facts = [fact('199'), fact('149', { validFrom: 10, validTo: 20 })];
  expect([9, 10, 19, 20].map(now => at(facts, now))).toEqual([
    '199 current',
    '149 current',
    '149 current',
    '199 current',
  ]);
  expect([0, 10, 20].map(now => nextTurn(facts, now))).toEqual([10, 20, undefined]);
});

test("the channel's own comes before everybody's, and another channel's never", () => {
  const facts = [fact('199', { validFrom: 5 }), fact('189', { channel: '抖音' })];
  expect(at(facts, 9, '抖音')).toBe('189 current');
  expect(at(facts, 9, '小红书')).toBe('199 current');
  expect(at(facts, 9)).toBe('199 current');
  expect(at([fact('189', { channel: '抖音' })], 9, '小红书')).toBeUndefined();
  expect(at([fact('179', { channel: 'bilibili' })], 9, 'B站')).toBe('179 current');
  expect(at([fact('179', { channel: 'B 站' })], 9, 'B站')).toBe('179 current');
});

test('where nothing holds, what held last is told, else what will hold first', () => {
  const before = [fact('1', { validTo: 3 }), fact('2', { validTo: 5 }), fact('3', { validFrom: 9 })];
  expect(at(before, 6)).toBe('2 expired');
  expect(at([fact('4', { validFrom: 12 }), fact('3', { validFrom: 9 })], 6)).toBe('3 not-yet');
  expect(at([], 6)).toBeUndefined();
});

const instant = fc.option(fc.integer({ min: 0, max: 30 }), { nil: undefined });
const facts = fc
  .array(
    fc.record({
      channel: fc.constantFrom(undefined, '抖音', '小红书'),
      validFrom: instant,
      validTo: instant,
      updatedAt: fc.integer({ min: 0, max: 3 }),
    }),
    { maxLength: 6 },
  )
  .map(rows => rows.map((row, index) => fact(`v${index}`, row)));

/** By going through all facts for one minute, each against the best so far. */
function naive(all: Fact[], now: number, channel: string | undefined): string | undefined {
  let best: Fact | undefined;
  const rank = (one: Fact) => [
    one.channel === undefined ? 0 : 1,
    one.validFrom ?? -1,
    one.updatedAt,
    -Number(one.id.slice(1)),
  ];
  for (const one of all) {
    if (one.channel !== undefined && one.channel !== channel) continue;
    if (now < (one.validFrom ?? -1) || now >= (one.validTo ?? 99)) continue;
    const [mine, theirs] = [rank(one), best ? rank(best) : []];
    const differs = mine.findIndex((value, index) => value !== theirs[index]);
    if (!best || (mine[differs] ?? 0) > (theirs[differs] ?? 0)) best = one;
  }
  return best?.value;
}

test('agrees with a table made minute by minute, in any order of the facts', () => {
  fc.assert(
    fc.property(facts, fc.constantFrom(undefined, '抖音', '小红书'), (all, channel) => {
      for (let now = 0; now <= 31; now++) {
        const wanted = naive(all, now, channel);
        const found = currentFact(all.toReversed(), NAME, { now, channel });
        expect(found?.state === 'current' ? found.fact.value : undefined).toBe(wanted);
        expect(currentFacts(all, { now, channel })[0]?.value).toBe(wanted);
      }
    }),
  );
});

test('between one turn and the next nothing changes', () => {
  fc.assert(
    fc.property(facts, fc.integer({ min: 0, max: 30 }), (all, start) => {
      const end = nextTurn(all, start) ?? 32;
      for (let now = start; now < end; now++) expect(naive(all, now, '抖音')).toBe(naive(all, start, '抖音'));
    }),
  );
});
