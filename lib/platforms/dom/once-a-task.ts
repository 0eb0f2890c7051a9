/** Makes something anew in each task of the page only: many comments ask for the same within one. */
export function onceATask<T>(make: () => T): () => T {
  let kept: { value: T } | undefined;
  return () => {
    if (kept) return kept.value;
    const value = make();
    kept = { value };
    queueMicrotask(() => {
      kept = undefined;
    });
    return value;
  };
}
