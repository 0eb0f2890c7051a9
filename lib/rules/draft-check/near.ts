import { clausesOf, type Stretch, sentencesOf } from './clauses.ts';
import type { Named } from './fact-book.ts';

/** Things named in a draft, and where its sentences and clauses part. */
export interface Surroundings {
  normal: string;
  sentences: readonly Stretch[];
  named: readonly Named[];
}

export const surroundingsOf = (normal: string, named: readonly Named[]): Surroundings => ({
  normal,
  sentences: sentencesOf(normal),
  named,
});

const within = (all: readonly Named[], { start, end }: Stretch): Named[] =>
  all.filter(one => start <= one.start && one.start < end);

export const sentenceAt = ({ sentences, normal }: Surroundings, at: number): Stretch =>
  sentences.find(({ start, end }) => start <= at && at < end) ?? { start: 0, end: normal.length };

/**
 * What a figure is said of: the things named in its clause, those before it first; else the last named before it in its sentence, else in
 * the sentence before. Several only where one clause names several before the figure.
 */
export function namedNear(around: Surroundings, at: number): Named[] {
  const sentence = sentenceAt(around, at);
  const clauses = clausesOf(around.normal, sentence);
  const clause = clauses.find(({ start, end }) => start <= at && at < end) ?? sentence;
  const inClause = within(around.named, clause);
  const before = inClause.filter(({ start }) => start < at);
  if (before.length > 0) return before;
  const [after] = inClause;
  if (after) return [after];
  const earlier = within(around.named, { start: sentence.start, end: clause.start }).at(-1);
  if (earlier) return [earlier];
  const previous = around.sentences.findLast(({ end }) => end <= sentence.start);
  const last = previous && within(around.named, previous).at(-1);
  return last ? [last] : [];
}

/** Everything named before a figure whose own clause names nothing, in its sentence and the one before. */
export function namedBefore(around: Surroundings, at: number): Named[] {
  const sentence = sentenceAt(around, at);
  const clause = clausesOf(around.normal, sentence).find(({ start, end }) => start <= at && at < end);
  if (!clause || within(around.named, clause).length > 0) return [];
  const previous = around.sentences.findLast(({ end }) => end <= sentence.start);
  return within(around.named, { start: previous?.start ?? sentence.start, end: clause.start });
}
