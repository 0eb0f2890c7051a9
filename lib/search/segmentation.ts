import { syllableMeant } from './han/syllables.ts';

/** A piece of typed letters: a syllable by its number, or (0) a first letter or the beginning of a syllable. */
export interface Piece {
  syllable: number;
  letters: string;
}

/** Longest syllable, letters. */
const LONGEST = 6;
/** Ways of cutting that are followed; `fangan` has two. */
const MOST_WAYS = 3;
/** A lone letter is a poorer guess than a syllable. */
const LETTER_COST = 1.5;

interface Way {
  pieces: Piece[];
  cost: number;
}

/** The likeliest ways of cutting letters into syllables and first letters, best first: `jiag` → jia g. */
export function cuttings(letters: string): Piece[][] {
  const ways: Way[][] = [[{ pieces: [], cost: 0 }]];
  for (let end = 1; end <= letters.length; end++) {
    const here: Way[] = [];
    for (let length = 1; length <= Math.min(LONGEST, end); length++) {
      const piece = pieceOf(letters.slice(end - length, end));
      if (!piece) continue;
      for (const { pieces, cost } of ways[end - length] ?? [])
        here.push({ pieces: [...pieces, piece], cost: cost + (piece.syllable ? 1 : LETTER_COST) });
    }
    ways.push(here.toSorted((a, b) => a.cost - b.cost).slice(0, MOST_WAYS));
  }
  return (ways.at(-1) ?? []).map(way => way.pieces);
}

function pieceOf(letters: string): Piece | undefined {
  // A lone vowel may be a syllable or the first letter of one; the number says both.
  const syllable = syllableMeant(letters);
  if (syllable) return { syllable, letters };
  return letters.length === 1 || /^[zcs]h$/.test(letters) ? { syllable: 0, letters } : undefined;
}
