import { everything } from '../everything.ts';

/** Marks of ours that stand on the page now; a practice build leaves their roots open. */
export const marks = (): number =>
  [...everything()].filter(one => one.shadowRoot?.querySelector('.mark')).length;

const frame = () => new Promise(done => requestAnimationFrame(done));

/** How long after it appeared each of so many newcomers had its mark, ms; to the next frame. */
export async function latencies(count: number): Promise<number[]> {
  const found: number[] = [];
  for (let index = 0; index < count; index++) {
    const before = marks();
    const { practice } = window;
    const words = `刚来的第 ${index} 条,多少钱`;
    await (practice.comments
      ? practice.add({ who: `新人${index}`, text: words })
      : practice.addMessage({ text: words, from: 'peer' }));
    const came = performance.now();
    while (marks() <= before && performance.now() - came < 3000) await frame();
    found.push(performance.now() - came);
  }
  return found;
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
