/**
 * Items of a list by their bare words: those that may be equal to one, without reading all of them. What came behind the others is added; any
 * other change has all looked at again.
 */
export function createAlike(
  all: () => readonly Element[],
  wordsOf: (item: Element) => string,
): (item: Element) => readonly Element[] {
  let seen: readonly Element[] = [];
  let index = new Map<string, Element[]>();
  const add = (item: Element) => {
    const words = wordsOf(item);
    const group = index.get(words);
    if (group) group.push(item);
    else index.set(words, [item]);
  };
  const renew = (now: readonly Element[]) => {
    if (!goesOn(seen, now)) [seen, index] = [[], new Map()];
    for (const item of now.slice(seen.length)) add(item);
    seen = now;
  };
  return item => {
    const now = all();
    if (now !== seen) renew(now);
    return index.get(wordsOf(item)) ?? [];
  };
}

/** Are these the same as before, with more behind them perhaps? */
function goesOn(before: readonly Element[], now: readonly Element[]): boolean {
  const last = before.length - 1;
  return last < now.length && before[0] === now[0] && before[last] === now[last];
}
