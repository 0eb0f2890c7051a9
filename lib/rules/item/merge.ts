import { type Item, MAX_OTHER_IDS } from '../../model/item.ts';
import { type PageTime, PRECISIONS } from '../../model/time.ts';
import { withoutPerson } from '../customer/without-person.ts';
import { isConversation } from './conversation.ts';

/**
 * What two operators saw of one item, as one. Commutative, associative and idempotent, so the order of arrival never matters.
 * Each part is a maximum under its own total order: content by `updatedAt`, labels by hand before labels by rule, the finest
 * time, the earliest sighting, the latest answer that no reopening has voided, the latest word on coverage and pinning.
 */
export function mergeItem(kept: Item | undefined, arrived: Item): Item {
  if (!kept) return arrived;
  const reopenedAt = Math.max(kept.reopenedAt ?? 0, arrived.reopenedAt ?? 0);
  const restartedAt = Math.max(kept.restartedAt ?? 0, arrived.restartedAt ?? 0);
  const answer = later(kept.answer, arrived.answer);
  const {
    answer: _answer,
    reopenedAt: _reopened,
    restartedAt: _restarted,
    labelsByHand: _byHand,
    ...rest
  } = newest(kept, arrived);
  const { alsoIds: _also, apartFrom: _apart, counted: _counted, pin: _pin, ...content } = rest;
  const merged: Item = {
    ...content,
    ...higherLabels(kept, arrived),
    time: higherTime(kept.time, arrived.time),
    firstSeenAt: Math.min(kept.firstSeenAt, arrived.firstSeenAt),
    ...(answer && answer.at > reopenedAt ? { answer } : {}),
    ...(reopenedAt > 0 ? { reopenedAt } : {}),
    ...(restartedAt > 0 ? { restartedAt } : {}),
    ...wordsPart(kept, arrived),
    ...idsPart('alsoIds', kept, arrived),
    ...idsPart('apartFrom', kept, arrived),
  };
  return kept.forgotten || arrived.forgotten ? withoutPerson(merged) : merged;
}

/** All that either knows, the smallest first where there are too many: a set that only grows until it is full. */
function idsPart(name: 'alsoIds' | 'apartFrom', a: Item, b: Item): Partial<Item> {
  const ids = [...new Set([...(a[name] ?? []), ...(b[name] ?? [])])].toSorted();
  return ids.length === 0 ? {} : { [name]: ids.slice(0, MAX_OTHER_IDS) };
}

export type Labels = Pick<Item, 'labels' | 'reasons' | 'labelledAt' | 'labelsByHand'>;

/** Labels set by hand before those by rule, later ones before earlier. */
export const higherLabels = (a: Labels, b: Labels): Labels => labelsOf(higher(a, b, labelRank, labelsOf));

/** The finer of two readings of one time. */
export const higherTime = (a: PageTime, b: PageTime): PageTime => higher(a, b, timeRank, time => time);

const newest = (a: Item, b: Item): Item => higher(a, b, item => [item.updatedAt], contentOf);

/** Whichever ranks higher; equal ranks are settled by the compared value itself, so that both sides settle alike. */
function higher<T>(a: T, b: T, rank: (one: T) => number[], compared: (one: T) => unknown): T {
  const [ra, rb] = [rank(a), rank(b)];
  for (let index = 0; index < ra.length; index++) {
    const difference = (ra[index] ?? 0) - (rb[index] ?? 0);
    if (difference !== 0) return difference > 0 ? a : b;
  }
  return JSON.stringify(compared(a)) >= JSON.stringify(compared(b)) ? a : b;
}

/** What only `updatedAt` decides: everything that has no order of its own. */
function contentOf(item: Item): unknown[] {
  const { id, idKind, parentId, previousId, author, text, likes, pinned, pictures } = item;
  const { platform, surface, post, accountId } = item;
  const plain = [id, idKind, parentId, previousId, likes, pinned, pictures, platform, surface, accountId];
  const who = [author.isPostAuthor, author.accountId, author, text];
  // What forgetting takes away comes last, so that it decides nothing between rows of which one has lost it.
  return isConversation(post) ? [...plain, post.key, ...who, post] : [...plain, post, ...who];
}

const labelRank = (item: Labels): number[] => [item.labelsByHand ? 1 : 0, item.labelledAt];

function labelsOf(item: Labels): Labels {
  const { labels, reasons, labelledAt } = item;
  return item.labelsByHand
    ? { labels, reasons, labelledAt, labelsByHand: true }
    : { labels, reasons, labelledAt };
}

/** Finer precision ranks higher, then the narrower range. */
function timeRank(time: PageTime): number[] {
  const width =
    time.latest === undefined || time.earliest === undefined
      ? Number.MAX_SAFE_INTEGER
      : time.latest - time.earliest;
  return [-PRECISIONS.indexOf(time.precision), -width];
}

function later<T extends { at: number }>(a: T | undefined, b: T | undefined): T | undefined {
  if (!a || !b) return a ?? b;
  if (a.at !== b.at) return a.at > b.at ? a : b;
  return JSON.stringify(a) >= JSON.stringify(b) ? a : b;
}

type Words = Pick<Item, 'counted' | 'pin'>;

/** What somebody said of it by hand, or a page showed, after it was read: the latest. */
export function wordsPart(a: Words, b: Words): Words {
  const [counted, pin] = [later(a.counted, b.counted), later(a.pin, b.pin)];
  return { ...(counted ? { counted } : {}), ...(pin ? { pin } : {}) };
}
