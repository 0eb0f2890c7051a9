import { expect, test } from 'vitest';
import type { Fact } from '../../model/fact.ts';
import { changedFact } from './change.ts';
import { readId, stepFact, stepFactChange, stepFactRead } from './step.ts';

const seeded: Fact = { id: 'f', name: '到手价', kind: 'price', value: '¥239', updatedAt: 1 };
const [LI, WANG] = [{ id: 'li' }, { id: 'wang' }];

/** The fact says `value` from now on, as somebody's device writes it upon what it keeps. */
const made = (kept: Fact | undefined, value: string, who = LI, id = `change-${value}`) =>
  changedFact(kept, { ...seeded, value }, { id, memberId: who.id, now: 2, mustRead: true });

test('each version follows on the one that is kept', () => {
  const first = made(seeded, '¥229').fact;
  expect(stepFact(seeded, first, LI)).toEqual({ ok: true, value: first });
  const second = made(first, '¥219', WANG).fact;
  expect(stepFact(first, second, WANG)).toMatchObject({ ok: true, value: { version: 3, savedBy: 'wang' } });
});

test('of two made upon the same version the second is refused, and what is made upon that one, too', () => {
  const first = made(seeded, '¥229').fact;
  const rival = made(seeded, '¥209', WANG).fact;
  expect(stepFact(first, rival, WANG)).toMatchObject({ ok: false, reason: 'conflict' });
  // Its number alone would fit.
  const onRival = made(rival, '¥199', WANG).fact;
  expect(onRival.version).toBe(3);
  expect(stepFact(first, onRival, WANG)).toMatchObject({ ok: false, reason: 'conflict' });
});

test('nobody writes in the name of another, and no name that no script can refer to', () => {
  const forged = { ...made(seeded, '¥1').fact, savedBy: 'wang' };
  expect(stepFact(seeded, forged, LI)).toMatchObject({ value: { savedBy: 'li' } });
  expect(stepFact(undefined, { ...seeded, name: '到手{价' }, LI)).toMatchObject({ reason: 'invalid' });
});

test('facts without a version: the newer holds until somebody has changed one', () => {
  expect(stepFact(undefined, seeded, LI)).toEqual({ ok: true, value: seeded });
  expect(stepFact({ ...seeded, updatedAt: 2 }, seeded, LI)).toMatchObject({ reason: 'conflict' });
  expect(stepFact(made(undefined, '¥229').fact, seeded, LI)).toMatchObject({ reason: 'conflict' });
});

test('a change is taken only with the version that it made, and only once', () => {
  const { fact, change } = made(seeded, '¥229');
  expect(stepFactChange(undefined, change, LI, fact)).toEqual({ ok: true, value: change });
  expect(stepFactChange(undefined, change, WANG, fact)).toMatchObject({ reason: 'conflict' });
  expect(stepFactChange(undefined, change, LI, undefined)).toMatchObject({ reason: 'conflict' });
  expect(stepFactChange(undefined, { ...change, id: 'x' }, LI, fact)).toMatchObject({ reason: 'conflict' });
  const lie = { ...change, after: { ...change.after, value: '¥1' } };
  expect(stepFactChange(undefined, lie, LI, fact)).toMatchObject({ reason: 'conflict' });
  expect(stepFactChange(change, { ...change, why: 'x' }, LI, fact)).toEqual({ ok: true, value: change });
});

test('one reads for oneself, and the first time counts', () => {
  const read = { id: readId('c', LI), changeId: 'c', memberId: 'li', at: 5, updatedAt: 5 };
  expect(stepFactRead(undefined, read, LI)).toEqual({ ok: true, value: read });
  expect(stepFactRead(undefined, read, WANG)).toMatchObject({ reason: 'invalid' });
  expect(stepFactRead(read, { ...read, at: 9 }, LI)).toEqual({ ok: true, value: read });
});
