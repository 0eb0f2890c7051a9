/** Longest stretch of work before the page gets its turn, ms. */
const SLICE_MS = 6;

/**
 * Does `work` on what is added, each thing once while it waits, in slices that leave the page responsive;
 * `afterSlice` is called when a slice ends. Stops with `signal`.
 */
export function createSlices<T>(
  work: (one: T) => void,
  afterSlice: () => void,
  signal: AbortSignal,
): Slices<T> {
  const due = new Set<T>();
  let scheduled = false;

  const slice = () => {
    scheduled = false;
    if (signal.aborted) return;
    const end = performance.now() + SLICE_MS;
    for (const one of due) {
      due.delete(one);
      work(one);
      if (performance.now() > end) break;
    }
    afterSlice();
    if (due.size > 0) schedule();
  };

  const schedule = () => {
    if (scheduled) return;
    scheduled = true;
    setTimeout(slice);
  };

  return {
    add(more) {
      for (const one of more) due.add(one);
      if (due.size > 0) schedule();
    },
    drop: one => due.delete(one),
  };
}

export interface Slices<T> {
  add(more: Iterable<T>): void;
  drop(one: T): void;
}
