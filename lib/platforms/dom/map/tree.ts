/** Walks on open shadow roots as if they were part of the page. */

export function parentOf(node: Node): Element | undefined {
  const parent = node.parentNode;
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : undefined;
}

/** The nearest element around `element`, itself included, that matches; hosts of shadow roots count as around. */
export function closestTo(element: Element, css: string): Element | undefined {
  let at: Element | undefined = element;
  while (at) {
    const found: Element | null = at.closest(css);
    if (found) return found;
    const root: Node = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : undefined;
  }
  return undefined;
}

export function isInside(outer: Node, inner: Node): boolean {
  let at: Node | undefined = inner;
  while (at) {
    if (outer.contains(at)) return true;
    const root: Node = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : undefined;
  }
  return false;
}

/** Every element that matches in `scope` and in the open shadow roots below it, in the page's order. */
export function deepAll(scope: ParentNode, css: string): Element[] {
  const found: Element[] = [];
  const walk = (node: ParentNode) => {
    for (let child = node.firstElementChild; child; child = child.nextElementSibling) {
      if (child.matches(css)) found.push(child);
      if (child.shadowRoot) walk(child.shadowRoot);
      if (child.firstElementChild) walk(child);
    }
  };
  if (scope instanceof Element && scope.shadowRoot) walk(scope.shadowRoot);
  walk(scope);
  return found;
}

/** Does `b` come after `a` in the page's order? */
export function follows(a: Element, b: Element): boolean {
  if (a.getRootNode() === b.getRootNode()) return isAfter(a, b);
  const [left, right] = [chain(a), chain(b)];
  for (let depth = 0; depth < Math.min(left.length, right.length); depth++) {
    const [one, other] = [left[depth], right[depth]];
    if (one && other && one !== other) return isAfter(one, other);
  }
  return left.length < right.length;
}

const isAfter = (a: Element, b: Element): boolean =>
  (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/** The element in its root, before it the host of that root, and so on from the document. */
function chain(element: Element): Element[] {
  const hosts = [element];
  for (let root = element.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode())
    hosts.unshift(root.host);
  return hosts;
}
