import { normalText } from '../../../base/text.ts';
import { readTime } from '../time-text.ts';
import { type Claim, claimsByMap } from './by-map.ts';
import type { Hints } from './hints.ts';
import { countOurs, countWithin, timesSeen } from './holds-more.ts';
import { infer } from './infer.ts';
import type { Leaf } from './leaves.ts';
import { mayBeName } from './words.ts';

/** Why what was read of a page is not believed. */
export type Doubt =
  /** There are comments on the page that were not read. */
  | 'missed'
  /** A name, a text or who answers whom is another by the page's shape. */
  | 'differs'
  /** A time that is none, or a name that can be none. */
  | 'implausible'
  /** Comments that were found by their shape on this surface are no longer. */
  | 'silent';

/** So many comments are found by their shape whatever they say. */
const ENOUGH = 5;
const FEWEST = 3;
/** Somebody may name one time within a comment. */
const NESTED = 2;
/** Each is compared with each. */
const MOST_COMPARED = 120;

/**
 * A second opinion on what was read by known selectors: a page that changed in part may still give wrong words for right ones. Looks at the
 * page as if nothing were known of it. Undefined when nothing speaks against the reading.
 * @param claims what was read, in the page's order. @param refused how many more were found and not read: they are known of.
 * @param items what was found, read or not.
 */
export function doubtOf(
  root: Element,
  claims: readonly Claim[],
  hints: Hints,
  now: number,
  refused = 0,
  items: readonly Element[] = [],
): Doubt | undefined {
  if (claims.some(claim => readTime(claim.time, now).time.instant === undefined)) return 'implausible';
  if (isMore(claims.filter(claim => !mayBeName(claim.name)).length, claims.length)) return 'implausible';
  if (claims.length >= ENOUGH && claims.every(claim => claim.text === '')) return 'implausible';
  const compared = claims.slice(0, MOST_COMPARED);
  if (isMore(countHoldingOthers(compared), compared.length)) return 'implausible';
  const inferred = infer(root, hints, now);
  if ('reason' in inferred) return doubtOfTimes(timesSeen(root, now), claims, hints, items, refused);
  const seen = claimsByMap(root.ownerDocument, inferred).filter(claim => claim !== undefined);
  if (seen.length > claims.length + refused) return 'missed';
  const known = new Map<string, number>();
  for (const claim of claims) known.set(keyOf(claim), (known.get(keyOf(claim)) ?? 0) + 1);
  for (const claim of seen) {
    const left = known.get(keyOf(claim)) ?? 0;
    if (left === 0) return 'differs';
    known.set(keyOf(claim), left - 1);
  }
  return undefined;
}

/** One strange name may be somebody's own idea; a part that is read wrongly is so in more than one comment. */
const isMore = (odd: number, all: number): boolean => odd >= (all < ENOUGH ? 1 : Math.max(2, all * 0.1));

/** `A 回复 B` for a name, `回复 B: …` for a text: more was read than the part itself, whatever 回复 is called now. */
function countHoldingOthers(claims: readonly Claim[]): number {
  const names = new Set(claims.map(claim => normalText(claim.name)));
  const isTwo = (name: string) =>
    [...names].some(
      one =>
        name.length > one.length + 1 && name.startsWith(one) && endsOnName(name.slice(one.length), names),
    );
  return claims.filter(({ name, text }) => {
    const head = /^[^:：\n]{2,60}(?=[:：])/.exec(normalText(text))?.[0].trim() ?? '';
    const bare = normalText(name).replace(/[:：]$/, '');
    const isCut =
      bare !== normalText(name) && [...names].some(one => bare.length > one.length && bare.endsWith(one));
    return isCut || isTwo(bare) || endsWithName(head, names);
  }).length;
}

const endsOnName = (words: string, names: ReadonlySet<string>): boolean =>
  names.has(words) || endsWithName(words, names);

/** A short word, then somebody's name. */
const endsWithName = (words: string, names: ReadonlySet<string>): boolean =>
  [...names].some(one => {
    const before = words.endsWith(one)
      ? words
          .slice(0, words.length - one.length)
          .replace('@', '')
          .trim()
      : '';
    return before.length > 0 && before.length <= 4;
  });

/** As far as two ways of reading may be compared: one may give emoji as words, the other not. */
const keyOf = ({ name, text, isReply }: Claim): string =>
  JSON.stringify([normalText(name), normalText(text).replace(ANSWERS, '').replace(/\s/g, ''), isReply]);
const ANSWERS = /^回复\s*@?[^:：\n]{1,60}[:：]\s*/;

/** Where the shape says nothing: are there more times than comments where the times of these comments stand? */
function doubtOfTimes(
  groups: readonly Leaf[][],
  claims: readonly Claim[],
  hints: Hints,
  items: readonly Element[],
  refused: number,
): Doubt | undefined {
  const most = Math.max(0, ...groups.map(times => times.length));
  if (hints.shapeIsKnown && Math.max(claims.length, most) >= ENOUGH) return 'silent';
  const isMissed =
    countOurs(groups, claims) > claims.length + refused ||
    (claims.length === 0 && most >= FEWEST) ||
    isNested(items, groups);
  return isMissed ? 'missed' : undefined;
}

/** Each item has one time of its own: more of them within are those of replies that were not found. */
const isNested = (items: readonly Element[], groups: readonly Leaf[][]): boolean =>
  items.length > 0 && countWithin(items, groups) >= items.length + NESTED;
