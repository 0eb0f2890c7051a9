/** One thing at a time over the page. */
export interface Overlay {
  /** Puts what `make` makes over the page in the place of what was there; undefined takes it away. What it starts ends with `signal`. */
  show(make: ((signal: AbortSignal) => HTMLElement) | undefined): void;
}

export function overlayOn(host: Element): Overlay {
  let open: { element: HTMLElement; life: AbortController } | undefined;
  return {
    show(make) {
      open?.life.abort();
      open?.element.remove();
      open = undefined;
      if (!make) return;
      const life = new AbortController();
      open = { element: make(life.signal), life };
      host.append(open.element);
    },
  };
}
