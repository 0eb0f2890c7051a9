import { searchText } from './search-text.ts';
import { stretchOf } from './stretch.ts';
import { noiseIn } from './trade-words.ts';

/** So much of a text is marked, characters: what a row shows. */
const FIRST = 240;
/** Shortest piece of a whole question that is marked. */
const SHORTEST = 2;
/** Initials in a long text are found by chance. */
const PLAIN_ENOUGH = 0.75;

/**
 * Where the query shows in a text, as ordered [start, end) positions: each of its words as stretchOf finds it; of a word that is nowhere,
 * such as a customer's question, the pieces that are. `isTitle`: initials count, too.
 */
export function marksIn(text: string, query: string, isTitle: boolean): [number, number][] {
  if (query === '') return [];
  const folded = searchText(text.slice(0, FIRST));
  const marks = query.split(' ').flatMap<[number, number]>(word => {
    const stretch = stretchOf(folded, word);
    if (stretch && (isTitle || (stretch.quality >= PLAIN_ENOUGH && word.length >= SHORTEST)))
      return [[stretch.start, stretch.end]];
    return piecesIn(folded, word);
  });
  return joined(marks);
}

function piecesIn(text: string, word: string): [number, number][] {
  const noise = noiseIn(word);
  const pieces: [number, number][] = [];
  for (let start = 0; start + SHORTEST <= text.length; start++) {
    let end = start + SHORTEST;
    const at = word.indexOf(text.slice(start, end));
    if (at === -1 || noise.subarray(at, at + SHORTEST).includes(1)) continue;
    while (end < text.length && word.includes(text.slice(start, end + 1))) end++;
    pieces.push([start, end]);
    start = end - 1;
  }
  return pieces;
}

/** In order, those that touch as one. */
function joined(marks: [number, number][]): [number, number][] {
  const whole: [number, number][] = [];
  for (const [start, end] of marks.toSorted((a, b) => a[0] - b[0])) {
    const last = whole.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else if (end > start) whole.push([start, end]);
  }
  return whole;
}
