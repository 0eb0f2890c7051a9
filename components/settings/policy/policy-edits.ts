import { type Duty, type Policy, type PolicyRule, policyRowSchema } from '../../../lib/model/policy.ts';
import { ROLES, type Role } from '../../../lib/model/role.ts';
import { lineKey } from '../../../lib/rules/policy/rebase.ts';

/** The line with these parts; a part that is undefined is taken away. */
export function lineWith(
  line: PolicyRule,
  parts: { [Part in keyof PolicyRule]?: PolicyRule[Part] | undefined },
): PolicyRule {
  const given = Object.entries({ ...line, ...parts }).filter(([, part]) => part !== undefined);
  return Object.fromEntries(given) as PolicyRule;
}

/** Another duty, without what only the former one needs. */
export function withDuty(line: PolicyRule, duty: Duty): PolicyRule {
  const isFree = duty === 'optional' || duty === 'skip';
  return lineWith(line, {
    duty,
    steerTo: duty === 'steer' ? (line.steerTo ?? othersThan(line.role)[0]) : undefined,
    ...(isFree ? { targetMs: undefined } : {}),
    ...(duty === 'answer' || duty === 'ask-back' ? {} : { nextMs: undefined, pin: undefined }),
  });
}

/** To whom a role may pass on: buyers are what is passed on most. */
export const othersThan = (role: Role): Role[] =>
  [...ROLES].filter(other => other !== role).toSorted((a, b) => Number(b === 'KOS') - Number(a === 'KOS'));

type Rules = Pick<Policy, 'rules'>;

export const replaceLine =
  (line: PolicyRule) =>
  <P extends Rules>(policy: P): P => {
    const key = lineKey(line);
    const rules = policy.rules.map(one => (lineKey(one) === key ? line : one));
    return { ...policy, rules };
  };

export const addLine =
  (line: PolicyRule) =>
  <P extends Rules>(policy: P): P => ({ ...policy, rules: [...policy.rules, line] });

export const removeLine =
  (line: PolicyRule) =>
  <P extends Rules>(policy: P): P => ({
    ...policy,
    rules: policy.rules.filter(one => lineKey(one) !== lineKey(line)),
  });

/** Can it be applied as it stands? Fields that are not right hold no number. */
export const isSound = (policy: Policy): boolean =>
  policyRowSchema.safeParse({ ...policy, id: 'policy' }).success;
