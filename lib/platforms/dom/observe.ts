import type { Anchor, SurfaceChange } from '../platform.ts';
import type { Anchors } from './anchors.ts';
import { inPageOrder } from './page-order.ts';
import type { CommentList } from './site.ts';

export interface Watched {
  document: Document;
  list: CommentList;
  anchors: Anchors;
  /** Elements of ours: what happens in them is no news. */
  ours: WeakSet<Node>;
  /** Changes when the post, the account or the comment area becomes another one. */
  sign(): string;
}

/**
 * Tells what the browser reports as changed, once for each of its batches. Looks at class names of the nodes that came and went, never
 * at layout, and at nothing else. Ends with `signal`.
 */
export function observeComments(
  watched: Watched,
  listener: (change: SurfaceChange) => void,
  signal: AbortSignal,
): void {
  let sign = watched.sign();
  const observer = new MutationObserver(records => {
    const batch = readBatch(watched, records);
    const before = sign;
    sign = watched.sign();
    const change = { ...batch, surface: sign !== before };
    if (change.surface || batch.added.length + batch.changed.length + batch.removed.length > 0)
      listener(change);
  });
  observer.observe(watched.document, { subtree: true, childList: true, characterData: true });
  signal.addEventListener('abort', () => observer.disconnect());
}

function readBatch(watched: Watched, records: MutationRecord[]): Omit<SurfaceChange, 'surface'> {
  const came = new Set<Element>();
  const went = new Set<Element>();
  const touched = new Set<Element>();
  const { list, anchors, ours } = watched;
  let target: Node | undefined;
  let around: Element | undefined;

  for (const record of records) {
    // The same list grows again and again: look it up once.
    if (record.target !== target) {
      target = record.target;
      around = ownerOf(list, record, ours);
    }
    const news =
      sortNodes(record.addedNodes, list, ours, came) + sortNodes(record.removedNodes, list, ours, went);
    if (around && (news > 0 || record.type === 'characterData')) touched.add(around);
  }
  const added = [...came].filter(one => one.isConnected && !went.has(one) && list.holds(one));
  const removed = [...went].filter(one => !one.isConnected);
  const changed = [...touched].filter(one => one.isConnected && !came.has(one));
  return {
    added: inPageOrder(added).map(one => anchors.of(one)),
    removed: removed.map(one => anchors.known(one)).filter((one): one is Anchor => one !== undefined),
    changed: changed.map(one => anchors.of(one)),
  };
}

/** The comment in which a change happened; none when somebody types or when it is ours. */
function ownerOf(list: CommentList, record: MutationRecord, ours: WeakSet<Node>): Element | undefined {
  const element = record.target instanceof Element ? record.target : record.target.parentElement;
  if (!element || ours.has(element) || element.closest('[contenteditable]')) return undefined;
  return list.around(element);
}

/** Collects the comments among these nodes. Returns how many nodes are news, comments or not. */
function sortNodes(nodes: NodeList, list: CommentList, ours: WeakSet<Node>, into: Set<Element>): number {
  let news = 0;
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index];
    if (!node || ours.has(node)) continue;
    news++;
    if (!(node instanceof Element)) continue;
    if (list.is(node)) into.add(node);
    const inner = node.firstElementChild ? list.within(node) : [];
    for (let at = 0; at < inner.length; at++) {
      const one = inner[at];
      if (one) into.add(one);
    }
  }
  return news;
}
