import type { SurfaceMap } from '../../model/surface-map.ts';
import type { Claim } from './induce/by-map.ts';
import { doubtOf } from './induce/doubt.ts';
import type { Hints } from './induce/hints.ts';
import { mendedMap } from './induce/mend.ts';
import { createMapSite, type MapHooks, type MapSiteOptions } from './map/site.ts';
import { isInside, parentOf } from './map/tree.ts';
import { mendable } from './mendable.ts';
import type { Site } from './site.ts';

/** A longer list is not looked at a second time: its rows are alike, and the first hundreds were. */
const MOST_LOOKED_AT = 400;
/** Of so many comments the signs are counted. */
const MOST_SIGNS = 60;
const NO_HINTS: Hints = { kind: 'comment', profileLink: [], replyWords: [] };

export interface SecondLook {
  builtIn: Site;
  /** The map by which the built-in site reads, where it reads by one. */
  map?: SurfaceMap;
  hooks?: MapHooks;
  hints?: Partial<Hints> | undefined;
  signal: AbortSignal;
}

/**
 * A site that does not trust its own selectors alone: the page is also looked at as if nothing were known of it. Where the two disagree, or the
 * selectors find nothing, it reads by the page's shape, or not at all.
 */
export function withSecondLook({ builtIn, map, hooks = {}, hints: given, signal }: SecondLook): Site {
  const { document, platform, surface } = builtIn;
  const isDm = builtIn.threadKey !== undefined;
  const hints: Hints = { ...NO_HINTS, ...given, kind: isDm ? 'dm' : 'comment' };
  return mendable(builtIn, {
    now: Date.now,
    doubt() {
      const items = builtIn.list.all();
      const around = listAround(items);
      // Two signs that agree in every comment are two looks already.
      if (isDm || !around || isSure(builtIn, items)) return false;
      const claims = claimsOf(builtIn);
      if (!claims) return false;
      return doubtOf(around, claims, hints, Date.now()) !== undefined;
    },
    mend() {
      if (!document.body) return undefined;
      const mended = mendedMap([document.body], hints, Date.now(), map);
      if ('reason' in mended) return undefined;
      const options: MapSiteOptions = {
        platform,
        surface,
        document,
        map: mended.map,
        hooks: { ...hooks, ...knownPage(builtIn, hooks), explains: mended.explains },
        signal,
      };
      return createMapSite(options);
    },
  });
}

const isSure = ({ isUnsure }: Site, items: readonly Element[]): boolean =>
  isUnsure !== undefined && !items.slice(0, MOST_SIGNS).some(isUnsure);

/** The element around all comments that are read: what stands elsewhere, under a layer perhaps, is no part of this list. */
function listAround(items: readonly Element[]): Element | undefined {
  const [first, last] = [items[0], items.at(-1)];
  if (!first || !last) return undefined;
  let around = parentOf(first);
  while (around && !isInside(around, last)) around = parentOf(around);
  return around;
}

/** What the built-in site still knows of the page is worth more than what its shape says. */
function knownPage(builtIn: Site, hooks: MapHooks): Pick<MapHooks, 'account' | 'post'> {
  return {
    account: facts => builtIn.account() ?? hooks.account?.(facts) ?? facts.account(),
    ...(builtIn.threadKey
      ? {}
      : { post: facts => builtIn.post() ?? hooks.post?.(facts) ?? facts.postByTitle() }),
  };
}

/** What the built-in site reads, in the page's order; undefined where there is too much of it. */
function claimsOf(site: Site): Claim[] | undefined {
  const items = site.list.all();
  if (items.length > MOST_LOOKED_AT) return undefined;
  const now = Date.now();
  return items.flatMap(item => {
    const read = site.read(item, now);
    if (!read.ok) return [];
    const { author, text, time, parentId } = read.value;
    return [{ name: author.name, text, time: time.text, isReply: parentId !== undefined }];
  });
}
