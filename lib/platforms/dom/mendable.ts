import { failed } from '../../base/result.ts';
import type { SurfaceState } from '../platform.ts';
import { inUse } from './in-use.ts';
import type { Site } from './site.ts';
import { createTrust, LATER } from './trust.ts';

/** A changed page is looked at again for a way to read it no sooner than after so many ms: looking costs. */
const PAUSE_MS = 1500;

export interface Mending {
  /** Does the page speak against what the built-in site reads of it? Asked while that says that it is readable; costs milliseconds. */
  doubt(): boolean | 'later';
  /** Another way to read the page as it is now; undefined where none is sure. */
  mend(): Site | 'later' | undefined;
  now(): number;
  /** Calls back when what was `later` can be told. */
  onArrival?(listener: () => void): void;
}

/**
 * A site that goes over to another way of reading once the page no longer fits the built-in one, and back when the other way fails too.
 * It says so: `sign` changes with the way, and `problems` names it.
 */
export function mendable(builtIn: Site, { doubt, mend, now, onArrival }: Mending): Site {
  let active = builtIn;
  let lastTry = Number.NEGATIVE_INFINITY;
  let tell = () => {};
  const { trust, isDoubted } = createTrust(builtIn, { doubt, now, pauseMs: PAUSE_MS });
  onArrival?.(() => tell());
  const goOver = (to: Site) => {
    if (to === active) return;
    active = to;
    tell();
  };

  const state = (): SurfaceState => {
    const found = trust(builtIn.state());
    if (!mayBeMended(found, builtIn.document)) {
      goOver(builtIn);
      return found;
    }
    if (active !== builtIn) {
      const other = active.state();
      if (other.readable) return other;
    }
    if (now() - lastTry < PAUSE_MS) {
      goOver(builtIn);
      return found;
    }
    const other = mend();
    if (other === 'later') return LATER;
    lastTry = now();
    const otherState = other?.state();
    goOver(other && otherState?.readable ? other : builtIn);
    return otherState?.readable ? otherState : found;
  };
  return {
    ...inUse(builtIn, () => active),
    state,
    // What the page speaks against is not told, however well it reads.
    read: (element, at) =>
      active === builtIn && isDoubted() ? failed('unreadable') : active.read(element, at),
    onSwitch: listener => {
      tell = listener;
    },
  };
}

/** Comments that are not where they used to be may stand there in another shape; a wall is what it is. */
const mayBeMended = (found: SurfaceState, document: Document): boolean =>
  !found.readable && found.reason !== 'blocked' && document.readyState !== 'loading';
