import { DAY, MINUTE } from '../../base/clock.ts';
import { digest } from '../../base/id.ts';
import { normalText } from '../../base/text.ts';
import type { Item, Post } from '../../model/item.ts';
import { isIncoming } from './colleagues.ts';
import { surfaceKind } from './surface-kind.ts';

/**
 * How far (ms) the times of one comment may lie apart on two surfaces. `3分钟前` is counted from the clock of the device, and the server
 * bears with clocks that are five minutes wrong.
 */
const DRIFT = 5 * MINUTE;
/** A time wider than this (ms) says too little: `昨天` and a date without an hour do, a month and a year do not. */
const TELLING = 2 * DAY;

/** Under which keys twins of this item are found: one with the author's name, one with the id. None for what says nothing, or is our own. */
export function twinKeysOf(item: Item): string[] {
  const text = normalText(item.text);
  if (text === '' || !isIncoming(item)) return [];
  const { id } = item.author;
  const name = normalText(item.author.name);
  const keyOf = (by: 'id' | 'name', author: string) =>
    digest(JSON.stringify([item.platform, surfaceKind(item.surface), text, by, author]));
  return [...(name === '' ? [] : [keyOf('name', name)]), ...(id === undefined ? [] : [keyOf('id', id)])];
}

/** When it was written, by all that is known. Nobody sees a comment before it is written. */
export function spanOf({ time, firstSeenAt }: Item): { from: number; to: number } {
  const to = Math.min(time.latest ?? firstSeenAt, firstSeenAt);
  return { from: Math.min(time.earliest ?? Number.NEGATIVE_INFINITY, to), to };
}

/**
 * How far (ms) two sightings that share a key lie apart in time, 0 where the times overlap; undefined when something says that they are
 * two comments, or too little says that they are one.
 */
export function distanceOf(a: Item, b: Item): number | undefined {
  if (contradicts(a, b)) return undefined;
  const [first, second] = [spanOf(a), spanOf(b)];
  const gap = Math.max(0, first.from - second.to, second.from - first.to);
  if (gap > DRIFT) return undefined;
  const isTelling = [first, second].every(({ from, to }) => to - from <= TELLING);
  return isTelling || sameId(a.author.id, b.author.id) || samePost(a.post, b.post) ? gap : undefined;
}

function contradicts(a: Item, b: Item): boolean {
  return (
    differentId(a.author.id, b.author.id) ||
    (a.idKind === 'platform' && b.idKind === 'platform') ||
    !mayShareSurface(a, b) ||
    (a.apartFrom?.includes(b.id) ?? false) ||
    (b.apartFrom?.includes(a.id) ?? false) ||
    differentId(platformId(a.parentId), platformId(b.parentId)) ||
    // The same words to two of our accounts are two conversations.
    (surfaceKind(a.surface) === 'dm' && differentId(a.accountId, b.accountId)) ||
    samePost(a.post, b.post) === false
  );
}

/** One surface names a comment in one way, unless it began or ceased to give ids; and then it has not said the fingerprint beside the id. */
function mayShareSurface(a: Item, b: Item): boolean {
  if (a.surface !== b.surface) return true;
  return a.idKind !== b.idKind && a.alsoIds === undefined && b.alsoIds === undefined;
}

/** Undefined: the two do not say enough. */
function samePost(a: Post, b: Post): boolean | undefined {
  const [idA, idB] = [postId(a), postId(b)];
  if (idA !== undefined && idB !== undefined) return idA === idB;
  const [titleA, titleB] = [titleOf(a), titleOf(b)];
  if (titleA === '' || titleB === '') return undefined;
  return titleA.startsWith(titleB) || titleB.startsWith(titleA);
}

/** Other keys are digests, which differ from surface to surface. */
const postId = ({ key }: Post): string | undefined => (/^(post|dm)-/.test(key) ? undefined : key);

/** Lists show the beginning of a title, with or without dots. */
const titleOf = ({ title }: Post): string => normalText(title).replace(/\s*(…|\.{3})$/, '');

const platformId = (id: string | undefined): string | undefined => (id?.includes(':fp-') ? undefined : id);

const sameId = (a: string | undefined, b: string | undefined): boolean => a !== undefined && a === b;

const differentId = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined && b !== undefined && a !== b;
