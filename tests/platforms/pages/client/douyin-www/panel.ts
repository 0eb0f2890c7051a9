import type { ServedPost } from '../shapes.ts';
import { commentArea } from './comments.ts';
import { h } from './react.ts';

export interface Panel {
  element: HTMLElement;
  /** Another post plays: its comments take the place of those that stand here once they have come. */
  show(post: ServedPost): void;
}

/** `#merge-all-comment-container`, beside what plays. */
export function sidePanel(first: ServedPost, signal: AbortSignal): Panel {
  const place = h('div', '$panel__inner');
  const element = h('div', { id: 'merge-all-comment-container', class: '$panel' }, place);
  let life = new AbortController();
  signal.addEventListener('abort', () => life.abort());
  function show(post: ServedPost) {
    life.abort();
    life = new AbortController();
    const here = life.signal;
    const { elements, ready } = commentArea(post, { scroller: null, counted: () => undefined, signal: here });
    if (!place.firstChild) return place.replaceChildren(...elements);
    // What was said of the last one stands until the next one's comments are there.
    void ready.then(() => !here.aborted && place.replaceChildren(...elements));
  }
  show(first);
  return { element, show };
}
