import { expect, test } from 'vitest';
import type { Escalation } from '../model/escalation.ts';
import { MEMBER_ROLES } from '../model/member.ts';
import type { PolicyRule } from '../model/policy.ts';
import { coverageOf } from './coverage/coverage.ts';
import { stepEscalation } from './escalation/step.ts';
import { DEEDS, may } from './permission.ts';
import { dutyFor } from './policy/duty.ts';

test('each member role may do what the one before it may, and more', () => {
  const counts = MEMBER_ROLES.map(role => DEEDS.filter(deed => may(role, deed)).length);
  expect(counts).toEqual([13, 17, 21, 22]);
  expect(may('operator', 'write-library')).toBe(false);
});

test('a crisis outranks the primary label', () => {
  const rule = (flag: PolicyRule['flag'], duty: PolicyRule['duty']): PolicyRule => ({
    role: 'KOC',
    surface: 'comment',
    flag,
    duty,
  });
  const rules = [rule('crisis', 'escalate'), rule('purchase', 'steer'), rule('none', 'skip')];
  const duty = (labels: Parameters<typeof dutyFor>[1]['labels']) =>
    dutyFor(rules, { role: 'KOC', surface: 'comment', labels }).duty;
  expect([duty(['purchase', 'crisis']), duty(['purchase']), duty([]), duty(['praise'])]).toEqual([
    'escalate',
    'steer',
    'skip',
    'optional',
  ]);
});

test('coverage is the share of what counts, with what does not by its reason', () => {
  const items = [
    { answered: true },
    { answered: false },
    { answered: true, excluded: 'off-topic' as const },
    { answered: false, excluded: 'off-topic' as const },
  ];
  expect(coverageOf(items, { flag: 'heartfelt', goal: 0.8 })).toEqual({
    flag: 'heartfelt',
    goal: 0.8,
    total: 2,
    answered: 1,
    excluded: { 'off-topic': 2 },
  });
});

test('only a director releases an escalation, once, with a decision', () => {
  const open: Escalation = {
    id: 'e',
    state: 'open',
    raisedBy: 'a',
    raisedAt: 1,
    updatedAt: 1,
    snapshot: {
      itemId: 'i',
      platform: 'kuaishou',
      surface: 'kuaishou.creator-comments',
      authorName: 'x',
      text: 't',
      postTitle: 'p',
    },
  };
  const release = (role: 'operator' | 'director', decision: string, kept = open) =>
    stepEscalation(
      kept,
      { ...kept, state: 'released', decision, updatedAt: 2 },
      { id: 'd', name: 'd', role },
    );
  expect(release('operator', '官方号回应')).toMatchObject({ reason: 'forbidden' });
  expect(release('director', ' ')).toMatchObject({ reason: 'invalid' });
  const released = release('director', '官方号回应');
  expect(released).toMatchObject({ ok: true, value: { releasedBy: 'd', releasedAt: 2 } });
  if (released.ok) expect(release('director', 'x', released.value)).toMatchObject({ reason: 'conflict' });
});
