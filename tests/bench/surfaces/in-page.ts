import { isInside, parentOf } from '../../../lib/platforms/dom/map/tree.ts';
import { everything } from '../everything.ts';

/** How long somebody's words may take to stand on the page, and then their mark, ms. */
const PATIENCE = 3000;
/** Far enough to reach either end of a list, px. */
const FAR = 1_000_000;

/** How many frames a page may take to paint what came. */
const FRAMES = 10;

const frame = () => new Promise(done => requestAnimationFrame(done));

/** How long after it stood on the page each of so many newcomers had its mark, ms; to the next frame. A list that uses its rows again is scrolled to them first. */
export async function latencies(count: number): Promise<number[]> {
  const found: number[] = [];
  for (let index = 0; index < count; index++) {
    const before = new Set(marks());
    // Said nowhere else: what was written under a post stands in the list of notices, too.
    const words = `${Date.now().toString(36)} 刚来的第 ${index} 条,多少钱`;
    const { practice } = window;
    await (practice.comments
      ? practice.add({ who: `新人${index}`, text: words })
      : practice.addMessage({ text: words, from: 'peer' }));
    const row = await shown(words);
    const came = performance.now();
    while (!hasMark(row, before) && performance.now() - came < PATIENCE) await frame();
    found.push(performance.now() - came);
  }
  return found;
}

/** Marks of ours that stand on the page now; a practice build leaves their roots open. */
const marks = (): Element[] => [...everything()].filter(one => one.shadowRoot?.querySelector('.mark'));

/** The innermost element with these words, once it is there. */
async function shown(words: string): Promise<Element> {
  const end = performance.now() + PATIENCE;
  for (let turn = 0; performance.now() < end; turn++) {
    const found = [...everything()].findLast(
      one => one.textContent?.includes(words) && !one.matches('script'),
    );
    found?.scrollIntoView({ block: 'center', behavior: 'instant' });
    if (found) return found;
    // What came is painted a frame or two later.
    await (turn < FRAMES ? frame() : window.practice.scroll(turn % 2 === 0 ? FAR : -FAR));
  }
  throw new Error(`${words} is nowhere on the page`);
}

/** Does a new mark stand in the smallest element around these words that holds any mark? */
function hasMark(row: Element, before: ReadonlySet<Element>): boolean {
  const all = marks();
  for (let at: Element | undefined = row; at; at = parentOf(at)) {
    const here = all.filter(mark => isInside(at, mark));
    if (here.length > 0) return here.length === 1 && here.every(mark => !before.has(mark));
  }
  return false;
}

/** Scrolls up and down through the list for so many ms; answers how many steps that were. */
export async function wander(ms: number): Promise<number> {
  const end = performance.now() + ms;
  let steps = 0;
  for (; performance.now() < end; steps++) {
    // Mostly down, so that rows keep being used again; back to the start now and then.
    await window.practice.scroll(steps % 40 === 39 ? -20_000 : 600);
  }
  return steps;
}

/** Goes from address to address without loading, waiting each time until what is there has been drawn. */
export async function tour(paths: readonly string[], times: number): Promise<void> {
  for (let turn = 0; turn < times; turn++) {
    window.practice.go(paths[turn % paths.length] ?? location.pathname);
    await new Promise(done => setTimeout(done, 250));
  }
}
