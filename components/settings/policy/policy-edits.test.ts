import { expect, test } from 'vitest';
import { HOUR, MINUTE } from '../../../lib/base/clock.ts';
import { DUTIES, type PolicyRule, policyRuleSchema } from '../../../lib/model/policy.ts';
import { ROLES } from '../../../lib/model/role.ts';
import { wholePolicy } from '../../../lib/rules/policy/whole.ts';
import { addLine, isSound, lineWith, removeLine, replaceLine, withDuty } from './policy-edits.ts';

const policy = wholePolicy(undefined);
const steer: PolicyRule = {
  role: 'KOC',
  surface: 'comment',
  flag: 'purchase',
  duty: 'steer',
  steerTo: 'KOS',
  targetMs: HOUR,
};

test('another duty takes what belongs to it, and leaves what belonged to the former one', () => {
  expect(withDuty(steer, 'answer')).toEqual(lineWith({ ...steer, duty: 'answer' }, { steerTo: undefined }));
  const pinned = { ...withDuty(steer, 'answer'), pin: true, nextMs: MINUTE };
  expect(withDuty(pinned, 'skip')).toEqual({
    role: 'KOC',
    surface: 'comment',
    flag: 'purchase',
    duty: 'skip',
  });
  for (const role of ROLES)
    for (const duty of DUTIES) {
      const line = withDuty({ ...pinned, role }, duty);
      expect(policyRuleSchema.safeParse(line).success).toBe(true);
      expect(line.steerTo === undefined).toBe(duty !== 'steer');
      expect(line.steerTo).not.toBe(role);
    }
});

test('a line is changed, added and removed by what it speaks of', () => {
  const changed = replaceLine({ ...steer, targetMs: MINUTE })(policy);
  expect(changed.rules).toHaveLength(policy.rules.length);
  expect(changed.rules).toContainEqual({ ...steer, targetMs: MINUTE });
  const own = { ...steer, accountId: 'a1' };
  const added = addLine(own)(policy);
  expect(removeLine(own)(added).rules).toEqual(policy.rules);
});

test('a field that is not right is no policy to apply', () => {
  expect(isSound(policy)).toBe(true);
  expect(isSound(replaceLine({ ...steer, targetMs: Number.NaN })(policy))).toBe(false);
  expect(isSound({ ...policy, retentionDays: Number.NaN })).toBe(false);
});
