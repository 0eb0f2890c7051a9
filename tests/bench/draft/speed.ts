import type { Fact } from '../../../lib/model/fact.ts';
import type { RedLine } from '../../../lib/model/red-line.ts';
import { checkDraft, makeBook } from '../../../lib/rules/draft-check/check-draft.ts';
import type { Sentence } from './sentences.ts';
import { NOW } from './team.ts';

const FACTS = 5000;
const WORDS = 2000;
/** Longest draft that is typed, characters. */
const LONGEST = 300;
/** As many drafts as make a few thousand keystrokes. */
const DRAFTS = 20;

const NAMES = '舒缓 修护 屏障 氨基酸 轻透 物理 视黄醇 依克多因 玻色因 水杨酸'.split(' ');
const THINGS = '精华 面霜 洁面 防晒 喷雾 眼霜 面膜 乳液 身体乳 晚霜'.split(' ');

function factsOf(): Fact[] {
  return Array.from({ length: FACTS }, (_, index): Fact => {
    const product = `${NAMES[index % 10]}${NAMES[Math.floor(index / 10) % 10]}${Math.floor(index / 500)}号${THINGS[Math.floor(index / 100) % 10]}`;
    const price = index % 2 === 0;
    return {
      id: `f${index}`,
      name: `${product}${price ? '到手价' : '规格'}`,
      kind: price ? 'price' : 'specification',
      value: price ? `¥${50 + (index % 400)}` : `${20 + (index % 60)}ml`,
      product,
      updatedAt: 1,
    };
  });
}

const linesOf = (): RedLine[] =>
  Array.from({ length: WORDS }, (_, index): RedLine => {
    const word = `${NAMES[index % 10]}${String.fromCharCode(0x4e00 + index * 7)}${String.fromCharCode(0x5e00 + index)}`;
    return { id: `l${index}`, word, kind: 'banned', level: 'ask', updatedAt: 1 };
  });

export interface Speed {
  /** ms to make the book ready. */
  bookMs: number;
  keystrokes: number;
  p50Ms: number;
  p95Ms: number;
  /** One check of a draft of 5,000 characters, ms. */
  longMs: number;
}

/** Drafts typed letter by letter, each letter checked anew, as the reply box has it done. */
export function speedOf(sentences: readonly Sentence[]): Speed {
  const begun = performance.now();
  const book = makeBook({ facts: factsOf(), changes: [], redLines: linesOf() });
  const bookMs = performance.now() - begun;
  const times: number[] = [];
  for (let draft = 0; draft < DRAFTS; draft++) {
    const text = sentences
      .slice(draft * 9)
      .map(one => one.text)
      .join('。')
      .slice(0, LONGEST);
    for (let end = 1; end <= text.length; end++)
      times.push(timed(() => checkDraft(text.slice(0, end), book, { now: NOW, role: 'KOC' })));
  }
  const long = sentences.map(one => one.text).join('。');
  const longMs = Math.min(
    ...Array.from({ length: 5 }, () =>
      timed(() => checkDraft(long.slice(0, 5000), book, { now: NOW, role: 'KOC' })),
    ),
  );
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? 0;
  return { bookMs, keystrokes: times.length, p50Ms: at(0.5), p95Ms: at(0.95), longMs };
}

function timed(deed: () => unknown): number {
  const begun = performance.now();
  deed();
  return performance.now() - begun;
}
