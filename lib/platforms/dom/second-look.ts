import type { SurfaceMap } from '../../model/surface-map.ts';
import { isDoubted } from './doubted.ts';
import type { Hints } from './induce/hints.ts';
import { mendedMap } from './induce/mend.ts';
import { createMapSite, type MapHooks, type MapSiteOptions } from './map/site.ts';
import { mendable } from './mendable.ts';
import type { Site } from './site.ts';

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
    doubt: () => !isDm && isDoubted(builtIn, hints),
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

/** What the built-in site still knows of the page is worth more than what its shape says. */
function knownPage(builtIn: Site, hooks: MapHooks): Pick<MapHooks, 'account' | 'post'> {
  return {
    account: facts => builtIn.account() ?? hooks.account?.(facts) ?? facts.account(),
    ...(builtIn.threadKey
      ? {}
      : { post: facts => builtIn.post() ?? hooks.post?.(facts) ?? facts.postByTitle() }),
  };
}
