import { platformFor } from '../../../lib/platforms/index.ts';
import type { Arrival } from '../../../lib/platforms/platform.ts';

/** Comments in one pass, and how many come at once. */
const COUNT = 10_000;
const CHUNK = 20;

export type Kind = 'nothing' | 'bare' | 'adapter';

export interface Pass {
  /** ms spent on inserting and on what observers did with it. */
  total: number;
  /** The longest chunk, ms. */
  longest: number;
  /** What the observer saw: a pass that sees too little measures nothing. */
  seen: number;
}

/** Starts to observe; answers how many comments were seen, to be asked once everything has come. */
const observers: Record<Kind, (signal: AbortSignal) => () => number> = {
  nothing: () => () => 0,
  bare(signal) {
    let seen = 0;
    const observer = new MutationObserver(records => {
      for (const { addedNodes } of records) for (const node of addedNodes) if (node.textContent) seen++;
    });
    observer.observe(document, { subtree: true, childList: true });
    signal.addEventListener('abort', () => observer.disconnect());
    return () => seen;
  },
  adapter(signal) {
    const url = new URL(location.href);
    const reader = platformFor(url)?.open(document, url, signal);
    const came: Arrival[] = [];
    // As the overlay does: watched, and looked into by those that come near.
    reader?.observe(({ added }) => {
      for (const arrival of added) {
        arrival.whenNear(() => undefined);
        came.push(arrival);
      }
    });
    return () => came.reduce((sum, arrival) => sum + arrival.anchors().length, 0);
  },
};

/** The copies are made once: making them costs far more than all that is measured. */
let copies: Element[] = [];

/** Lets 10,000 copies of one root comment come in chunks of 20, each in a task of its own, and takes them away again. */
export async function pass(kind: Kind, comment: string): Promise<Pass> {
  const model = document.querySelector(comment);
  const list = model?.parentElement;
  if (!model || !(list instanceof HTMLElement)) throw new Error('the page has no comment to copy');
  if (copies.length === 0) copies = Array.from({ length: COUNT }, (_, index) => copyOf(model, index));
  // Script time is compared: laying out 10,000 comments again and again would only drown it.
  list.style.display = 'none';
  const end = new AbortController();
  const result: Pass = { total: 0, longest: 0, seen: 0 };
  const seen = observers[kind](end.signal);
  for (let made = 0; made < COUNT; made += CHUNK) {
    const chunk = copies.slice(made, made + CHUNK);
    const start = performance.now();
    list.append(...chunk);
    // Observers are told before this goes on.
    await Promise.resolve();
    const took = performance.now() - start;
    result.total += took;
    result.longest = Math.max(result.longest, took);
    await new Promise(done => setTimeout(done));
  }
  result.seen = seen();
  end.abort();
  for (const copy of copies) copy.remove();
  list.style.display = '';
  return result;
}

/** As the first, with an id of its own where the site gives ids. */
function copyOf(model: Element, index: number): Element {
  const copy = model.cloneNode(true) as Element;
  for (const element of copy.querySelectorAll('[id^="comment-"]'))
    element.id = `comment-${index.toString(16).padStart(24, '0')}`;
  return copy;
}
