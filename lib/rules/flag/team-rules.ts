import type { Flag, Flagged, Reason } from '../../model/flag.ts';
import type { FlagRule } from '../../model/flag-rule.ts';
import type { Item } from '../../model/item.ts';
import { surfaceKind } from '../item/surface-kind.ts';
import { compilePattern, type PatternFinder } from './pattern.ts';
import { normalOf } from './prepare.ts';
import { createWordFinder, type WordFinder } from './word-finder.ts';

type Judged = Pick<Item, 'text' | 'surface' | 'labels' | 'reasons' | 'labelsByHand'> & {
  post: Pick<Item['post'], 'key'>;
  author: Pick<Item['author'], 'accountId'>;
  accountId?: string | undefined;
};

/** What an item is by the team's rules, and which of them made it something else than the flagger did. */
export interface TeamFlagged extends Flagged {
  by: FlagRule[];
}

/** A rule that holds, and the word or pattern by which it does. */
interface Decision {
  rule: FlagRule;
  sign: string;
}

/**
 * What the team knows better than the flagger. In order, the first rule that speaks of a flag decides about it. What a person said, and
 * what we wrote ourselves, no rule touches. Compiled once for each list, which must not be changed afterwards.
 */
export function applyFlagRules(rules: readonly FlagRule[], item: Judged): TeamFlagged {
  const { labels, reasons } = item;
  if (rules.length === 0 || item.labelsByHand || item.author.accountId !== undefined)
    return { labels, reasons, by: [] };
  const decided = decisions(compiledOf(rules), item);
  if (decided.size === 0) return { labels, reasons, by: [] };
  const flagged = flaggedBy(decided, labels);
  return {
    labels: flagged,
    reasons: flagged.flatMap(flag => reasonFor(flag, reasons, decided)),
    by: [...decided.values()].flatMap(({ rule }) => (changes(rule, labels, flagged) ? [rule] : [])),
  };
}

interface Compiled {
  rules: CompiledRule[];
  words: WordFinder;
}

interface CompiledRule {
  rule: FlagRule;
  asksWords: boolean;
  pattern?: PatternFinder;
}

const compiled = new WeakMap<readonly FlagRule[], Compiled>();

function compiledOf(rules: readonly FlagRule[]): Compiled {
  const known = compiled.get(rules);
  if (known) return known;
  const on = rules.filter(rule => !rule.off && hasCondition(rule));
  const made: Compiled = {
    rules: on.map(rule => ({
      rule,
      asksWords: isGiven(rule.words),
      ...(rule.pattern === undefined ? {} : { pattern: compilePattern(rule.pattern) }),
    })),
    words: createWordFinder(on.map(rule => (rule.words ?? []).map(normalOf))),
  };
  compiled.set(rules, made);
  return made;
}

/** A rule without any condition would hold for everything: it is taken for unfinished. */
export const hasCondition = ({ words, pattern, accountIds, postKeys, surface }: FlagRule): boolean =>
  [words, accountIds, postKeys].some(isGiven) || pattern !== undefined || surface !== undefined;

const isGiven = (list: readonly string[] | undefined): boolean => list !== undefined && list.length > 0;

function decisions({ rules, words }: Compiled, item: Judged): Map<Flag, Decision> {
  const normal = normalOf(item.text);
  const found = words(normal);
  const decided = new Map<Flag, Decision>();
  for (const [index, { rule, asksWords, pattern }] of rules.entries()) {
    if (decided.has(rule.flag) || (asksWords && !found.has(index)) || !isPlace(rule, item)) continue;
    if (pattern && !pattern(normal)) continue;
    decided.set(rule.flag, { rule, sign: found.get(index) ?? rule.pattern ?? rule.note ?? '' });
  }
  return decided;
}

function isPlace({ accountIds, postKeys, surface }: FlagRule, item: Judged): boolean {
  if (accountIds && isGiven(accountIds) && !accountIds.includes(item.accountId ?? '')) return false;
  if (postKeys && isGiven(postKeys) && !postKeys.includes(item.post.key)) return false;
  return surface === undefined || surface === surfaceKind(item.surface);
}

/** Those that come first, in the order of their rules; what it was before; what it is, too. */
function flaggedBy(decided: ReadonlyMap<Flag, Decision>, labels: readonly Flag[]): Flag[] {
  const withEffect = (effect: FlagRule['effect']) =>
    [...decided].flatMap(([flag, { rule }]) => (rule.effect === effect ? [flag] : []));
  const all = [...withEffect('primary'), ...labels, ...withEffect('flag')];
  return [...new Set(all)].filter(flag => decided.get(flag)?.rule.effect !== 'not');
}

function reasonFor(flag: Flag, reasons: readonly Reason[], decided: ReadonlyMap<Flag, Decision>): Reason[] {
  const own = reasons.find(reason => reason.flag === flag);
  const sign = decided.get(flag)?.sign.slice(0, LONGEST);
  if (!sign) return own ? [own] : [];
  const others = (own?.signs ?? []).filter(one => one !== sign);
  return [{ flag, signs: [sign, ...others].slice(0, MOST_SIGNS) }];
}

const LONGEST = 80;
const MOST_SIGNS = 20;

/** It is there and was not, or the other way about; or it stands at another place, which only those that come first bring about. */
function changes({ effect, flag }: FlagRule, before: readonly Flag[], after: readonly Flag[]): boolean {
  if (before.includes(flag) !== after.includes(flag)) return true;
  return effect === 'primary' && before.indexOf(flag) !== after.indexOf(flag);
}
