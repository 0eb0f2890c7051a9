// Letters apart from Chinese characters: `jg优惠` is two runs, each found in its own spelling.
const WORDLIKE = /[a-z0-9]+|(?:(?![a-z0-9])[\p{L}\p{N}])+/gu;

/** Adds every single character and every pair of neighbours of each run of letters, digits and Chinese characters. */
export function gramsOf(text: string, into: Set<string>): void {
  for (const [run] of text.matchAll(WORDLIKE)) {
    for (let index = 0; index < run.length; index++) {
      into.add(run.charAt(index));
      if (index + 1 < run.length) into.add(run.slice(index, index + 2));
    }
  }
}

/** What a query asks the index for: pairs, or the single character where a run has only one. */
export function queryGrams(query: string): string[] {
  const grams = new Set<string>();
  for (const [run] of query.matchAll(WORDLIKE)) {
    if (run.length === 1) grams.add(run);
    for (let index = 0; index + 1 < run.length; index++) grams.add(run.slice(index, index + 2));
  }
  return [...grams];
}

/** First letters of the syllables: `jia ge` → `jg`. */
export const initialsOf = (syllables: readonly string[]): string =>
  syllables.map(syllable => syllable.charAt(0)).join('');
