import { normalText } from '../../../base/text.ts';
import { type MessageClaim, messagesByMap } from './message-claims.ts';
import { inferMessages } from './messages.ts';

/** Why what was read of a conversation is not believed. */
export type MessageDoubt =
  /** There are messages on the page that were not read. */
  | 'missed'
  /** A text, a side or a time is another by the page's shape. */
  | 'differs'
  /** A time that is none, or one name for both sides. */
  | 'implausible';

/** So many messages of two sides are found by their shape, where the surface is known to be found so at all. */
const ENOUGH = 5;

/**
 * A second opinion on the messages of a conversation that were read by known selectors. Undefined when nothing speaks against them.
 * @param claims what was read, from the oldest to the newest, refused messages left out; @param now instant, UTC ms.
 * @param isShapeKnown messages of this surface, as it is known, are found by their shape: when they are not, the page is another one.
 */
export function messageDoubt(
  root: Element,
  claims: readonly MessageClaim[],
  now: number,
  isShapeKnown = false,
): MessageDoubt | undefined {
  if (claims.some(claim => claim.instant === undefined) || isOneName(claims)) return 'implausible';
  const inferred = inferMessages(root, now);
  if ('reason' in inferred) {
    const isTwoSided = claims.some(one => one.isOwn) && claims.some(one => !one.isOwn);
    return isShapeKnown && isTwoSided && claims.length >= ENOUGH ? 'missed' : undefined;
  }
  const seen = messagesByMap(root.ownerDocument, inferred, now).filter(one => one !== undefined);
  if (seen.length > claims.length) return 'missed';
  const known = claims.map(keyOf);
  let from = 0;
  // In the same order; what was read besides may be of a kind that the shape leaves alone.
  for (const one of seen.map(keyOf)) {
    const at = known.indexOf(one, from);
    if (at < 0) return 'differs';
    from = at + 1;
  }
  return undefined;
}

const isOneName = (claims: readonly MessageClaim[]): boolean => {
  const of = (isOwn: boolean) =>
    new Set(claims.flatMap(one => (one.isOwn === isOwn && one.name ? [normalText(one.name)] : [])));
  const theirs = of(false);
  return [...of(true)].some(name => theirs.has(name));
};

/** As far as two ways of reading may be compared: one may give emoji as words, the other not. */
const keyOf = ({ name = '', text, isOwn, instant }: MessageClaim): string =>
  JSON.stringify([isOwn ? '' : normalText(name), normalText(text).replace(/\s/g, ''), isOwn, instant]);
