import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Fact } from '../../model/fact.ts';
import { currentFact } from './current.ts';
import { isClash, standingOf } from './standing.ts';

const fact = (id: string, over: Partial<Fact> = {}): Fact => ({
  id,
  name: '到手价',
  kind: 'price',
  value: id,
  updatedAt: 0,
  ...over,
});

test('a campaign covers the price of the year, and gives way', () => {
  const year = fact('year', { validFrom: 0, validTo: 100 });
  const campaign = fact('campaign', { validFrom: 10, validTo: 20 });
  const all = [year, campaign];
  expect(standingOf(year, all, 5)).toEqual({ standing: 'current', until: 10, clashes: [] });
  expect(standingOf(campaign, all, 5)).toEqual({ standing: 'not-yet', until: 10, clashes: [] });
  expect(standingOf(year, all, 15)).toEqual({ standing: 'covered', until: 20, clashes: [] });
  expect(standingOf(campaign, all, 15)).toEqual({ standing: 'current', until: 20, clashes: [] });
  expect(standingOf(campaign, all, 20)).toEqual({ standing: 'expired', clashes: [] });
});

test('two that only cross, or are the same, clash; on another channel they do not', () => {
  expect(isClash({ validFrom: 0, validTo: 10 }, { validFrom: 5, validTo: 15 })).toBe(true);
  expect(isClash({}, {})).toBe(true);
  expect(isClash({}, { validFrom: 5 })).toBe(false);
  expect(isClash({ validFrom: 0, validTo: 5 }, { validFrom: 5, validTo: 9 })).toBe(false);
  const all = [fact('a'), fact('b'), fact('c', { channel: '抖音' })];
  expect(standingOf(fact('a'), all, 1).clashes).toEqual(['b']);
  expect(standingOf(fact('c', { channel: '抖音' }), all, 1).clashes).toEqual([]);
});

const instant = fc.option(fc.integer({ min: 0, max: 20 }), { nil: undefined });
const facts = fc
  .array(fc.record({ validFrom: instant, validTo: instant, updatedAt: fc.nat(3) }), {
    minLength: 1,
    maxLength: 5,
  })
  .map(rows => rows.map((row, index) => fact(`f${index}`, row)));

test('the one that stands current is the one that is said, and nothing changes before it says so', () => {
  fc.assert(
    fc.property(facts, fc.integer({ min: 0, max: 20 }), (all, now) => {
      const said = currentFact(all, '到手价', { now });
      const current = all.filter(one => standingOf(one, all, now).standing === 'current');
      expect(current.map(({ id }) => id)).toEqual(said?.state === 'current' ? [said.fact.id] : []);
      for (const one of all) {
        const { standing, until } = standingOf(one, all, now);
        for (let later = now; later < (until ?? 22); later++)
          expect(standingOf(one, all, later).standing).toBe(standing);
      }
    }),
  );
});
