import type { Anchor } from '../platform.ts';

/** Which handle stands for which element; neither is kept alive by the map between them. */
export interface Anchors {
  of(element: Element): Anchor;
  /** The handle, if this element ever had one. */
  known(element: Element): Anchor | undefined;
  /** The element while it is on the page. */
  element(anchor: Anchor): Element | undefined;
}

/** Keeps its element where nobody outside can reach it. One is made for every comment that comes, so it is cheap. */
class Handle {
  readonly #element: Element;
  constructor(element: Element) {
    this.#element = element;
  }
  static elementOf(handle: object): Element | undefined {
    return #element in handle ? handle.#element : undefined;
  }
}

export function createAnchors(): Anchors {
  const byElement = new WeakMap<Element, Anchor>();
  return {
    of(element) {
      const known = byElement.get(element);
      if (known) return known;
      const made = new Handle(element) as object as Anchor;
      byElement.set(element, made);
      return made;
    },
    known: element => byElement.get(element),
    element(anchor) {
      const element = Handle.elementOf(anchor);
      return element?.isConnected ? element : undefined;
    },
  };
}
