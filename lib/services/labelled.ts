import type { FlagRule } from '../model/flag-rule.ts';
import type { Item } from '../model/item.ts';
import { applyFlagRules } from '../rules/flag/team-rules.ts';
import type { Scene } from './scene.ts';

/**
 * The item with what it is by the team's rules. Stored labels stay the flagger's, so that a change of the rules holds for all items at
 * once and can be tried out: whoever judges an item looks at it through this.
 */
export function labelled(item: Item, { policy }: Pick<Scene, 'policy'>): Item {
  const { labels, reasons, by } = applyFlagRules(sameRules(policy.flagRules), item);
  return by.length === 0 && labels === item.labels ? item : { ...item, labels, reasons };
}

/** Versions of a policy that are looked at side by side are few. */
const MOST_LISTS = 16;
const byText = new Map<string, readonly FlagRule[]>();
const known = new WeakMap<readonly FlagRule[], readonly FlagRule[]>();

/** The same list for the same rules: the store hands out a new one with each reading, and rules are compiled once for each list. */
function sameRules(rules: readonly FlagRule[]): readonly FlagRule[] {
  const before = known.get(rules);
  if (before) return before;
  const text = JSON.stringify(rules);
  const same = byText.get(text) ?? rules;
  if (byText.size >= MOST_LISTS) byText.clear();
  byText.set(text, same);
  known.set(rules, same);
  return same;
}
