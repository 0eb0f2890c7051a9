import { listOf } from './holds-only.ts';
import type { Claim } from './induce/by-map.ts';
import type { Hints } from './induce/hints.ts';
import { timesBeyond, timesSeen } from './induce/holds-more.ts';
import type { InductionSource } from './induction.ts';
import { looksLikeComments } from './map/looks-like-comments.ts';
import { parentOf } from './map/tree.ts';
import type { Site } from './site.ts';
import { isSure } from './sure.ts';
import { readTime } from './time-text.ts';

/** So few comments do not say how far their list goes. */
const FEW = 4;
/** So many times in a list are no chance. */
const FEWEST = 3;
/** Of more comments so many, spread over the list, speak for all. */
const LONG = 60;
const SPREAD = 20;

/** Does the page speak against what the built-in site reads of its comments? `later` while what can tell is on its way. */
export function isDoubted(site: Site, hints: Hints, source: InductionSource): boolean | 'later' {
  const items = site.list.all();
  const now = Date.now();
  if (items.length > LONG && isSureOf(site, spreadOver(items), now)) return false;
  const claims = claimsOf(site, items, now);
  const around = listAround(items);
  if (around && isSure(site, items, readingsOf(claims, now))) {
    const beyond = timesBeyond(around, listOf(items) ?? around, claims, items, now);
    // Two signs that agree in every comment are two looks already: what they cannot tell is whether these are all.
    if (beyond !== 'others') return beyond === 'ours';
  }
  const isEmpty = !around || claims.length === 0;
  if (isEmpty && (looksLikeComments(site.document) || holdsTimes(site.area?.(), now))) return true;
  const induction = source.get();
  if (induction === 'later') return 'later';
  const { body } = site.document;
  if (!induction || !body) return false;
  // A page that is said to be empty, or of which nothing can be read.
  if (isEmpty) return !('reason' in induction.infer(body, hints, now));
  // Where the first signs hold, a shape that says nothing says nothing against them.
  const shapeIsKnown = hints.shapeIsKnown === true && items.some(item => site.isUnsure?.(item) ?? false);
  const refused = items.length - claims.length;
  return induction.doubtOf(around, claims, { ...hints, shapeIsKnown }, now, refused, items) !== undefined;
}

/** In a list that is said to be empty nobody wrote at any time. */
const holdsTimes = (area: Element | undefined, now: number): boolean =>
  area !== undefined && timesSeen(area, now).flat().length >= FEWEST;

/** Of a list that has grown long, some speak for all. */
const spreadOver = (items: readonly Element[]): Element[] => {
  const step = Math.ceil(items.length / SPREAD);
  return items.filter((_, index) => index % step === 0);
};

const isSureOf = (site: Site, items: readonly Element[], now: number): boolean =>
  isSure(site, items, readingsOf(claimsOf(site, items, now), now));

const readingsOf = (claims: readonly Claim[], now: number) =>
  claims.map(({ text, time }) => ({ text, instant: readTime(time, now).time.instant }));

/**
 * The element around all comments that are read: what stands elsewhere, under a layer perhaps, is no part of this list. A few comments do not
 * say how far the list goes: then it is the layer, or the page.
 */
function listAround(items: readonly Element[]): Element | undefined {
  const [first] = items;
  if (!first) return undefined;
  return items.length <= FEW ? layerAround(first) : listOf(items);
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
