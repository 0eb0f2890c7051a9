import { words } from './words.ts';

const TICK_MS = 5000;
const WORTH_TELLING_MS = 1000;

/** Says what is being done, again every five seconds, and how long it took when that was over a second. */
export async function during<T>(what: string, work: Promise<T>): Promise<T> {
  const began = Date.now();
  const seconds = (): number => (Date.now() - began) / 1000;
  console.log(words.begin(what));
  const ticking = setInterval(() => console.log(words.still(what, Math.round(seconds()))), TICK_MS);
  try {
    return await work;
  } finally {
    clearInterval(ticking);
    if (Date.now() - began > WORTH_TELLING_MS) console.log(words.took(what, seconds().toFixed(1)));
  }
}
