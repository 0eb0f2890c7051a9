/** A stretch that was written anew: what stood there, and what stands there now. */
export interface Replaced {
  from: string;
  to: string;
}

export interface Compared {
  /** In the order of the text; empty where nothing was changed. */
  replaced: Replaced[];
  /** Share of the longer text that stands in both, 0–1. */
  kept: number;
}

/** Figures and Latin words are changed as a whole, all else character by character. */
const WORD = /[a-z0-9.]+|[\s\S]/giu;

/** Most comparisons of one word with another: two wholly different texts of a thousand characters. */
const MOST_CELLS = 1_000_000;

/** So many characters that stayed between two changes were left by chance: both are one change. */
const BY_CHANCE = 2;
/** Where something was only added, so many characters before it say where. */
const CONTEXT = 2;

/** What somebody changed in a text. The cost is bounded: of very long texts that differ widely the whole middle counts as changed. */
export function compareTexts(before: string, after: string): Compared {
  const [a, b] = [before.match(WORD) ?? [], after.match(WORD) ?? []];
  const head = sameAhead(a, b);
  const tail = sameAhead(a.slice(head).toReversed(), b.slice(head).toReversed());
  const middle = stretches(a.slice(head, a.length - tail), b.slice(head, b.length - tail));
  const all = [asKept(a.slice(0, head)), ...middle, asKept(a.slice(a.length - tail))].filter(isSomething);
  const longer = Math.max(before.length, after.length);
  const same = all.reduce((sum, one) => sum + (one.isKept ? one.from.length : 0), 0);
  return { replaced: anchored(joined(all)), kept: longer === 0 ? 1 : same / longer };
}

interface Stretch extends Replaced {
  isKept: boolean;
}

const isSomething = ({ from, to }: Replaced): boolean => from !== '' || to !== '';
const asKept = (words: readonly string[]): Stretch => ({
  from: words.join(''),
  to: words.join(''),
  isKept: true,
});

function sameAhead(a: readonly string[], b: readonly string[]): number {
  let count = 0;
  while (count < a.length && count < b.length && a[count] === b[count]) count++;
  return count;
}

/** By their longest common subsequence. */
function stretches(a: readonly string[], b: readonly string[]): Stretch[] {
  const changed: Stretch = { from: a.join(''), to: b.join(''), isKept: false };
  if (a.length === 0 || b.length === 0 || a.length * b.length > MOST_CELLS) return [changed];
  const [width, best] = [b.length + 1, lengths(a, b)];
  const at = (i: number, j: number) => best[i * width + j] ?? 0;
  const found: Stretch[] = [];
  for (let i = 0, j = 0; i < a.length || j < b.length; ) {
    const isKept = i < a.length && j < b.length && a[i] === b[j];
    const leaves = isKept || j >= b.length || (i < a.length && at(i + 1, j) >= at(i, j + 1));
    const enters = isKept || !leaves;
    push(found, { from: leaves ? (a[i] ?? '') : '', to: enters ? (b[j] ?? '') : '', isKept });
    if (leaves) i++;
    if (enters) j++;
  }
  return found;
}

/** The length of the longest common subsequence of what follows each pair of places. */
function lengths(a: readonly string[], b: readonly string[]): Uint16Array {
  const width = b.length + 1;
  const best = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--) {
      const [down, right] = [best[(i + 1) * width + j] ?? 0, best[i * width + j + 1] ?? 0];
      best[i * width + j] = a[i] === b[j] ? (best[(i + 1) * width + j + 1] ?? 0) + 1 : Math.max(down, right);
    }
  return best;
}

function push(found: Stretch[], next: Stretch): void {
  const last = found.at(-1);
  if (last?.isKept !== next.isKept) return void found.push(next);
  found[found.length - 1] = { ...next, from: last.from + next.from, to: last.to + next.to };
}

/** Changes with hardly anything between them are one, unless a sentence ends there. */
function joined(all: readonly Stretch[]): Stretch[] {
  const found: Stretch[] = [];
  for (const [index, one] of all.entries()) {
    const isLeft =
      one.isKept &&
      index > 0 &&
      index < all.length - 1 &&
      one.from.length <= BY_CHANCE &&
      !/[\s\p{P}]/u.test(one.from);
    push(found, isLeft ? { ...one, isKept: false } : one);
  }
  return found;
}

/** What was only added is told with the characters beside it. */
function anchored(all: readonly Stretch[]): Replaced[] {
  return all.flatMap(({ from, to, isKept }, index) => {
    if (isKept) return [];
    if (from !== '') return [{ from, to }];
    const before = Array.from(all[index - 1]?.from ?? '').slice(-CONTEXT);
    const after = Array.from(all[index + 1]?.from ?? '').slice(0, CONTEXT);
    const [left, right] = before.length > 0 ? [before.join(''), ''] : ['', after.join('')];
    return [{ from: left + right, to: left + to + right }];
  });
}
