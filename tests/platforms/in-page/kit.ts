import { appendList } from '../pages/client/append-list.ts';
import { ghostsOf } from '../pages/client/ghosts.ts';
import { type PagedList, pagedList } from '../pages/client/paged-list.ts';
import { type RecycledList, recycledList } from '../pages/client/recycled-list.ts';
import { type Rendered, webComponent } from '../pages/client/web-component.ts';

interface Item {
  id: string;
  lines: number;
}

const items = (count: number, from = 0): Item[] =>
  Array.from({ length: count }, (_, index) => ({ id: `${from + index}`, lines: 1 + (index % 3) }));

let list: RecycledList<Item> | undefined;
let end = new AbortController();

/** Starts a recycled list in the window. */
export function recycled(count: number): void {
  end.abort();
  end = new AbortController();
  document.body.replaceChildren();
  list = recycledList<Item>({
    scroller: null,
    estimate: 30,
    key: item => item.id,
    make: () => document.createElement('p'),
    bind(row, item) {
      row.textContent = `item ${item.id}`;
      row.style.cssText = `margin:0;height:${20 * item.lines}px`;
    },
    signal: end.signal,
  });
  document.body.append(list.element);
  list.set(items(count));
}

export const more = (count: number): void => list?.append(items(count, 100_000));
export const recycle = (): void => list?.recycle();
export const toIndex = (index: number): void => list?.scrollToIndex(index);

/** What is seen of the list, from top to bottom, and how many rows there are in all. */
export function rows(): { seen: string[]; gaps: number; all: number; parked: string[] } {
  const views = [...document.querySelectorAll<HTMLElement>('.vue-recycle-scroller__item-view')];
  const isParked = (view: HTMLElement) => view.style.transform === 'translateY(-9999px)';
  const seen = views
    .filter(view => !isParked(view))
    .toSorted((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top);
  const edges = seen.map(view => view.getBoundingClientRect());
  const gaps = edges.filter((edge, index) => index > 0 && edge.top !== edges[index - 1]?.bottom).length;
  const words = (view: HTMLElement) => view.textContent ?? '';
  return { seen: seen.map(words), gaps, all: views.length, parked: views.filter(isParked).map(words) };
}

/** The element that shows an item now, for comparing. */
const known = new Map<string, Element | undefined>();
const viewOf = (id: string) =>
  [...document.querySelectorAll('.vue-recycle-scroller__item-view')].find(
    view => view.textContent === `item ${id}`,
  );
export const remember = (id: string): void => void known.set(id, viewOf(id));
export const isSameRow = (id: string): boolean => known.get(id) === viewOf(id);

/** Appends pages as the end nears; resolves with the counts before and after scrolling to the end. */
export async function appended(): Promise<{ before: number; after: number; done: boolean }> {
  const box = document.createElement('div');
  const foot = document.createElement('footer');
  document.body.replaceChildren(box, foot);
  let done = false;
  const made = appendList<Item>({
    rows: box,
    foot,
    scroller: null,
    size: 10,
    make: ({ id }) =>
      Object.assign(document.createElement('div'), { style: 'height:400px', textContent: id }),
    done: () => {
      done = true;
    },
    signal: end.signal,
  });
  made.begin(items(15));
  const before = box.childElementCount;
  foot.scrollIntoView();
  while (!done) await new Promise(next => requestAnimationFrame(next));
  return { before, after: box.childElementCount, done };
}

export function paged(): { pages: number; shown: string[][] } {
  const shown: string[][] = [];
  const pages: PagedList<Item> = pagedList(4, page => shown.push(page.map(item => item.id)));
  pages.set(items(10));
  pages.go(3);
  pages.go(9);
  pages.prepend({ id: 'new', lines: 1 });
  pages.go(1);
  return { pages: pages.pages(), shown };
}

/** Three open roots deep, each filled in a microtask of its own. */
export async function components(): Promise<{ atOnce: string; later: string; again: string }> {
  const inner = webComponent<string>('kit-inner', { render: words => [words] });
  const middle = webComponent<string>('kit-middle', { render: words => [inner(words)] });
  const outer = webComponent<string>('kit-outer', {
    css: ':host{display:block}',
    render: words => [middle(words)],
  });
  const element: Rendered<string> = outer('leaf');
  document.body.replaceChildren(element);
  const deep = () => {
    const second = element.shadowRoot?.firstElementChild;
    return second?.shadowRoot?.firstElementChild?.shadowRoot?.textContent ?? 'nothing';
  };
  const atOnce = deep();
  await new Promise(next => requestAnimationFrame(next));
  const later = deep();
  element.__data = 'fresh';
  await element.updateComplete;
  await new Promise(next => requestAnimationFrame(next));
  return { atOnce, later, again: deep() };
}

export function ghosts(): { size: number; words: string } {
  const row = Object.assign(document.createElement('p'), { textContent: 'twice' });
  const box = ghostsOf([row]);
  document.body.replaceChildren(row, box);
  const { width, height } = box.firstElementChild?.getBoundingClientRect() ?? { width: -1, height: -1 };
  return { size: width + height, words: document.body.textContent ?? '' };
}
