import { whenNearEnd } from './dom.ts';

/** Rows that are there for good once they came, a page of them whenever the end comes near. */
export interface AppendList<T> {
  /** Everything there is to show, in order; the first page is shown. */
  begin(items: T[]): void;
  /** Shows so many that still wait. */
  load(count?: number): void;
  loadAll(): void;
  /** Puts items behind those that are shown. */
  append(items: T[]): void;
  /** Puts one before all others. */
  prepend(item: T): void;
  waiting(): number;
}

/** `rows` takes the rows; `foot` stands behind them and brings more when it nears the visible part of `scroller` (null: the window). */
export function appendList<T>(options: {
  rows: Element;
  foot: Element;
  scroller: Element | null;
  size: number;
  make(item: T): Element;
  /** Everything is shown. */
  done?(): void;
  signal: AbortSignal;
}): AppendList<T> {
  const { rows, foot, scroller, size, make, signal } = options;
  let waiting: T[] = [];
  const append = (items: T[]) => {
    const made = items.map(make);
    if (foot.parentElement === rows) foot.before(...made);
    else rows.append(...made);
  };
  const load = (count = size) => {
    append(waiting.splice(0, count));
    if (waiting.length === 0) options.done?.();
  };
  return {
    begin(items) {
      waiting = [...items];
      load();
      whenNearEnd(foot, scroller, () => waiting.length > 0 && load(), signal);
    },
    load,
    loadAll: () => load(waiting.length),
    append,
    prepend: item => rows.prepend(make(item)),
    waiting: () => waiting.length,
  };
}
