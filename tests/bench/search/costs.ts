import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Script } from '../../../lib/model/script.ts';
import { ScriptSegments } from '../../../lib/search/script-segments.ts';
import { searchScripts } from '../../../lib/search/search-scripts.ts';

export interface Costs {
  /** Making the index of the whole library, in slices, ms. */
  build: number;
  /** Adding one script, with the merges that follow now and then: mean and most, ms of processor time. */
  add: number;
  addMost: number;
  /** From the stored segments to the first answer, ms. */
  wake: number;
  /** Of index and scripts together, MB. */
  memory: number;
}

const SLICE = 1000;
const ADDED = 200;
const CONTEXT = { now: 0, recent: [] };

/** What the index costs beside searching. */
export function costsOf(scripts: readonly Script[]): Costs {
  const before = memory();
  const kept = structuredClone(scripts);
  let from = performance.now();
  const segments = indexOf(kept);
  const build = performance.now() - from;
  const took = memory() - before;
  const adding = kept.slice(0, ADDED).map(script => {
    const start = process.cpuUsage().user;
    segments.write([{ ...script, title: `${script.title}新` }]);
    segments.merge();
    return (process.cpuUsage().user - start) / 1000;
  });
  // As the browser reads them: made anew from their stored form.
  const stored = structuredClone(indexOf(kept).parts.map(part => part.segment));
  from = performance.now();
  searchScripts('jiage', new ScriptSegments(structuredClone(stored)), CONTEXT);
  const wake = performance.now() - from;
  const add = adding.reduce((sum, one) => sum + one, 0) / adding.length;
  return { build, add, addMost: Math.max(...adding), wake, memory: took };
}

function indexOf(scripts: readonly Script[]): ScriptSegments {
  const segments = new ScriptSegments();
  for (let from = 0; from < scripts.length; from += SLICE) {
    segments.write(scripts.slice(from, from + SLICE));
    segments.merge();
  }
  return segments;
}

/** What is in use after everything unused was thrown away, MB. */
function memory(): number {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 2 ** 20;
}
