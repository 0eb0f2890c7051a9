/** What was made for an element under some key, for as long as a deed lasts. */
export interface Memory {
  /** Keeps what is made while a deed is on; makes it anew each time otherwise. One key is always of one type. */
  keep<T>(element: Element, key: string, make: () => T): T;
  during<T>(deed: () => T): T;
}

export function createMemory(): Memory {
  let kept: Map<Element, Map<string, unknown>> | undefined;
  return {
    keep<T>(element: Element, key: string, make: () => T): T {
      if (!kept) return make();
      const of = kept.get(element) ?? new Map<string, unknown>();
      kept.set(element, of);
      if (!of.has(key)) of.set(key, make());
      return of.get(key) as T;
    },
    during(deed) {
      if (kept) return deed();
      kept = new Map();
      try {
        return deed();
      } finally {
        kept = undefined;
      }
    },
  };
}
