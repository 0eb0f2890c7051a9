import type { Doc } from './doc.ts';
import { spokenOf } from './spoken.ts';
import { letterTerms, type Sink, startTerms, termsAt } from './terms.ts';
import { runsOf } from './units.ts';

/** Which docs hold a term: `postings[starts[i]] … postings[starts[i + 1]]` for `terms[i]`; both ascend. A posting is `doc * 2`, and one more where only the body holds it. */
export interface Postings {
  terms: Uint32Array;
  starts: Uint32Array;
  postings: Uint16Array | Uint32Array;
}

/** Room for so many postings. Half of it where two bytes number every doc: most of what a worker reads when it wakes is this. */
export const roomFor = (postings: number, docs: number): Postings['postings'] =>
  docs <= 2 ** 15 ? new Uint16Array(postings) : new Uint32Array(postings);

/** Room of a posting beside its term in one number: a million docs. */
const ROOM = 2 ** 21;

export function postingsOf(docs: readonly Doc[]): Postings {
  const pairs: number[] = [];
  for (const [index, doc] of docs.entries()) {
    addTitle(doc, (_kind, term) => pairs.push(term * ROOM + index * 2));
    addBody(doc, (_kind, term) => pairs.push(term * ROOM + index * 2 + 1));
  }
  return gathered(Float64Array.from(pairs).sort(), docs.length);
}

function addTitle({ title, tags }: Doc, sink: Sink): void {
  for (const [row, line] of [title, ...(tags === '' ? [] : tags.split('\n'))].entries()) {
    for (const run of runsOf(line, true)) {
      if (row === 0) startTerms(run, sink);
      for (let at = 0; at < run.length; at++) termsAt(run, at, true, sink);
    }
    letterTerms(spokenOf(line), sink);
  }
}

function addBody({ body }: Doc, sink: Sink): void {
  for (const run of runsOf(body, false))
    for (let at = 0; at < run.length; at++) termsAt(run, at, false, sink);
}

/** Each doc once a term; its title comes first. */
function gathered(pairs: Float64Array, docs: number): Postings {
  const made = { terms: new Uint32Array(pairs.length), postings: roomFor(pairs.length, docs) };
  const starts: number[] = [];
  let [count, lastTerm, lastDoc] = [0, -1, -1];
  for (const pair of pairs) {
    const term = Math.floor(pair / ROOM);
    const posting = pair % ROOM;
    if (term === lastTerm && posting >>> 1 === lastDoc) continue;
    if (term !== lastTerm) made.terms[starts.push(count) - 1] = term;
    made.postings[count++] = posting;
    lastTerm = term;
    lastDoc = posting >>> 1;
  }
  const terms = made.terms.slice(0, starts.length);
  return {
    terms,
    starts: Uint32Array.from([...starts.values(), count]),
    postings: made.postings.slice(0, count),
  };
}

/** Where a term's postings begin and end, as a number in `starts`; -1: nowhere. */
export function placeOf({ terms }: Postings, term: number): number {
  let [low, high] = [0, terms.length - 1];
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const here = terms[middle] ?? 0;
    if (here === term) return middle;
    if (here < term) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
