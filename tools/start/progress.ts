import { words } from './words.ts';

const TICK_MS = 5000;
const WORTH_TELLING_MS = 1000;

/** Says what is being done, again every five seconds, and how long it took when that was over a second. */
export async function during<T>(what: string, work: Promise<T>): Promise<T> {
  const began = Date.now();
  console.log(words.begin(what));
  try {
    return await ticking(what, work);
  } finally {
    const took = Date.now() - began;
    if (took > WORTH_TELLING_MS) console.log(words.took(what, (took / 1000).toFixed(1)));
  }
}

/** Says only every five seconds that it is still at it. */
export async function ticking<T>(what: string, work: Promise<T>): Promise<T> {
  const began = Date.now();
  const tick = (): void => console.log(words.still(what, Math.round((Date.now() - began) / 1000)));
  const timer = setInterval(tick, TICK_MS);
  try {
    return await work;
  } finally {
    clearInterval(timer);
  }
}
