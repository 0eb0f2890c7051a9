import { expect, test } from 'vitest';
import { MINUTE } from '../../base/clock.ts';
import { FLAGS } from '../../model/flag.ts';
import { SURFACES } from '../../model/platform.ts';
import { OCCASIONS, policyRuleSchema } from '../../model/policy.ts';
import { ROLES } from '../../model/role.ts';
import { DEFAULT_POLICY } from './defaults.ts';
import { dutyFor } from './duty.ts';

const ALWAYS = DEFAULT_POLICY.filter(rule => rule.occasion === undefined);
const find = (role: string, surface: string, flag: string) =>
  ALWAYS.filter(rule => rule.role === role && rule.surface === surface && rule.flag === flag);

test('every role, surface and flag has exactly one rule for any time', () => {
  for (const role of ROLES)
    for (const surface of SURFACES)
      for (const flag of [...FLAGS, 'none'])
        expect.soft(find(role, surface, flag), `${role} ${surface} ${flag}`).toHaveLength(1);
  expect(ALWAYS).toHaveLength(ROLES.length * SURFACES.length * (FLAGS.length + 1));
});

test('steering names another role, nothing else does, and every rule fits the schema', () => {
  for (const rule of DEFAULT_POLICY) {
    expect(() => policyRuleSchema.parse(rule)).not.toThrow();
    expect(rule.steerTo !== undefined).toBe(rule.duty === 'steer');
    expect(rule.steerTo).not.toBe(rule.role);
  }
});

test('whoever is steered to takes the item: nobody passes it on again', () => {
  for (const rule of DEFAULT_POLICY) {
    if (rule.duty !== 'steer') continue;
    const [next] = find(rule.steerTo ?? '', rule.surface, rule.flag);
    expect.soft(next?.duty, `${rule.role} → ${rule.steerTo} ${rule.flag}`).toMatch(/answer|ask-back/);
  }
});

test('a crisis is always reported within five minutes and spam always left alone', () => {
  for (const rule of DEFAULT_POLICY) {
    if (rule.flag === 'crisis') expect(rule).toMatchObject({ duty: 'escalate', targetMs: 5 * MINUTE });
    if (rule.flag === 'spam') expect(rule.duty).toBe('skip');
    if (rule.duty === 'answer' || rule.duty === 'ask-back') expect(rule.targetMs).toBeGreaterThan(0);
    if (rule.duty === 'optional' || rule.duty === 'skip') expect(rule.targetMs).toBeUndefined();
  }
});

test('the lines of the table that the team is measured by', () => {
  expect(find('KOS', 'dm', 'purchase')[0]).toMatchObject({ duty: 'answer', targetMs: 5 * MINUTE });
  expect(find('KOS', 'comment', 'purchase')[0]).toMatchObject({ duty: 'answer', targetMs: 30 * MINUTE });
  expect(find('KOC', 'comment', 'technical')[0]).toMatchObject({ duty: 'steer', steerTo: 'KOE' });
  expect(find('KOE', 'comment', 'recommend')[0]).toMatchObject({ duty: 'ask-back' });
});

test('a good answer of the expert is pinned, and a seller who already talks may look something up', () => {
  expect(find('KOE', 'comment', 'technical')[0]).toMatchObject({ duty: 'answer', pin: true });
  expect(DEFAULT_POLICY.filter(rule => rule.pin)).toHaveLength(1);
  expect(find('KOS', 'dm', 'none')[0]).toMatchObject({ targetMs: 5 * MINUTE, nextMs: 10 * MINUTE });
});

test('the star answers the front rows of the first hour and the own head accounts, and is silent else', () => {
  const star = { role: 'KOL', accountId: 'kol', surface: 'comment', labels: ['praise'] } as const;
  expect(dutyFor(DEFAULT_POLICY, star)).toMatchObject({ duty: 'optional' });
  for (const occasion of OCCASIONS)
    expect(dutyFor(DEFAULT_POLICY, { ...star, occasions: [occasion] })).toMatchObject({ duty: 'answer' });
  expect(dutyFor(DEFAULT_POLICY, { ...star, labels: ['purchase'], occasions: ['first-hour'] })).toMatchObject(
    {
      duty: 'steer',
    },
  );
});
