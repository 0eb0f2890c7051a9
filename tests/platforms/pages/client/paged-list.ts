/** Rows of which one page is there at a time: another page replaces it. */
export interface PagedList<T> {
  /** Counted from 1. */
  page(): number;
  pages(): number;
  items(): T[];
  /** Shows another page; out of range means the nearest. */
  go(page: number): void;
  set(items: T[]): void;
  append(items: T[]): void;
  prepend(item: T): void;
}

/** `show` is called with the items of the page whenever it changes. */
export function pagedList<T>(
  size: number,
  show: (items: T[], page: number, pages: number) => void,
): PagedList<T> {
  let all: T[] = [];
  let current = 1;
  const pages = () => Math.max(1, Math.ceil(all.length / size));
  const go = (page: number) => {
    current = Math.min(Math.max(1, page), pages());
    show(all.slice((current - 1) * size, current * size), current, pages());
  };
  const change = (items: T[]) => {
    all = items;
    go(current);
  };
  return {
    page: () => current,
    pages,
    items: () => all,
    go,
    set: items => change([...items]),
    append: items => change([...all, ...items]),
    prepend: item => change([item, ...all]),
  };
}
