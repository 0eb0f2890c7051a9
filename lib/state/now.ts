import { useSyncExternalStore } from 'react';
import { type Instant, SECOND } from '../base/clock.ts';

const listeners = new Set<() => void>();
let now: Instant = Date.now();
let timer: ReturnType<typeof setTimeout> | undefined;

function tick(): void {
  now = Date.now();
  for (const listener of listeners) listener();
  // Aligned to the full second, so that all figures of a screen change together.
  timer = setTimeout(tick, SECOND - (now % SECOND));
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  if (timer === undefined) tick();
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    clearTimeout(timer);
    timer = undefined;
  };
}

/** The current instant, once a second for as long as somebody looks. One timer for the whole screen. */
export const useNow = (): Instant => useSyncExternalStore(subscribe, () => now);
