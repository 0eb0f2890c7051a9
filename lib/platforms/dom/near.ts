/** How far outside the viewport a comment is already worth reading, px. */
const MARGIN = 1500;

/** Tells once when an element comes near the viewport: one IntersectionObserver for all. Ends with `signal`. */
export function createNear(signal: AbortSignal): (element: Element, callback: () => void) => void {
  const waiting = new WeakMap<Element, (() => void)[]>();
  const options: IntersectionObserverInit & { scrollMargin: string } = {
    rootMargin: `${MARGIN}px`,
    // The list scrolls inside the page: without this the margin would be clipped away by its scroller.
    scrollMargin: `${MARGIN}px`,
  };
  const observer = new IntersectionObserver(entries => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      observer.unobserve(target);
      const callbacks = waiting.get(target) ?? [];
      waiting.delete(target);
      for (const callback of callbacks) callback();
    }
  }, options);
  signal.addEventListener('abort', () => observer.disconnect());

  return (element, callback) => {
    if (signal.aborted) return;
    const callbacks = waiting.get(element) ?? waiting.get(neighbour(element) ?? element);
    if (callbacks) callbacks.push(callback);
    else {
      waiting.set(element, [callback]);
      observer.observe(element);
    }
  };
}

/** The comment right before: whoever waits for one of two neighbours may as well wait for the other, and watching one costs half. */
function neighbour(element: Element): Element | null | undefined {
  return element.previousElementSibling ?? element.parentElement?.previousElementSibling?.firstElementChild;
}
