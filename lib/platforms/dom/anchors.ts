import type { Anchor } from '../platform.ts';

/** Which handle stands for which element; neither is kept alive by the other. */
export interface Anchors {
  of(element: Element): Anchor;
  /** The handle, if this element ever had one. */
  known(element: Element): Anchor | undefined;
  /** The element while it is on the page. */
  element(anchor: Anchor): Element | undefined;
}

export function createAnchors(): Anchors {
  const byElement = new WeakMap<Element, Anchor>();
  const byAnchor = new WeakMap<Anchor, WeakRef<Element>>();
  return {
    of(element) {
      const known = byElement.get(element);
      if (known) return known;
      const made = {} as Anchor;
      byElement.set(element, made);
      byAnchor.set(made, new WeakRef(element));
      return made;
    },
    known: element => byElement.get(element),
    element(anchor) {
      const element = byAnchor.get(anchor)?.deref();
      return element?.isConnected ? element : undefined;
    },
  };
}
