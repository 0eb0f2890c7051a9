/** How many frames an element may take to open its shadow root. */
const PATIENCE = 60;

export interface RootsDeps {
  watch(root: ShadowRoot): void;
  /** Shadow roots opened late in these elements: whatever stands in them has come. */
  opened(elements: Element[]): void;
  signal: AbortSignal;
}

/**
 * Open shadow roots in which rows stand: a MutationObserver does not look into them by itself. Elements of a page may open theirs some
 * time after they were put in. Without `hosts` there are none, and nothing is done.
 */
export function createRoots(hosts: string | undefined, { watch, opened, signal }: RootsDeps) {
  const seen = new WeakSet<ShadowRoot>();
  let late: { element: Element; tries: number }[] = [];
  let frame = 0;

  /** Watches the roots of the hosts in `scope`, deeper ones too; answers those hosts that were not watched yet. */
  const openIn = (scope: ParentNode): Element[] => {
    if (hosts === undefined) return [];
    const found: Element[] = [];
    const look = (element: Element) => {
      const root = element.shadowRoot;
      if (!root) return wait(element);
      if (seen.has(root)) return;
      seen.add(root);
      watch(root);
      found.push(element, ...openIn(root));
    };
    if (scope instanceof Element && scope.matches(hosts)) look(scope);
    for (const element of scope.querySelectorAll(hosts)) look(element);
    return found;
  };
  const wait = (element: Element) => {
    late.push({ element, tries: 0 });
    if (frame === 0 && !signal.aborted) frame = requestAnimationFrame(retry);
  };
  const retry = () => {
    frame = 0;
    const waiting = late;
    late = [];
    const found = waiting
      .filter(({ element }) => element.shadowRoot)
      .flatMap(({ element }) => openIn(element));
    for (const one of waiting) {
      if (!one.element.shadowRoot && one.element.isConnected && one.tries < PATIENCE)
        late.push({ element: one.element, tries: one.tries + 1 });
    }
    if (found.length > 0) opened(found);
    if (late.length > 0 && frame === 0 && !signal.aborted) frame = requestAnimationFrame(retry);
  };
  signal.addEventListener('abort', () => cancelAnimationFrame(frame));

  return {
    start: (document: Document) => void openIn(document),
    /** Roots that came with these changes. */
    cameWith(records: readonly MutationRecord[]): Element[] {
      if (hosts === undefined) return [];
      return records.flatMap(record =>
        [...record.addedNodes].flatMap(node => (node instanceof Element ? openIn(node) : [])),
      );
    },
    /** All open roots below one comment, whatever they belong to. */
    inside(element: Element) {
      if (hosts === undefined) return;
      const walk = (scope: ParentNode) => {
        for (const one of scope.querySelectorAll('*')) enter(one);
      };
      const enter = ({ shadowRoot }: Element) => {
        if (!shadowRoot) return;
        if (!seen.has(shadowRoot)) watch(shadowRoot);
        seen.add(shadowRoot);
        walk(shadowRoot);
      };
      enter(element);
      walk(element);
    },
  };
}
