import { cuttings } from './segmentation.ts';

/** So many corrections are tried. */
const MOST = 8;
/** Shortest word that is taken for pinyin with a slip in it, letters. */
const SHORTEST = 4;

/** What may have been meant by letters that name nothing: two neighbours exchanged or one too many; only what can be spoken. */
export function slipsOf(word: string): string[] {
  if (word.length < SHORTEST || !/^[a-z]+$/.test(word)) return [];
  const made = new Set<string>();
  for (let at = 0; at < word.length; at++) {
    const [before, one, two, after] = [
      word.slice(0, at),
      word.charAt(at),
      word.charAt(at + 1),
      word.slice(at + 2),
    ];
    if (two !== '' && one !== two) made.add(before + two + one + after);
    made.add(before + two + after);
  }
  const spoken = [...made].flatMap(letters => {
    const [best] = cuttings(letters);
    return best?.every(piece => piece.syllable > 0) ? [{ letters, pieces: best.length }] : [];
  });
  return spoken
    .toSorted((a, b) => a.pieces - b.pieces)
    .slice(0, MOST)
    .map(one => one.letters);
}
