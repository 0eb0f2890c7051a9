import { groupBy } from '../../base/group-by.ts';
import { normalText } from '../../base/text.ts';
import type { Exclusion } from '../../model/coverage.ts';
import type { Flag } from '../../model/flag.ts';
import type { Item } from '../../model/item.ts';
import { spanOf } from '../item/twin.ts';
import { isCloser } from '../sla/closer.ts';

/** For whom and what is counted. */
export interface CoverageScope {
  accountId: string;
  flag: Flag;
  /** Items written before this instant (UTC ms) are left out; absent: none is too old. */
  since?: number | undefined;
  /** Items that are another account's to answer by now. */
  handedOver: ReadonlySet<string>;
  /** Items that the director decides about. */
  raised: ReadonlySet<string>;
}

/** One item, and whether it counts. */
export interface CountedItem {
  item: Item;
  answered: boolean;
  /** Absent: it counts. */
  excluded?: Exclusion;
}

/** When it was written, as early as it may have been: a range that passes midnight belongs to the day before. */
export const writtenAt = (item: Item): number => {
  const { from, to } = spanOf(item);
  return Number.isFinite(from) ? from : to;
};

/**
 * Which items an account has to answer for its goal, in the order given. Somebody's word comes before the rule, but for our own
 * replies. Of the same words of one person under one post the first counts, answered when any of them is.
 */
export function countItems(items: readonly Item[], scope: CoverageScope): CountedItem[] {
  const judged = items.map(item => ({ item, excluded: exclusionOf(item, scope) }));
  const counted = judged.flatMap(({ item, excluded }) => (excluded || saidFor(item, scope) ? [] : [item]));
  const groups = groupBy(counted.toSorted(byWriting), repeatKey);
  return judged.map(({ item, excluded }) => {
    const group: Item[] = groups.get(repeatKey(item)) ?? [];
    const isRepeat = !excluded && group.includes(item) && group[0] !== item;
    const reason = isRepeat ? 'duplicate' : excluded;
    const answered = group[0] === item ? group.some(isAnswered) : isAnswered(item);
    return { item, answered, ...(reason ? { excluded: reason } : {}) };
  });
}

const isAnswered = (item: Item): boolean => item.answer !== undefined;

const saidFor = ({ counted }: Item, { flag }: CoverageScope) =>
  counted?.flag === flag ? counted : undefined;

function exclusionOf(item: Item, scope: CoverageScope): Exclusion | undefined {
  const { author, labels, text, labelsByHand } = item;
  if (author.accountId === scope.accountId) return 'own';
  if (author.accountId !== undefined) return 'matrix-author';
  const said = saidFor(item, scope);
  if (said) return said.in ? undefined : 'by-hand';
  if (!labels.includes(scope.flag)) return 'off-topic';
  if (!labelsByHand && isCloser(text)) return 'closer';
  if (labels.includes('crisis') || scope.raised.has(item.id)) return 'crisis';
  if (scope.handedOver.has(item.id)) return 'handed-over';
  return scope.since !== undefined && writtenAt(item) < scope.since ? 'before-window' : undefined;
}

const repeatKey = ({ platform, post, author, text }: Item): string =>
  JSON.stringify([platform, post.key, author.id ?? normalText(author.name), normalText(text)]);

const byWriting = (a: Item, b: Item): number => writtenAt(a) - writtenAt(b) || (a.id < b.id ? -1 : 1);
