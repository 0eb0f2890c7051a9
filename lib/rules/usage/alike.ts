import { normalText } from '../../base/text.ts';

/** Two scripts that say nearly the same. */
export interface Alike {
  one: string;
  other: string;
  /** Share of the stretches of three characters that both have, of all that either has, 0–1. */
  share: number;
}

interface Said {
  id: string;
  text: string;
}

const RUN = 3;
/** Most pairs that are told: nobody mends more at once. */
const MOST = 200;

/** Words alone: blanks, marks and case are no difference. */
export const bareText = (text: string): string =>
  normalText(text)
    .toLowerCase()
    .replace(/[\s\p{P}\p{S}]/gu, '');

/**
 * Pairs of texts of which at least `share` is the same, the most alike first. Exact, and cheap for thousands of scripts: two texts that
 * are so alike share one of the rarest stretches of each (prefix filtering), so only those that do are compared.
 */
export function alikePairs(said: readonly Said[], share = 0.9): Alike[] {
  const [pairs, unique] = sameWords(said);
  const sets = rarestFirst(unique);
  const byRun = new Map<number, number[]>();
  for (const [index, { id, runs }] of sets.entries()) {
    const close = new Set<number>();
    // As many as may differ, and one more.
    for (const run of runs.slice(0, runs.length - Math.ceil(share * runs.length) + 1)) {
      const others = byRun.get(run);
      for (const other of others ?? []) close.add(other);
      if (others) others.push(index);
      else byRun.set(run, [index]);
    }
    for (const other of close) {
      const found = sets[other];
      const same = found ? overlap(runs, found.set, share) : 0;
      if (found && same >= share) pairs.push({ one: found.id, other: id, share: same });
    }
  }
  return pairs.toSorted((a, b) => b.share - a.share || (a.one < b.one ? -1 : 1)).slice(0, MOST);
}

/** Those with the very same words, each beside the first of them; and one of each. */
function sameWords(said: readonly Said[]): [Alike[], { id: string; bare: string }[]] {
  const first = new Map<string, string>();
  const pairs: Alike[] = [];
  for (const { id, text } of said) {
    const bare = bareText(text);
    const known = first.get(bare);
    if (known === undefined) first.set(bare, id);
    else if (bare !== '') pairs.push({ one: known, other: id, share: 1 });
  }
  return [pairs, [...first].map(([bare, id]) => ({ id, bare }))];
}

/** More different stretches than this a library does not have. */
const MOST_RUNS = 2 ** 24;

/** Their stretches as numbers, the rarest first: the rarer, the fewer have it. Short texts first. */
function rarestFirst(said: readonly { id: string; bare: string }[]) {
  const numbers = new Map<string, number>();
  const counts: number[] = [];
  const numbered = said.map(({ id, bare }) => {
    const runs = new Set<number>();
    for (let at = 0; at + RUN <= bare.length; at++) {
      const run = bare.slice(at, at + RUN);
      const number = numbers.get(run) ?? numbers.size;
      numbers.set(run, number);
      if (!runs.has(number)) counts[number] = (counts[number] ?? 0) + 1;
      runs.add(number);
    }
    return { id, runs };
  });
  return numbered
    .filter(({ runs }) => runs.size > 0)
    .map(({ id, runs: all }) => {
      // How often it occurs leads the number: so they sort as numbers, and each still is one stretch.
      const runs = Float64Array.from(all, number => (counts[number] ?? 0) * MOST_RUNS + number).sort();
      return { id, runs, set: new Set(runs) };
    })
    .toSorted((a, b) => a.runs.length - b.runs.length);
}

/** 0 as soon as it cannot reach `share` any more. */
function overlap(runs: Float64Array, other: ReadonlySet<number>, share: number): number {
  if (other.size < share * runs.length) return 0;
  let both = 0;
  for (const run of runs) if (other.has(run)) both++;
  return both / (runs.length + other.size - both);
}
