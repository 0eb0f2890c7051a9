const SHORTEST = 2;
const LONGEST = 8;
/** Most texts that are compared, and most runs that are weighed. */
const MOST_TEXTS = 200;
const MOST_RUNS = 300;
/** Of the other texts no more than this share may hold a run. */
const RARE = 0.1;

const SPEAKS = /^[\p{L}\p{N}\p{Extended_Pictographic}]+$/u;

/**
 * Runs of characters that at least `least` of the texts share and that are rare in the others; what most share first, then
 * the longest. All texts are to be as `normalOf` makes them.
 */
export function* sharedRuns(
  texts: readonly string[],
  others: readonly string[],
  least: number,
): Generator<string> {
  const counts = new Map<string, number>();
  for (const text of texts.slice(0, MOST_TEXTS))
    for (const run of runsOf(text)) counts.set(run, (counts.get(run) ?? 0) + 1);
  const shared = [...counts].filter(([, count]) => count >= least);
  const best = shared.toSorted(
    ([a, many], [b, more]) => more - many || b.length - a.length || (a < b ? -1 : 1),
  );
  for (const [run] of best.slice(0, MOST_RUNS)) if (isRare(run, others)) yield run;
}

function isRare(run: string, others: readonly string[]): boolean {
  let left = RARE * others.length;
  return !others.some(text => text.includes(run) && --left < 0);
}

function runsOf(text: string): Set<string> {
  const characters = Array.from(text);
  const runs = new Set<string>();
  for (let start = 0; start < characters.length; start++)
    for (let size = SHORTEST; size <= LONGEST && start + size <= characters.length; size++) {
      const run = characters.slice(start, start + size).join('');
      if (!SPEAKS.test(run)) break;
      runs.add(run);
    }
  return runs;
}
