import { failed } from '../../base/result.ts';
import type { SurfaceState } from '../platform.ts';
import type { CommentList, ReplyBoxes, Site } from './site.ts';

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
const LATER = { readable: false, reason: 'not-ready' } as const;

/**
 * A site that goes over to another way of reading once the page no longer fits the built-in one, and back when the other way fails too.
 * It says so: `sign` changes with the way, and `problems` names it.
 */
export function mendable(builtIn: Site, { doubt, mend, now, onArrival }: Mending): Site {
  let active = builtIn;
  let lastTry = Number.NEGATIVE_INFINITY;
  let tell = () => {};
  const trust = trustIn(builtIn, doubt, now);
  onArrival?.(() => tell());
  const goOver = (to: Site) => {
    if (to === active) return;
    active = to;
    tell();
  };

  let isRefused = false;
  const look = (): SurfaceState => {
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
  const state = (): SurfaceState => {
    const found = look();
    isRefused = !found.readable && active === builtIn && builtIn.state().readable;
    return found;
  };
  return {
    ...inUse(builtIn, () => active),
    state,
    // What the page speaks against is not told, however well it reads.
    read: (element, at) => (isRefused ? failed('unreadable') : active.read(element, at)),
    onSwitch: listener => {
      tell = listener;
    },
  };
}

/** Whatever is asked is asked of the way that is in use; what the built-in one still knows of the page comes first. */
function inUse(builtIn: Site, use: () => Site): Omit<Site, 'state' | 'read' | 'onSwitch'> {
  return {
    platform: builtIn.platform,
    surface: builtIn.surface,
    document: builtIn.document,
    list: listOf(() => use().list),
    boxes: boxesOf(() => use().boxes),
    // In a conversation both are people, and who is on which side is what the other way of reading is for.
    account: () => use().account() ?? (builtIn.threadKey ? undefined : builtIn.account()),
    post: () => (builtIn.threadKey ? use().post() : (builtIn.post() ?? use().post())),
    shownTotal: () => use().shownTotal(),
    unread: () => builtIn.unread?.(),
    idOf: element => use().idOf(element),
    ...(builtIn.learn ? { learn: data => use().learn?.(data) } : {}),
    ...(builtIn.threadKey ? { threadKey: () => use().threadKey?.() } : {}),
    ...(builtIn.isUnsure ? { isUnsure: element => use().isUnsure?.(element) ?? false } : {}),
    problems: () => [
      ...use().problems(),
      ...(use() === builtIn ? [] : [{ part: 'page', reason: 'read-another-way' }]),
    ],
    markSpot: element => use().markSpot(element),
    barSpot: () => use().barSpot() ?? builtIn.barSpot(),
    sign: () => `${use() === builtIn ? '' : 'mended '}${builtIn.sign()}`,
  };
}

/** Comments that are not where they used to be may stand there in another shape; a wall is what it is. */
const mayBeMended = (found: SurfaceState, document: Document): boolean =>
  !found.readable && found.reason !== 'blocked' && document.readyState !== 'loading';

/** Looks a second time whenever other comments stand on the page, though not at every one of them. */
function trustIn(builtIn: Site, doubt: () => boolean | 'later', now: () => number) {
  let [looked, lookedAt, isDoubted] = ['', Number.NEGATIVE_INFINITY, false];
  return (found: SurfaceState): SurfaceState => {
    if (!found.readable) return found;
    const items = builtIn.list.all();
    const sight = `${items.length} ${items[0]?.textContent?.length ?? 0} ${items.at(-1)?.textContent?.length ?? 0}`;
    if (sight !== looked && now() - lookedAt >= PAUSE_MS) {
      const said = doubt();
      if (said === 'later') return LATER;
      [looked, lookedAt, isDoubted] = [sight, now(), said];
    }
    return isDoubted ? { readable: false, reason: 'changed' } : found;
  };
}

/** Each is asked of whichever way is in use. */
function listOf(list: () => CommentList): CommentList {
  return {
    all: () => list().all(),
    is: element => list().is(element),
    among: element => list().among(element),
    isRows: element => list().isRows(element),
    around: element => list().around(element),
    rootOf: element => list().rootOf(element),
    holds: element => list().holds(element),
    isParked: element => list().isParked?.(element) ?? false,
    get hosts() {
      return list().hosts;
    },
    get recycling() {
      return list().recycling;
    },
  };
}

function boxesOf(boxes: () => ReplyBoxes): ReplyBoxes {
  return {
    boxFor: element => boxes().boxFor(element),
    open: () => boxes().open(),
    boxAround: node => boxes().boxAround(node),
    replyControl: element => boxes().replyControl(element),
    shared: element => boxes().shared(element),
    get alwaysNamesAccount() {
      return boxes().alwaysNamesAccount;
    },
  };
}
