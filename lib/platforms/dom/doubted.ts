import type { Claim } from './induce/by-map.ts';
import type { Hints } from './induce/hints.ts';
import { holdsMore } from './induce/holds-more.ts';
import type { InductionSource } from './induction.ts';
import { looksLikeComments } from './map/looks-like-comments.ts';
import { isInside, parentOf } from './map/tree.ts';
import type { Site } from './site.ts';
import { readTime } from './time-text.ts';

/** A longer list is not looked at a second time: its rows are alike, and the first hundreds were. */
const MOST_LOOKED_AT = 400;
/** Of so many comments the signs are counted. */
const MOST_SIGNS = 60;
const NEARLY_ALL = 0.9;
const FEW = 4;

/** Does the page speak against what the built-in site reads of its comments? `later` while what can tell is on its way. */
export function isDoubted(site: Site, hints: Hints, source: InductionSource): boolean | 'later' {
  const items = site.list.all();
  if (items.length > MOST_LOOKED_AT) return false;
  const now = Date.now();
  const claims = claimsOf(site, items, now);
  const around = listAround(items);
  // Two signs that agree in every comment are two looks already: what they cannot tell is whether these are all.
  if (around && isSure(site, items, claims, now)) return holdsMore(around, claims, items.length, now);
  const isEmpty = !around || claims.length === 0;
  if (isEmpty && looksLikeComments(site.document)) return true;
  const induction = source.get();
  if (induction === 'later') return 'later';
  const { body } = site.document;
  if (!induction || !body) return false;
  // A page that is said to be empty, or of which nothing can be read.
  if (isEmpty) return !('reason' in induction.infer(body, hints, now));
  // Where the first signs hold, a shape that says nothing says nothing against them.
  const shapeIsKnown = hints.shapeIsKnown === true && items.some(item => site.isUnsure?.(item) ?? false);
  const refused = items.length - claims.length;
  return induction.doubtOf(around, claims, { ...hints, shapeIsKnown }, now, refused) !== undefined;
}

function isSure(site: Site, items: readonly Element[], claims: readonly Claim[], now: number): boolean {
  const { isKnownTwice } = site;
  const isWhole = (claim: Claim) => readTime(claim.time, now).time.instant !== undefined;
  return (
    isKnownTwice !== undefined &&
    claims.length >= Math.max(1, items.length * NEARLY_ALL) &&
    claims.every(isWhole) &&
    claims.some(claim => claim.text !== '') &&
    items.slice(0, MOST_SIGNS).every(isKnownTwice)
  );
}

/**
 * The element around all comments that are read: what stands elsewhere, under a layer perhaps, is no part of this list. A few comments do not
 * say how far the list goes: then it is the layer, or the page.
 */
function listAround(items: readonly Element[]): Element | undefined {
  const [first, last] = [items[0], items.at(-1)];
  if (!first || !last) return undefined;
  if (items.length <= FEW) return layerAround(first);
  let around = parentOf(first);
  while (around && !isInside(around, last)) around = parentOf(around);
  return around;
}

function layerAround(item: Element): Element {
  let at = item;
  for (let up = parentOf(item); up; up = parentOf(up)) {
    at = up;
    if (getComputedStyle(up).position === 'fixed') break;
  }
  return at;
}

/** What the site reads, in the page's order. */
function claimsOf(site: Site, items: readonly Element[], now: number): Claim[] {
  return items.flatMap(item => {
    const read = site.read(item, now);
    if (!read.ok) return [];
    const { author, text, time, parentId } = read.value;
    return [{ name: author.name, text, time: time.text, isReply: parentId !== undefined }];
  });
}
