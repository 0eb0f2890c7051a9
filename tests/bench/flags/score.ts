import { FLAGS, type Flag } from '../../../lib/model/flag.ts';
import type { Labelled } from './labelled.ts';

/** Says what a text is. */
export type Guess = (row: Labelled) => readonly Flag[];
/** `none` stands for a text without any flag. */
export type Kind = Flag | 'none';

export interface Score {
  precision: number;
  recall: number;
  f1: number;
  /** So many texts bear it. */
  wanted: number;
}

export function scoreOf(kind: Kind, rows: readonly Labelled[], guesses: readonly (readonly Flag[])[]): Score {
  const carries = (labels: readonly Flag[]) =>
    kind === 'none' ? labels.length === 0 : labels.includes(kind);
  let [hits, guessed, wanted] = [0, 0, 0];
  for (const [index, { labels }] of rows.entries()) {
    const [isGuessed, isWanted] = [carries(guesses[index] ?? []), carries(labels)];
    guessed += Number(isGuessed);
    wanted += Number(isWanted);
    hits += Number(isGuessed && isWanted);
  }
  const [precision, recall] = [hits / (guessed || 1), hits / (wanted || 1)];
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall || 1), wanted };
}

export const macroF1 = (rows: readonly Labelled[], guesses: readonly (readonly Flag[])[]): number =>
  FLAGS.reduce((sum, flag) => sum + scoreOf(flag, rows, guesses).f1, 0) / FLAGS.length;

/** The flag that most rows carry first, said of every row. */
export function majority(rows: readonly Labelled[]): Guess {
  const counts = new Map<Flag, number>();
  for (const { labels } of rows) if (labels[0]) counts.set(labels[0], (counts.get(labels[0]) ?? 0) + 1);
  const [top] = [...counts].toSorted((a, b) => b[1] - a[1])[0] ?? [];
  return () => (top ? [top] : []);
}

/** What texts that are primarily of this kind were primarily taken for instead, the most frequent first: `negative 3 · none 1`. */
export function takenFor(
  kind: Kind,
  rows: readonly Labelled[],
  guesses: readonly (readonly Flag[])[],
): string {
  const counts = new Map<Kind, number>();
  for (const [index, { labels }] of rows.entries()) {
    const guess = guesses[index]?.[0] ?? 'none';
    if ((labels[0] ?? 'none') === kind && guess !== kind) counts.set(guess, (counts.get(guess) ?? 0) + 1);
  }
  return [...counts]
    .toSorted((a, b) => b[1] - a[1])
    .map(([other, count]) => `${other} ${count}`)
    .join(' · ');
}

/** Share of the texts whose primary flag, or that there is none, was told. */
export const primaryRight = (rows: readonly Labelled[], guesses: readonly (readonly Flag[])[]): number =>
  rows.filter(({ labels }, index) => guesses[index]?.[0] === labels[0]).length / (rows.length || 1);
