import type { Flag } from '../../model/flag.ts';
import type { FlagRule } from '../../model/flag-rule.ts';
import { normalOf } from './prepare.ts';
import { sharedRuns } from './shared-runs.ts';
import { applyFlagRules } from './team-rules.ts';

type FlagOrNone = Flag | 'none';

/** An item that a person said something else of than the flagger. */
export interface CorrectedItem {
  from: FlagOrNone;
  to: FlagOrNone;
  /** As it was before anybody said anything. */
  item: Parameters<typeof applyFlagRules>[1];
}

/** A rule that would have spared people a correction, with how often. */
export interface Proposal {
  from: FlagOrNone;
  to: FlagOrNone;
  rule: Omit<FlagRule, 'id'>;
  /** How many of the corrected items it makes right. */
  right: number;
}

/** As often must the same correction repeat. */
export const REPEATS = 3;
/** Most rules that one kind of correction leads to. */
const MOST_RULES = 3;

/**
 * Rules for corrections that repeat: each by a run of characters that the corrected texts share and that is rare in `others`, the texts
 * of items that were not corrected. What the team's rules make right already leads to none.
 */
export function proposeRules(
  corrected: readonly CorrectedItem[],
  others: readonly string[],
  rules: readonly FlagRule[],
): Proposal[] {
  const comparable = corrected.map(one => ({ ...one, normal: beginningOf(one.item.text) }));
  const normals = others.map(beginningOf);
  const open = comparable.filter(one => one.from !== one.to && !isRight(one, rules));
  const kinds = [...new Set(open.map(kindOf))];
  return kinds
    .flatMap(kind => {
      const same = open.filter(one => kindOf(one) === kind);
      const otherwise = comparable.filter(one => kindOf(one) !== kind).map(({ normal }) => normal);
      return rulesFor(same, [...normals, ...otherwise], rules);
    })
    .toSorted((a, b) => b.right - a.right);
}

/** What is shared stands near the beginning, or it is not what a text is about. */
const READ = 300;
const beginningOf = (text: string): string => normalOf(text.slice(0, READ));

/** With the beginning of its text as words are looked for in it. */
type Comparable = CorrectedItem & { normal: string };

const kindOf = ({ from, to }: CorrectedItem): string => `${from}>${to}`;

const isRight = ({ item, to }: CorrectedItem, rules: readonly FlagRule[]): boolean =>
  (applyFlagRules(rules, item).labels[0] ?? 'none') === to;

/** The best rule, then the best one for what it leaves. */
function rulesFor(
  same: readonly Comparable[],
  others: readonly string[],
  rules: readonly FlagRule[],
): Proposal[] {
  const found: Proposal[] = [];
  let left = [...same];
  while (left.length >= REPEATS && found.length < MOST_RULES) {
    const best = bestRule(left, others, rules);
    if (!best) break;
    found.push(best);
    left = left.filter(one => !isRight(one, [{ id: PROPOSED, ...best.rule }]));
  }
  return found;
}

const PROPOSED = 'proposed';

function bestRule(
  same: readonly Comparable[],
  others: readonly string[],
  rules: readonly FlagRule[],
): Proposal | undefined {
  const [first] = same;
  if (!first) return undefined;
  const { from, to } = first;
  const texts = same.map(({ normal }) => normal);
  for (const run of sharedRuns(texts, others, REPEATS)) {
    const rule = ruleOf(run, from, to);
    if (!rule || isKnown(rule, rules)) continue;
    const helped = rightBy(same, [{ id: PROPOSED, ...rule }]);
    if (helped.length < REPEATS) continue;
    // Behind the team's own rules, as it will stand once it is taken: an earlier one may speak of the flag first.
    const right = rightBy(helped, [...rules, { id: PROPOSED, ...rule }]).length;
    if (right >= REPEATS) return { from, to, rule, right };
  }
  return undefined;
}

const rightBy = (same: readonly Comparable[], rules: readonly FlagRule[]): Comparable[] =>
  same.filter(one => isRight(one, rules));

function ruleOf(run: string, from: FlagOrNone, to: FlagOrNone): Proposal['rule'] | undefined {
  if (to !== 'none') return { words: [run], effect: 'primary', flag: to };
  return from === 'none' ? undefined : { words: [run], effect: 'not', flag: from };
}

/** Also one that is off: the team has decided about it. */
const isKnown = ({ words = [], flag, effect }: Proposal['rule'], rules: readonly FlagRule[]): boolean =>
  rules.some(
    rule =>
      rule.flag === flag &&
      rule.effect === effect &&
      words.every(word => rule.words?.includes(word) ?? false),
  );
