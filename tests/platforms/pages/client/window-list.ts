export interface WindowOptions<T> {
  /** Takes the rows. */
  rows: HTMLElement;
  /** What scrolls; null: the window. */
  scroller: Element | null;
  /** px of a row that has not been seen yet. */
  estimate: number;
  make(item: T): HTMLElement;
  /** Roots that come at a time. */
  size: number;
  /** The end came near and nothing waits. */
  done?(): void;
  signal: AbortSignal;
}

/** What is nearer to the visible part than this, px, has its row; what is farther than twice as much has none. */
const BUFFER = 900;

/** A list of which only what is near is there: every item has its place, and its row comes and goes with scrolling. */
export class WindowList<T> {
  readonly #options: WindowOptions<T>;
  readonly #items = new WeakMap<Element, T>();
  readonly #mounted = new Set<HTMLElement>();
  #waiting: T[] = [];

  constructor(options: WindowOptions<T>) {
    this.#options = options;
    const { scroller, signal } = options;
    (scroller ?? window).addEventListener('scroll', () => this.#update(), { signal, passive: true });
  }

  begin(items: T[]): void {
    this.#waiting = [...items];
    this.load();
  }

  load(count: number = this.#options.size): void {
    this.append(this.#waiting.splice(0, count));
    if (this.#waiting.length === 0) this.#options.done?.();
  }

  loadAll(): void {
    this.load(this.#waiting.length);
  }

  append(items: T[]): void {
    this.#options.rows.append(...items.map(item => this.#place(item)));
    this.#update();
  }

  prepend(item: T): void {
    this.#options.rows.prepend(this.#place(item));
    this.#update();
  }

  items(): T[] {
    return [...this.#options.rows.children].flatMap(place => this.#items.get(place) ?? []);
  }

  /** Makes the row of this item anew, where it is there. */
  refresh(item: T): void {
    const place = [...this.#mounted].find(one => this.#items.get(one) === item);
    place?.replaceChildren(this.#options.make(item));
    this.#update();
  }

  /** Makes every row that is there anew. */
  recycle(): void {
    for (const place of this.#mounted) {
      const item = this.#items.get(place);
      if (item !== undefined) place.replaceChildren(this.#options.make(item));
    }
  }

  #place(item: T): HTMLElement {
    const place = document.createElement('div');
    place.style.minHeight = `${this.#options.estimate}px`;
    this.#items.set(place, item);
    return place;
  }

  #frame(): { top: number; bottom: number } {
    return this.#options.scroller?.getBoundingClientRect() ?? { top: 0, bottom: window.innerHeight };
  }

  #update(): void {
    const { rows } = this.#options;
    const { top, bottom } = this.#frame();
    for (let index = firstBelow(rows, top - BUFFER); index < rows.children.length; index++) {
      const place = rows.children[index];
      if (!(place instanceof HTMLElement) || place.getBoundingClientRect().top > bottom + BUFFER) break;
      this.#mount(place);
      if (index === rows.children.length - 1 && this.#waiting.length > 0) this.load();
    }
    for (const place of this.#mounted) {
      const box = place.getBoundingClientRect();
      if (box.bottom < top - 2 * BUFFER || box.top > bottom + 2 * BUFFER) this.#unmount(place, box.height);
    }
  }

  #mount(place: HTMLElement): void {
    const item = this.#items.get(place);
    if (item === undefined || this.#mounted.has(place)) return;
    this.#mounted.add(place);
    place.append(this.#options.make(item));
    place.style.minHeight = '';
  }

  #unmount(place: HTMLElement, height: number): void {
    this.#mounted.delete(place);
    place.style.minHeight = `${height}px`;
    place.replaceChildren();
  }
}

/** Index of the first child that ends below `top`. */
function firstBelow({ children }: Element, top: number): number {
  let [low, high] = [0, children.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((children[middle]?.getBoundingClientRect().bottom ?? top) > top) high = middle;
    else low = middle + 1;
  }
  return low;
}
