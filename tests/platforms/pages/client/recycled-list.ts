/** A list as vue-recycle-scroller makes it: few rows, absolutely placed, which stand for other items as one scrolls. */
export interface RecycledList<T> {
  element: HTMLElement;
  items(): T[];
  set(items: T[]): void;
  append(items: T[]): void;
  prepend(item: T): void;
  /** Binds the rows in view again: an item has changed, or its height. */
  refresh(): void;
  /** Gives every item in view another row than it had. */
  recycle(): void;
  scrollToIndex(index: number): void;
}

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
  key: string | undefined;
}

const CLASSES: [string, string, string] = [
  'vue-recycle-scroller ready direction-vertical page-mode',
  'vue-recycle-scroller__item-wrapper',
  'vue-recycle-scroller__item-view',
];
const PARKED = 'translateY(-9999px)';

export function recycledList<T>(options: RecycledOptions<T>): RecycledList<T> {
  const { scroller, estimate, key, buffer = 200, signal } = options;
  const [listClass, wrapperClass, viewClass] = options.classes ?? CLASSES;
  const element = div(listClass, 'position:relative');
  const wrapper = div(wrapperClass, 'position:relative;overflow:hidden');
  const heights = new Map<string, number>();
  const views: View[] = [];
  let all: T[] = [];
  element.append(wrapper);

  const heightOf = (item: T) => heights.get(key(item)) ?? estimate;
  const spanOf = () => {
    const frame = scroller?.getBoundingClientRect();
    const top = (frame?.top ?? 0) - element.getBoundingClientRect().top;
    return { from: top - buffer, to: top + (frame?.height ?? window.innerHeight) + buffer };
  };
  function visible(): { item: T; index: number; top: number }[] {
    const { from, to } = spanOf();
    const seen: { item: T; index: number; top: number }[] = [];
    let top = 0;
    for (const [index, item] of all.entries()) {
      const height = heightOf(item);
      if (top + height >= from && top <= to) seen.push({ item, index, top });
      top += height;
    }
    wrapper.style.minHeight = `${top}px`;
    return seen;
  }
  const park = (one: View) => {
    if (one.key === undefined) return;
    one.key = undefined;
    one.view.style.transform = PARKED;
    one.view.style.opacity = '0';
    options.park?.(one.row);
  };
  function take(wanted: string): View {
    const spare = views.find(one => one.key === undefined);
    if (spare) return Object.assign(spare, { key: wanted });
    const view = div(viewClass, 'position:absolute;top:0;left:0;width:100%');
    const made: View = { view, row: options.make(), key: wanted };
    view.append(made.row);
    wrapper.append(view);
    views.push(made);
    return made;
  }
  /** Binds what came into view and measures it; true when heights were not what they were thought to be. */
  function lay(again: boolean): boolean {
    const seen = visible();
    const wanted = new Set(seen.map(one => key(one.item)));
    for (const one of views) if (one.key !== undefined && !wanted.has(one.key)) park(one);
    let wrong = false;
    for (const { item, index, top } of seen) {
      const standing = views.find(one => one.key === key(item));
      const { view, row } = standing ?? take(key(item));
      if (!standing || again) options.bind(row, item, index);
      view.style.transform = `translateY(${top}px)`;
      view.style.opacity = '1';
      const height = view.offsetHeight;
      wrong ||= height > 0 && height !== heightOf(item);
      if (height > 0) heights.set(key(item), height);
    }
    if (seen.at(-1)?.index === all.length - 1) options.near?.();
    return wrong;
  }
  function update(again = false): void {
    if (!element.isConnected) return;
    // Twice at most: a second look places what the first has measured.
    if (lay(again)) lay(false);
  }
  const change = (items: T[]) => {
    all = items;
    update();
  };
  (scroller ?? window).addEventListener('scroll', () => update(), { signal, passive: true });
  const resized = new ResizeObserver(() => update());
  resized.observe(element);
  signal.addEventListener('abort', () => resized.disconnect());

  return {
    element,
    items: () => all,
    set: items => change([...items]),
    append: items => change([...all, ...items]),
    prepend: item => change([item, ...all]),
    refresh: () => update(true),
    recycle() {
      for (const one of views) park(one);
      views.push(...views.splice(0, Math.ceil(views.length / 2)));
      update();
    },
    scrollToIndex(index) {
      const top = all.slice(0, index).reduce((sum, item) => sum + heightOf(item), 0);
      (scroller ?? window).scrollBy({
        top: top + element.getBoundingClientRect().top - (scroller?.getBoundingClientRect().top ?? 0),
        behavior: 'instant',
      });
    },
  };
}

function div(classes: string, style: string): HTMLElement {
  const made = document.createElement('div');
  made.className = classes;
  made.style.cssText = style;
  return made;
}
