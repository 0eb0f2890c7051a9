import { ours } from '../../../lib/platforms/dom/ours.ts';
import { createKeeping, type Keeping } from '../../../lib/platforms/dom/while-same.ts';

let keeping: Keeping;
let made = 0;
let ask: () => number;
let end = new AbortController();

/** Keeps how often it was made. `host`: what it looks up stands in the shadow root of `#host`; `nowhere`: it cannot be watched. */
export function start(where: 'document' | 'host' | 'nowhere' = 'document', longest?: number): void {
  made = 0;
  end = new AbortController();
  keeping = createKeeping({
    document,
    attributes: ['class'],
    roots() {
      if (where !== 'host') return where === 'document' ? [] : undefined;
      const root = document.querySelector('#host')?.shadowRoot;
      return root ? [root] : undefined;
    },
    signal: end.signal,
  });
  ask = keeping.whileSame(() => ++made, longest);
}

/** Asks, does what is said to the page, and asks again in the same task. */
export function around(
  change: 'nothing' | 'row' | 'words' | 'class' | 'title' | 'ours' | 'inside' | 'address',
) {
  const before = ask();
  const row = document.createElement('i');
  const list = document.querySelector('#list') as HTMLElement;
  const changes = {
    nothing: () => {},
    row: () => list.append(row),
    words: () => {
      (list.firstChild as Text).data += '。';
    },
    class: () => list.classList.toggle('other'),
    title: () => list.setAttribute('title', String(before)),
    ours() {
      ours().add(row);
      list.append(row);
    },
    inside: () => document.querySelector('#host')?.shadowRoot?.append(row),
    address: () => history.pushState(null, '', `#${before}`),
  };
  changes[change]();
  return ask() - before;
}

export const asked = (): number => ask();
export const tell = (): void => keeping.told();
export const stop = (): void => end.abort();
export const openHost = (): void => void document.querySelector('#host')?.attachShadow({ mode: 'open' });
