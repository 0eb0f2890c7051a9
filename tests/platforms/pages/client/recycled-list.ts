export interface RecycledOptions<T> {
  /** What scrolls; null: the window. */
  scroller: HTMLElement | null;
  /** px of a row that has not been measured yet. */
  estimate: number;
  key(item: T): string;
  /** An empty row, used again and again. */
  make(): HTMLElement;
  bind(row: HTMLElement, item: T, index: number): void;
  /** A row goes out of use: it is parked far outside, with its old words in it. */
  park?(row: HTMLElement): void;
  /** More px than are seen, above and below. */
  buffer?: number;
  /** Classes of list, wrapper and row view. */
  classes?: [string, string, string];
  /** The end came near. */
  near?(): void;
  signal: AbortSignal;
}

interface View {
  view: HTMLElement;
  row: HTMLElement;
  /** Of the item that it stands for; absent: parked. */
  key: string | undefined;
}

interface Placed<T> {
  item: T;
  index: number;
  /** px from the top of the list. */
  top: number;
}

const CLASSES: [string, string, string] = [
  'vue-recycle-scroller ready direction-vertical page-mode',
  'vue-recycle-scroller__item-wrapper',
  'vue-recycle-scroller__item-view',
];
const BUFFER = 200;
const PARKED = 'translateY(-9999px)';

/** A list as vue-recycle-scroller makes it: few rows, absolutely placed, which stand for other items as one scrolls. */
export class RecycledList<T> {
  readonly element: HTMLElement;
  readonly #options: RecycledOptions<T>;
  readonly #wrapper: HTMLElement;
  readonly #heights = new Map<string, number>();
  readonly #views: View[] = [];
  #items: T[] = [];

  constructor(options: RecycledOptions<T>) {
    this.#options = options;
    const [list, wrapper] = options.classes ?? CLASSES;
    this.element = div(list, 'position:relative');
    this.#wrapper = div(wrapper, 'position:relative;overflow:hidden');
    this.element.append(this.#wrapper);
    const { scroller, signal } = options;
    (scroller ?? window).addEventListener('scroll', () => this.#update(), { signal, passive: true });
    const resized = new ResizeObserver(() => this.#update());
    resized.observe(this.element);
    signal.addEventListener('abort', () => resized.disconnect());
  }

  items(): T[] {
    return this.#items;
  }

  set(items: T[]): void {
    this.#items = [...items];
    this.#update();
  }

  append(items: T[]): void {
    this.set([...this.#items, ...items]);
  }

  prepend(item: T): void {
    this.set([item, ...this.#items]);
  }

  /** Binds the rows in view again: an item has changed, or its height. */
  refresh(): void {
    this.#update(true);
  }

  /** Gives the items in view other rows than they had. */
  recycle(): void {
    for (const one of this.#views) this.#park(one);
    this.#views.push(...this.#views.splice(0, Math.ceil(this.#views.length / 2)));
    this.#update();
  }

  scrollToIndex(index: number): void {
    const above = this.#items.slice(0, index).reduce((sum, item) => sum + this.#height(item), 0);
    const { scroller } = this.#options;
    const top = above + this.element.getBoundingClientRect().top - this.#frame().top;
    (scroller ?? window).scrollBy({ top, behavior: 'instant' });
  }

  #height(item: T): number {
    return this.#heights.get(this.#options.key(item)) ?? this.#options.estimate;
  }

  #frame(): { top: number; height: number } {
    return this.#options.scroller?.getBoundingClientRect() ?? { top: 0, height: window.innerHeight };
  }

  /** The items that are seen, and the wrapper as high as all of them. */
  #visible(): Placed<T>[] {
    const { buffer = BUFFER } = this.#options;
    const { top: frameTop, height: frameHeight } = this.#frame();
    const from = frameTop - this.element.getBoundingClientRect().top - buffer;
    const to = from + frameHeight + 2 * buffer;
    const seen: Placed<T>[] = [];
    let top = 0;
    for (const [index, item] of this.#items.entries()) {
      const height = this.#height(item);
      if (top + height >= from && top <= to) seen.push({ item, index, top });
      top += height;
    }
    this.#wrapper.style.minHeight = `${top}px`;
    return seen;
  }

  #park(one: View): void {
    if (one.key === undefined) return;
    one.key = undefined;
    one.view.style.transform = PARKED;
    one.view.style.opacity = '0';
    this.#options.park?.(one.row);
  }

  #take(key: string): View {
    const spare = this.#views.find(one => one.key === undefined);
    if (spare) return Object.assign(spare, { key });
    const [, , viewClass] = this.#options.classes ?? CLASSES;
    const view = div(viewClass, 'position:absolute;top:0;left:0;width:100%');
    const made: View = { view, row: this.#options.make(), key };
    view.append(made.row);
    this.#wrapper.append(view);
    this.#views.push(made);
    return made;
  }

  #update(again = false): void {
    if (!this.element.isConnected) return;
    // Twice at most: a second look places what the first has measured.
    if (this.#lay(again)) this.#lay(false);
  }

  /** Binds what came into view and measures it; true when heights were not what they were thought to be. */
  #lay(again: boolean): boolean {
    const seen = this.#visible();
    const wanted = new Set(seen.map(one => this.#options.key(one.item)));
    for (const one of this.#views) if (one.key !== undefined && !wanted.has(one.key)) this.#park(one);
    const wrong = seen.map(one => this.#place(one, again)).includes(true);
    if (seen.at(-1)?.index === this.#items.length - 1) this.#options.near?.();
    return wrong;
  }

  #place({ item, index, top }: Placed<T>, again: boolean): boolean {
    const key = this.#options.key(item);
    const standing = this.#views.find(one => one.key === key);
    const { view, row } = standing ?? this.#take(key);
    if (!standing || again) this.#options.bind(row, item, index);
    view.style.transform = `translateY(${top}px)`;
    view.style.opacity = '1';
    const height = view.offsetHeight;
    if (height === 0 || height === this.#height(item)) return false;
    this.#heights.set(key, height);
    return true;
  }
}

export const recycledList = <T>(options: RecycledOptions<T>): RecycledList<T> => new RecycledList(options);

function div(classes: string, style: string): HTMLElement {
  const made = document.createElement('div');
  made.className = classes;
  made.style.cssText = style;
  return made;
}
