import { normalText } from '../../../base/text.ts';
import { readTime } from '../time-text.ts';
import { type Claim, claimsByMap } from './by-map.ts';
import type { Hints } from './hints.ts';
import { infer } from './infer.ts';
import { leavesIn } from './leaves.ts';
import { timeGroups } from './time-groups.ts';
import { mayBeName } from './words.ts';

/** Why what was read of a page is not believed. */
export type Doubt =
  /** There are comments on the page that were not read. */
  | 'missed'
  /** A name, a text or who answers whom is another by the page's shape. */
  | 'differs'
  /** A time that is none, or a name that can be none. */
  | 'implausible';

const MOST_ELEMENTS = 120_000;
/** Each is compared with each. */
const MOST_COMPARED = 120;

/**
 * A second opinion on what was read by known selectors: a page that changed in part may still give wrong words for right ones. Looks at the
 * page as if nothing were known of it. Undefined when nothing speaks against the reading.
 * @param claims what was read, in the page's order, refused items left out.
 */
export function doubtOf(
  root: Element,
  claims: readonly Claim[],
  hints: Hints,
  now: number,
): Doubt | undefined {
  if (claims.some(claim => !mayBeName(claim.name) || readTime(claim.time, now).time.instant === undefined))
    return 'implausible';
  if (holdsOthers(claims.slice(0, MOST_COMPARED))) return 'implausible';
  const inferred = infer(root, hints, now);
  if ('reason' in inferred) return isAnyMissed(root, claims, now) ? 'missed' : undefined;
  const seen = claimsByMap(root.ownerDocument, inferred).filter(claim => claim !== undefined);
  if (seen.length > claims.length) return 'missed';
  const known = new Map<string, number>();
  for (const claim of claims) known.set(keyOf(claim), (known.get(keyOf(claim)) ?? 0) + 1);
  for (const claim of seen) {
    const left = known.get(keyOf(claim)) ?? 0;
    if (left === 0) return 'differs';
    known.set(keyOf(claim), left - 1);
  }
  return undefined;
}

/** `A 回复 B` for a name, `回复 B: …` for a text: more was read than the part itself, whatever 回复 is called now. */
function holdsOthers(claims: readonly Claim[]): boolean {
  const names = new Set(claims.map(claim => normalText(claim.name)));
  const isTwo = (name: string) =>
    [...names].some(
      one =>
        name.length > one.length + 1 && name.startsWith(one) && endsOnName(name.slice(one.length), names),
    );
  return claims.some(({ name, text }) => {
    const head = /^[^:：\n]{2,60}(?=[:：])/.exec(normalText(text))?.[0].trim() ?? '';
    return isTwo(normalText(name).replace(/[:：]$/, '')) || endsWithName(head, names);
  });
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

/** More times stand where the times of these comments stand. */
function isAnyMissed(root: Element, claims: readonly Claim[], now: number): boolean {
  const leaves = leavesIn(root, MOST_ELEMENTS);
  if (!leaves) return false;
  const said = new Set(claims.map(claim => claim.time.trim()));
  const groups = timeGroups(leaves, now);
  const shared = (times: readonly { words: string }[]) => times.filter(leaf => said.has(leaf.words)).length;
  const ours = groups.filter(({ times }) => claims.length === 0 || shared(times) >= times.length * 0.5);
  const most = Math.max(0, ...ours.map(group => group.times.length));
  return claims.length === 0
    ? most >= 3
    : ours.reduce((sum, group) => sum + group.times.length, 0) > claims.length;
}
