import type { Claim } from './induce/by-map.ts';
import { doubtOf, holdsMore } from './induce/doubt.ts';
import type { Hints } from './induce/hints.ts';
import { infer } from './induce/infer.ts';
import { looksLikeComments } from './map/looks-like-comments.ts';
import { isInside, parentOf } from './map/tree.ts';
import type { Site } from './site.ts';
import { readTime } from './time-text.ts';

/** A longer list is not looked at a second time: its rows are alike, and the first hundreds were. */
const MOST_LOOKED_AT = 400;
/** Of so many comments the signs are counted. */
const MOST_SIGNS = 60;

/** Does the page speak against what the built-in site reads of its comments? */
export function isDoubted(site: Site, hints: Hints): boolean {
  const items = site.list.all();
  if (items.length > MOST_LOOKED_AT) return false;
  const now = Date.now();
  const claims = claimsOf(site, items, now);
  const around = listAround(items);
  // A page that is said to be empty, or of which nothing can be read.
  if (!around || claims.length === 0) return showsComments(site.document, hints, now);
  // Two signs that agree in every comment are two looks already: what they cannot tell is whether these are all.
  if (isSure(site, items, claims, now)) return holdsMore(around, claims, items.length, now);
  return doubtOf(around, claims, hints, now) !== undefined;
}

const showsComments = (document: Document, hints: Hints, now: number): boolean =>
  looksLikeComments(document) || (document.body !== null && !('reason' in infer(document.body, hints, now)));

function isSure(site: Site, items: readonly Element[], claims: readonly Claim[], now: number): boolean {
  const isTimed = claims.every(claim => readTime(claim.time, now).time.instant !== undefined);
  const isUnsure = site.isUnsure;
  return isTimed && isUnsure !== undefined && !items.slice(0, MOST_SIGNS).some(isUnsure);
}

/** The element around all comments that are read: what stands elsewhere, under a layer perhaps, is no part of this list. */
function listAround(items: readonly Element[]): Element | undefined {
  const [first, last] = [items[0], items.at(-1)];
  if (!first || !last) return undefined;
  let around = parentOf(first);
  while (around && !isInside(around, last)) around = parentOf(around);
  return around;
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
