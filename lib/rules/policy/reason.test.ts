import { expect, test } from 'vitest';
import { DEFAULT_POLICY } from './defaults.ts';
import { reasonOf, WHYS } from './reason.ts';

test('every line of the default policy has a reason, and no reason is kept that none has', () => {
  const given = new Set(DEFAULT_POLICY.map(reasonOf));
  // The star and the seller are steered to by teams alone, and 'silent' is for lines of theirs.
  const own = ['steer-kol', 'silent'] as const;
  expect([...given, ...own].toSorted()).toEqual([...WHYS].toSorted());
});

test('the reason says the task of the role, not of the flag alone', () => {
  const purchase = { flag: 'purchase', duty: 'answer' } as const;
  expect(reasonOf({ ...purchase, role: 'KOS' })).toBe('seller');
  expect(reasonOf({ ...purchase, role: 'KOE', duty: 'steer', steerTo: 'KOS' })).toBe('steer-kos');
  expect(reasonOf({ role: 'KOL', flag: 'praise', duty: 'answer', occasion: 'first-hour' })).toBe(
    'first-hour',
  );
  expect(reasonOf({ role: 'KOC', flag: 'crisis', duty: 'escalate' })).toBe('report');
  expect(reasonOf({ role: 'KOL', flag: 'business', duty: 'escalate' })).toBe('business');
});
