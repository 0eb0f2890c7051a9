/** Makes something anew once in so many ms at the most: what it rests on changes seldom, and making it costs. */
export function onceIn<T>(ms: number, make: () => T): () => T {
  let kept: { value: T; until: number } | undefined;
  return () => {
    const now = performance.now();
    if (!kept || now >= kept.until) kept = { value: make(), until: now + ms };
    return kept.value;
  };
}
