import type { SurfaceState } from '../platform.ts';
import type { Site } from './site.ts';

/** How long a look at a page that was right is good for while it shows more of the same, ms. */
const AGAIN_MS = 15_000;
/** So few comments do not yet show how all the others are built. */
const FEW = 60;
/** A longer list is not looked at a second time: its rows are alike, and the first hundreds were. */
const LONG = 400;

/** While what can tell is on its way. */
export const LATER = { readable: false, reason: 'not-ready' } as const;

export interface TrustOptions {
  /** Does the page speak against what the built-in site reads of it? Costs milliseconds. */
  doubt(): boolean | 'later';
  now(): number;
  /** Looks that are pressing are at least so far apart, ms. */
  pauseMs: number;
}

/** What a look saw, as far as it tells whether another would see the same. */
interface Sight {
  count: number;
  /** Characters in the first comment and in the last. */
  lengths: [number, number];
  first: WeakRef<Element> | undefined;
}

/**
 * Looks a second time when other comments stand on the page: soon while it is doubted or has few of them, else now and then. A list that grows
 * by the page, or uses its rows again, is built as it was.
 */
export function createTrust(builtIn: Site, { doubt, now, pauseMs }: TrustOptions) {
  let seen: Sight | undefined;
  let [lookedAt, isDoubted] = [Number.NEGATIVE_INFINITY, false];
  const isDue = (): boolean => {
    const since = now() - lookedAt;
    if (!seen || isDoubted) return since >= pauseMs;
    if (since < (seen.count < FEW ? pauseMs : AGAIN_MS)) return false;
    if (seen.count > LONG && isFirstStill(seen)) return false;
    const sight = sightOf(builtIn);
    return !isSame(sight, seen) && (since >= AGAIN_MS || sight.count >= seen.count * 2);
  };
  const trust = (found: SurfaceState): SurfaceState => {
    // What was doubted may only have been half there.
    if (!found.readable || !isDue()) return found.readable && isDoubted ? CHANGED : found;
    const sight = sightOf(builtIn);
    const said = sight.count > LONG ? false : doubt();
    if (said === 'later') return LATER;
    [seen, lookedAt, isDoubted] = [sight, now(), said];
    return isDoubted ? CHANGED : found;
  };
  return { trust, isDoubted: () => isDoubted };
}

const CHANGED = { readable: false, reason: 'changed' } as const;

function sightOf({ list }: Site): Sight {
  const items = list.all();
  const [first, last] = [items[0], items.at(-1)];
  return {
    count: items.length,
    lengths: [lengthOf(first), lengthOf(last)],
    first: first && new WeakRef(first),
  };
}

const lengthOf = (item: Element | undefined): number => item?.textContent?.length ?? 0;

const isSame = (one: Sight, other: Sight): boolean =>
  one.count === other.count && one.lengths.every((length, index) => length === other.lengths[index]);

function isFirstStill({ first, lengths }: Sight): boolean {
  const element = first?.deref();
  return element?.isConnected === true && lengthOf(element) === lengths[0];
}
