import { onceATask } from './once-a-task.ts';
import { ours } from './ours.ts';

/** What a page shows may hang on more than its elements (a style sheet that comes late, a cookie): kept for so long at the most, ms. */
const LONGEST_MS = 1000;

/** Makes something anew only once the page may have changed, or after `longest` ms. */
export type WhileSame = <T>(make: () => T, longest?: number) => () => T;

export interface Watched {
  document: Document;
  /** Attributes that tell one state of the page from another. */
  attributes: readonly string[];
  /** The open shadow roots in which something is looked up; undefined where there are too many to watch. */
  roots(): readonly ShadowRoot[] | undefined;
  signal: AbortSignal;
}

export interface Keeping {
  whileSame: WhileSame;
  /** Somebody else watches all of the page, and says at once when it changes: from the first time on things are kept in between. */
  told(): void;
}

/**
 * Keeps what was made from the page for as long as nothing but our own elements comes, goes or changes in it. The page is watched up to its
 * first change and not again before somebody asks. Where it cannot be watched, things are made once a task. Ends with `signal`.
 */
export function createKeeping(watched: Watched): Keeping {
  const { turnOf, told } = createTurns(watched);
  const whileSame: WhileSame = (make, longest = LONGEST_MS) => {
    let kept: { value: ReturnType<typeof make>; turn: number; until: number } | undefined;
    return () => {
      const turn = turnOf();
      if (kept?.turn === turn && performance.now() < kept.until) return kept.value;
      const value = make();
      kept = { value, turn, until: performance.now() + longest };
      return value;
    };
  };
  return { whileSame, told };
}

/** The same for what is made from something of the page. */
export function keptBy<K extends object, T>(
  whileSame: WhileSame,
  make: (key: K) => T,
  longest?: number,
): (key: K) => T {
  const all = whileSame(() => new WeakMap<K, { value: T }>(), longest);
  return key => {
    const kept = all().get(key) ?? { value: make(key) };
    all().set(key, kept);
    return kept.value;
  };
}

/** A number that is another one once the page may be another. */
function createTurns({ document, attributes, roots, signal }: Watched) {
  let [turn, url, isWatching, isTold] = [0, '', false, false];
  const stop = () => {
    isWatching = false;
    observer.disconnect();
  };
  const observer = new MutationObserver(records => {
    if (records.some(isForeign)) stop();
  });
  signal.addEventListener('abort', stop);
  const perTask = onceATask(() => ++turn);
  const start = (): boolean => {
    const inside = roots();
    if (signal.aborted || !inside) return isTold && !signal.aborted;
    const what = { subtree: true, childList: true, characterData: true, attributeFilter: [...attributes] };
    for (const root of [document, ...inside]) observer.observe(root, what);
    return true;
  };
  const turnOf = (): number => {
    const isSame = isWatching && !observer.takeRecords().some(isForeign);
    if (isSame && document.URL === url) return turn;
    stop();
    isWatching = start();
    if (!isWatching) return perTask();
    url = document.URL;
    return ++turn;
  };
  const told = () => {
    isTold = true;
    isWatching = false;
  };
  return { turnOf, told };
}

/** Is this of the page's own making? */
export function isForeign({ type, target, addedNodes, removedNodes }: MutationRecord): boolean {
  if (type !== 'childList') return !ours().has(target);
  return ![...addedNodes, ...removedNodes].every(node => ours().has(node));
}
