import type { SurfaceMap } from '../../model/surface-map.ts';
import { isDoubted } from './doubted.ts';
import { areMessagesDoubted } from './doubted-messages.ts';
import type { Hints } from './induce/hints.ts';
import { type BringInduction, type Induction, inductionFrom } from './induction.ts';
import { createMapSite, type MapHooks } from './map/site.ts';
import { mendable } from './mendable.ts';
import type { Site } from './site.ts';

const NO_HINTS: Hints = { kind: 'comment', profileLink: [], replyWords: [] };

export interface SecondLook {
  builtIn: Site;
  /** The map by which the built-in site reads, where it reads by one. */
  map?: SurfaceMap;
  hooks?: MapHooks;
  hints?: Partial<Hints> | undefined;
  bringInduction?: BringInduction | undefined;
  signal: AbortSignal;
}

/**
 * A site that does not trust its own selectors alone: the page is also looked at as if nothing were known of it. Where the two disagree, or the
 * selectors find nothing, it reads by the page's shape, or not at all.
 */
export function withSecondLook(look: SecondLook): Site {
  const { builtIn } = look;
  const isDm = builtIn.threadKey !== undefined;
  const hints: Hints = { ...NO_HINTS, ...look.hints, kind: isDm ? 'dm' : 'comment' };
  const source = inductionFrom(look.bringInduction);
  return mendable(builtIn, {
    now: Date.now,
    doubt: () => (isDm ? areMessagesDoubted : isDoubted)(builtIn, hints, source),
    mend() {
      if (isDm && isChangingOver(builtIn)) return undefined;
      const induction = source.get();
      return induction === undefined || induction === 'later' ? induction : mended(look, hints, induction);
    },
    onArrival: source.onArrival,
  });
}

/** While a page goes over to another conversation its signs name different people: nothing else may speak for one of them then. */
const isChangingOver = (builtIn: Site): boolean => builtIn.problems().some(({ part }) => part === 'peer');

/** The page read by its shape; undefined where that tells nothing. */
function mended(
  { builtIn, map, hooks = {}, signal }: SecondLook,
  hints: Hints,
  { mendedMap }: Induction,
): Site | undefined {
  const { document, platform, surface } = builtIn;
  if (!document.body) return undefined;
  const found = mendedMap([document.body], hints, Date.now(), map);
  if ('reason' in found) return undefined;
  const { explains } = found;
  return createMapSite({
    platform,
    surface,
    document,
    map: found.map,
    hooks: { ...hooks, ...knownPage(builtIn, hooks), explains },
    signal,
  });
}

/** What the built-in site still knows of the page is worth more than what its shape says. */
function knownPage(builtIn: Site, hooks: MapHooks): Pick<MapHooks, 'account' | 'post'> {
  // Of a conversation the mended map keeps the signs that fit who speaks on which side; the site's own hooks read by them.
  if (builtIn.threadKey) return {};
  return {
    account: facts => builtIn.account() ?? hooks.account?.(facts) ?? facts.account(),
    // A site that knows which post the address means also knows when it shows none of it.
    post: facts => builtIn.post() ?? (hooks.post ? hooks.post(facts) : facts.postByTitle()),
  };
}
