import { type FlagRule, flagRuleSchema } from '../../model/flag-rule.ts';
import { saysSomething } from './pattern.ts';
import { normalOf } from './prepare.ts';
import { hasCondition } from './team-rules.ts';

/**
 * `invalid`: not of the form of a rule, `detail` names the place. `no-condition`: it would hold for everything. `empty-word`: nothing is
 * left of a word once it is made comparable. `empty-pattern`: the pattern says nothing. `never`: the rule of number `detail` always comes
 * before it.
 */
export type RuleFaultReason = 'invalid' | 'no-condition' | 'empty-word' | 'empty-pattern' | 'never';

export interface RuleFault {
  /** Of the rule, counted from 1. */
  number: number;
  reason: RuleFaultReason;
  detail?: string;
}

/** What is wrong with the rules of a list, one fault a rule at the most. A list without faults may be applied. */
export const checkFlagRules = (rules: readonly FlagRule[]): RuleFault[] =>
  rules.flatMap((rule, index) => {
    const fault = faultOf(rule) ?? neverReached(rule, rules.slice(0, index));
    return fault ? [{ number: index + 1, ...fault }] : [];
  });

type Fault = Omit<RuleFault, 'number'>;

function faultOf(rule: FlagRule): Fault | undefined {
  const parsed = flagRuleSchema.safeParse(rule);
  if (!parsed.success) return { reason: 'invalid', detail: parsed.error.issues[0]?.path.join('.') ?? '' };
  if (!hasCondition(rule)) return { reason: 'no-condition' };
  const empty = rule.words?.find(word => normalOf(word) === '');
  if (empty !== undefined) return { reason: 'empty-word', detail: empty };
  if (rule.pattern !== undefined && !saysSomething(rule.pattern))
    return { reason: 'empty-pattern', detail: rule.pattern };
  return undefined;
}

/** An earlier rule speaks of the same flag under the same conditions. */
function neverReached(rule: FlagRule, earlier: readonly FlagRule[]): Fault | undefined {
  if (rule.off) return undefined;
  const wanted = conditionsOf(rule);
  const index = earlier.findIndex(one => !one.off && conditionsOf(one) === wanted);
  return index < 0 ? undefined : { reason: 'never', detail: String(index + 1) };
}

const conditionsOf = ({ flag, words, pattern, accountIds, postKeys, surface }: FlagRule): string =>
  JSON.stringify([
    flag,
    (words ?? []).map(normalOf).toSorted(),
    normalOf(pattern ?? ''),
    (accountIds ?? []).toSorted(),
    (postKeys ?? []).toSorted(),
    surface,
  ]);
