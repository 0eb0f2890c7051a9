/** Text as the search compares it: full-width and capital letters folded, position by position, so that a match can be shown on the original. */
export function searchText(text: string): string {
  return text.replace(/[\s\S]/g, unit => {
    const folded = unit.normalize('NFKC').toLowerCase();
    return folded.length === 1 ? folded : unit;
  });
}

/** A query without the blanks that typing leaves. */
export const queryText = (query: string): string =>
  searchText(query).trim().replace(/\s+/g, ' ').slice(0, 60);
