export interface Stretch {
  start: number;
  end: number;
}

const SENTENCE = /[。!?;\n]/;
// A comma between digits parts thousands, a point between them decimals.
const CLAUSE = /[,、~]/;

/** Sentences, as stretches of the text that join without a gap. */
export const sentencesOf = (normal: string): Stretch[] =>
  stretches(normal, (at, character) => SENTENCE.test(character) || isPoint(normal, at, character));

/** The clauses of one sentence. */
export const clausesOf = (normal: string, { start, end }: Stretch): Stretch[] =>
  stretches(
    normal.slice(start, end),
    (at, character) => CLAUSE.test(character) && !isWithinNumber(normal, start + at),
  ).map(part => ({ start: start + part.start, end: start + part.end }));

const isWithinNumber = (normal: string, at: number): boolean =>
  /\d/.test(normal[at - 1] ?? '') && /^\d{3}(?!\d)/.test(normal.slice(at + 1, at + 5));

const isPoint = (normal: string, at: number, character: string): boolean =>
  character === '.' && !/[\da-z]/.test(normal[at + 1] ?? '');

function stretches(text: string, ends: (at: number, character: string) => boolean): Stretch[] {
  const found: Stretch[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    if (!ends(at, text[at] ?? '')) continue;
    found.push({ start, end: at + 1 });
    start = at + 1;
  }
  if (start < text.length) found.push({ start, end: text.length });
  return found;
}
