import { expect, test } from 'vitest';
import type { Policy } from '../../model/policy.ts';
import { policyFileText, readPolicyFile } from './read-file.ts';
import { changedParts } from './rebase.ts';
import { wholePolicy } from './whole.ts';

const policy: Policy = {
  ...wholePolicy(undefined),
  identityRoles: ['KOE'],
  flagRules: [{ id: 'r1', words: ['蹲'], effect: 'flag', flag: 'purchase' }],
};
const text = policyFileText(policy);
const faultOf = (changed: string) => {
  const read = readPolicyFile(changed);
  return read.ok ? undefined : read.fault;
};
/** The line of the n-th place, counted from 1, where this stands. */
const lineWith = (whole: string, part: string, nth = 1) =>
  whole.split('\n').flatMap((line, index) => (line.includes(part) ? [index + 1] : []))[nth - 1];

test('what was exported is imported as it was', () => {
  const read = readPolicyFile(text);
  expect(read.ok && changedParts(policy, { ...policy, ...read.parts })).toEqual([]);
  expect(readPolicyFile(`\ufeff${text}`).ok).toBe(true);
});

test('a file may hold one part alone', () => {
  expect(readPolicyFile('{"flagRules": []}')).toEqual({ ok: true, parts: { flagRules: [] } });
  expect(readPolicyFile('{"retentionDays": 30}')).toEqual({ ok: true, parts: { retentionDays: 30 } });
});

test.each([
  ['a duty that is none', '"duty": "answer"', '"duty": "shout"', 'value'],
  ['a time below zero', '"targetMs": 2700', '"targetMs": -2700', 'size'],
  ['a name that we do not know', '"targetMs"', '"targetMS"', 'unknown'],
  ['a text for a number', '"retentionDays": 180', '"retentionDays": "180"', 'kind'],
])('%s is refused with its line', (_name, right, wrong, reason) => {
  const source = right.includes('2700') ? text.replace(/"targetMs": \d+/, right) : text;
  expect(source).toContain(right);
  const broken = source.replace(right, wrong);
  expect(faultOf(broken)).toMatchObject({ reason, line: lineWith(broken, wrong) });
});

test('what is missing has the line of what it is missing from', () => {
  const broken = text.replace(/ +"effect": "flag",\n/, '');
  expect(faultOf(broken)).toMatchObject({
    reason: 'missing',
    place: 'flagRules.0.effect',
    line: (lineWith(broken, '"flagRules"') ?? 0) + 1,
  });
});

test('a flag that is none is refused with those that there are', () => {
  const broken = text.replace('"flag": "crisis"', '"flag": "krisis"');
  expect(faultOf(broken)).toMatchObject({ reason: 'value', line: lineWith(broken, 'krisis') });
  expect(faultOf(broken)?.detail).toMatch(/^crisis \/ .* none$/);
});

test('a comma too many is refused with its line', () => {
  const broken = text.replace('"retentionDays": 180,', '"retentionDays": 180,,');
  expect(faultOf(broken)).toMatchObject({ reason: 'not-json', line: lineWith(broken, '180,,') });
});

test('two lines for one thing, and steering to nobody, are refused', () => {
  const line = { role: 'KOC', surface: 'comment', flag: 'trust', duty: 'answer' };
  const twice = JSON.stringify({ rules: [line, { ...line, duty: 'skip' }] }, null, 1);
  expect(faultOf(twice)).toMatchObject({ reason: 'twice', place: 'rules.1', line: 9 });
  for (const steer of [{}, { steerTo: 'KOC' }])
    expect(faultOf(JSON.stringify({ rules: [{ ...line, duty: 'steer', ...steer }] }))).toMatchObject({
      reason: 'steer',
    });
  const rule = { id: 'r', words: ['a'], effect: 'not', flag: 'spam' };
  expect(faultOf(JSON.stringify({ flagRules: [rule, rule] }))).toMatchObject({ reason: 'twice' });
});

test('a team rule that says nothing is refused with its line', () => {
  const good = { id: 'r1', words: ['蹲'], effect: 'flag', flag: 'purchase' };
  const rules = [good, { id: 'r2', effect: 'not', flag: 'spam' }];
  const broken = JSON.stringify({ flagRules: rules }, null, 1);
  expect(faultOf(broken)).toMatchObject({
    reason: 'rule',
    line: (lineWith(broken, '"r2"') ?? 0) - 1,
    rule: { number: 2, reason: 'no-condition' },
  });
});

test.each([['[]'], ['3'], ['{}'], ['{"__proto__": {}}'], ['{"id": "policy"}'], ['x'.repeat(600_000)]])(
  'no policy: %.20s',
  other => {
    expect(faultOf(other)).toMatchObject({ line: 1 });
  },
);
