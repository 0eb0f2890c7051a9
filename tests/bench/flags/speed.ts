import type { Flagger } from '../../../lib/rules/flag/flagger.ts';
import { loadFlagger } from '../../../tools/flags/load.ts';
import type { Labelled } from './labelled.ts';

// Written for this bench: the usual mixture of short comments, questions and a long complaint.
export const SPEED_TEXTS: Pick<Labelled, 'surface' | 'text'>[] = [
  '求链接',
  '好看爱了',
  '这个和早c晚a可以一起用吗，我是敏感肌',
  '今天天气真不错，下午去公园走走',
  '上周买的精华泵头按不出来，客服一直说在核实，都过去五天了还没有结果，麻烦给个说法，不行就退款吧',
  '去年换季脸红得不敢出门，跟着你慢慢精简护肤，到现在已经稳定小半年了，真的很感谢',
].map(text => ({ text, surface: 'comment' }));
const ROUNDS = 40;
const LOADS = 7;

/** Milliseconds that one text takes at the median of all: of each the best of several rounds, so that a busy machine does not count. */
export function speed(flag: Flagger, texts: readonly Pick<Labelled, 'surface' | 'text'>[]): number {
  const best = texts.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [index, { text, surface }] of texts.entries()) {
      const begun = performance.now();
      flag(text, { surface });
      best[index] = Math.min(best[index] ?? 0, performance.now() - begun);
    }
  }
  return medianOf(best);
}

/** Milliseconds from the file to the flagger, at the median. */
export const loadTime = (): number =>
  medianOf(
    Array.from({ length: LOADS }, () => {
      const begun = performance.now();
      loadFlagger();
      return performance.now() - begun;
    }),
  );

const medianOf = (times: readonly number[]): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
