import type { Anchor, Arrival } from '../platform.ts';
import type { Anchors } from './anchors.ts';
import { inPageOrder } from './page-order.ts';
import type { CommentList } from './site.ts';

/** So many nodes make one arrival: lower than the viewport with its margins, as long as three of them are watched. */
const MOST = 20;

export interface ArrivalDeps {
  list: CommentList;
  anchors: Anchors;
  near(element: Element, callback: () => void): void;
  /** Comments that went in the same breath: the site only moved them. */
  moved: ReadonlySet<Element>;
}

/** Nodes that came, in portions small enough to be watched by their first, middle and last. `nodes` are comments, or hold some. */
export function arrivalsOf(nodes: readonly Element[], deps: ArrivalDeps): Arrival[] {
  const arrivals: Arrival[] = [];
  for (let start = 0; start < nodes.length; start += MOST)
    arrivals.push(arrivalOf(nodes.slice(start, start + MOST), deps));
  return arrivals;
}

function arrivalOf(nodes: readonly Element[], deps: ArrivalDeps): Arrival {
  const { anchors, near } = deps;
  let found: Element[] | undefined;
  const all = (): Anchor[] => {
    found ??= inPageOrder([...newcomers(nodes, deps)]);
    return found.filter(element => element.isConnected).map(anchors.of);
  };
  return {
    anchors: all,
    whenNear(callback) {
      let told = false;
      const once = () => {
        if (!told) callback(all());
        told = true;
      };
      const watched = new Set([nodes[0], nodes[nodes.length >> 1], nodes.at(-1)]);
      for (const node of watched) if (node) near(node, once);
    },
  };
}

function newcomers(nodes: readonly Element[], { list, moved }: ArrivalDeps): Set<Element> {
  const found = new Set<Element>();
  for (const node of nodes) {
    for (const one of Array.from(list.within?.(node) ?? list.among(node)))
      if (!moved.has(one) && list.holds(one) && !list.isParked?.(one)) found.add(one);
  }
  return found;
}
