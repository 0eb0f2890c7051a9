import { fingerprint } from '../fingerprint.ts';
import { createFingerprinter } from '../fingerprinter.ts';
import { createOrdinals } from '../ordinals.ts';
import { createRecycledOrdinals } from '../recycled-ordinals.ts';
import { readTime } from '../time-text.ts';
import { createAlike } from './alike.ts';
import type { Dividers } from './dividers.ts';
import { essenceOf } from './essence.ts';
import type { MapList } from './list.ts';
import { messageEssence } from './message.ts';
import type { Parts } from './parts.ts';

export interface IdentityDeps {
  platform: string;
  parts: Parts;
  list: MapList;
  dividers: Dividers;
  /** Key of the post that it stands under, or of the conversation. */
  postKey(element: Element): string | undefined;
  /** Where the page names a post for each comment. */
  ownPostKey(element: Element): string | undefined;
}

/** Fingerprints of comments. Counted within their thread, roots within the area, whatever wraps the rows. */
export function commentFingerprints(deps: IdentityDeps) {
  const { platform, parts, list, postKey, ownPostKey } = deps;
  const alikeBefore = createAlikeBefore(parts, list.all);
  return createFingerprinter({
    ...(list.isRecycled ? { ordinals: keyOf => recycledOrdinals(deps, keyOf) } : {}),
    platform,
    postKey,
    ownPostKey,
    essenceOf: element => essenceOf(parts, element),
    rootOf: list.rootOf,
    is: list.is,
    listOf: element => list.rootOf(element) ?? list.area(),
    before(element) {
      const root = list.rootOf(element);
      return alikeBefore(element).filter(one => list.rootOf(one) === root);
    },
  });
}

/** Comments with the same bare words that stand before one, the nearest first. */
function createAlikeBefore(parts: Parts, all: () => readonly Element[]): (element: Element) => Element[] {
  const alike = createAlike(all, parts.bareWords);
  return element => {
    const group = alike(element);
    return group.slice(0, Math.max(0, group.indexOf(element))).reverse();
  };
}

/** In recycled rows the order that one sees is a part of the whole order: the times have to tell, too. */
function recycledOrdinals(
  { parts, list, postKey }: IdentityDeps,
  keyOf: (element: Element) => string | undefined,
) {
  return createRecycledOrdinals({
    keyOf(element) {
      const key = keyOf(element);
      return key && JSON.stringify([postKey(element), key]);
    },
    rootOf: list.rootOf,
    writtenOf(element) {
      const said = parts.of(element, 'time');
      return said.kind === 'found' ? writtenAt(said.value, Date.now()) : {};
    },
    shown: list.all,
  });
}

/** `3分钟前` may have stood there for a while: it only says how old the comment is at least. */
function writtenAt(words: string, now: number): { earliest?: number; latest?: number } {
  const { earliest, latest } = readTime(words, now).time;
  if (latest === undefined) return {};
  return /前|^刚/.test(words) || earliest === undefined ? { latest } : { earliest, latest };
}

/** Fingerprints of messages: conversation, side, words, the stretch of time between two dividers, and the order among equals in it. */
export function messageFingerprints(deps: IdentityDeps): (element: Element) => string | undefined {
  const { platform, parts, list, dividers } = deps;
  const essenceAt = (element: Element) => {
    const essence = messageEssence({ parts, list }, element);
    const stretch = stretchOf(parts, dividers, element);
    return essence && stretch !== undefined ? { ...essence, stretch } : undefined;
  };
  const ordinalOf = createOrdinals({
    keyOf(element) {
      const essence = essenceAt(element);
      return essence && JSON.stringify(essence);
    },
    is: list.is,
    listOf: () => list.area(),
    before: createAlikeBefore(parts, list.inTime),
  });
  return element => {
    const postKey = deps.postKey(element);
    const essence = essenceAt(element);
    const ordinal = ordinalOf(element);
    if (postKey === undefined || !essence || ordinal === undefined) return undefined;
    const { isOwn, text, pictures, stretch } = essence;
    const author = isOwn ? 'own' : 'peer';
    return fingerprint({ platform, postKey, parent: String(stretch), author, text, pictures, ordinal });
  };
}

/** A message's own time names its stretch as well as a divider above it. */
function stretchOf(parts: Parts, dividers: Dividers, element: Element): number | undefined {
  const now = Date.now();
  const own = parts.of(element, 'time');
  return own.kind === 'found'
    ? dividers.stretchAt(own.element, own.value, now)
    : dividers.stretchOf(element, now);
}
