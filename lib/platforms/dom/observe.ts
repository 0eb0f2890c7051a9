import type { Anchor, SurfaceChange } from '../platform.ts';
import type { Anchors } from './anchors.ts';
import { arrivalsOf } from './arrival.ts';
import { createBatch } from './batch.ts';
import { createRoots } from './roots.ts';
import { watchSign } from './sign-watch.ts';
import type { CommentList } from './site.ts';
import { isForeign } from './while-same.ts';

export interface Watched {
  document: Document;
  list: CommentList;
  anchors: Anchors;
  /** Elements of ours: what happens in them is no news. */
  ours: WeakSet<Node>;
  near(element: Element, callback: () => void): void;
  /** Changes when the post or who is logged in does. */
  sign(): string;
}

export interface Observing {
  /** Watches the open shadow roots inside of one comment, too. */
  inside(element: Element): void;
}

/**
 * Tells what the browser reports as changed, once for each of its batches. Looks at the nodes that came and went, never
 * at layout, and not into what came to the list before somebody asks. Ends with `signal`.
 */
export function observeComments(
  watched: Watched,
  listener: (change: SurfaceChange) => void,
  signal: AbortSignal,
): Observing {
  const { document, list } = watched;
  const attributes = list.recycling ? { attributes: true, attributeFilter: list.recycling } : {};
  const watch = (root: Node) =>
    observer.observe(root, { subtree: true, childList: true, characterData: true, ...attributes });
  const isOther = watchSign(
    watched.sign,
    () => listener({ added: [], changed: [], removed: [], surface: true }),
    signal,
  );

  const tell = (records: readonly MutationRecord[], opened: readonly Element[]) => {
    const batch = createBatch(list, watched.ours);
    for (const record of records) batch.take(record);
    for (const element of opened) batch.opened(element);
    // What only happens in the list changes neither the post nor the account, and looking would cost.
    const surface = batch.outside() && isOther();
    const change = { ...settle(watched, batch), surface };
    if (change.surface || change.added.length + change.changed.length + change.removed.length > 0)
      listener(change);
  };
  const hear = list.hosts === undefined ? tell : onceRendered(tell, signal);
  const opened = (elements: readonly Element[]) => {
    list.told?.();
    hear([], elements);
  };
  const roots = createRoots(list.hosts, { watch, opened, signal });
  const observer = new MutationObserver(all => {
    const records = all.filter(isForeign);
    if (records.length === 0) return;
    list.told?.();
    hear(records, roots.cameWith(records));
  });
  watch(document);
  roots.start(document);
  list.told?.();
  signal.addEventListener('abort', () => observer.disconnect());
  return { inside: roots.inside };
}

type Tell = (records: readonly MutationRecord[], opened: readonly Element[]) => void;

/** Elements fill their shadow roots one inside the other before the task ends: before that there is nothing to read in them. */
function onceRendered(tell: Tell, signal: AbortSignal): Tell {
  let kept: { records: MutationRecord[]; opened: Element[] } | undefined;
  return (records, opened) => {
    const waits = kept !== undefined;
    kept = {
      records: [...(kept?.records ?? []), ...records],
      opened: [...(kept?.opened ?? []), ...opened],
    };
    if (waits) return;
    setTimeout(() => {
      const now = kept;
      kept = undefined;
      if (now && !signal.aborted) tell(now.records, now.opened);
    });
  };
}

/** What came, what is gone for good, what changed and is no newcomer. */
function settle(
  watched: Watched,
  { came, went, touched }: ReturnType<typeof createBatch>,
): Omit<SurfaceChange, 'surface'> {
  const { anchors, list } = watched;
  const nodes = came();
  const removed: Anchor[] = [];
  for (const one of went) {
    const anchor = one.isConnected ? undefined : anchors.known(one);
    if (anchor) removed.push(anchor);
  }
  const changed: Anchor[] = [];
  const taken: Element[] = [];
  for (const one of touched) {
    if (!one.isConnected || nodes.some(node => node.contains(one))) continue;
    // A row that came without a comment in it and has been given one is news.
    if (list.recycling && !anchors.known(one)) taken.push(one);
    else changed.push(anchors.of(one));
  }
  return {
    added: arrivalsOf(taken.length > 0 ? [...nodes, ...taken] : nodes, { ...watched, moved: went }),
    removed,
    changed,
  };
}
