import { alikeOf, packedReadings, readingsIn, spellingsFor, syllableOf } from './han/syllables.ts';

/** Where a word was found in a text, [start, end), and how plainly: 1 letter by letter, less by sound or by first letters. */
export interface Stretch {
  start: number;
  end: number;
  quality: number;
}

/** How plainly one character is meant. */
const PLAIN = {
  itself: 1,
  spelled: 0.9,
  sameSound: 0.8,
  unfinished: 0.75,
  alike: 0.65,
  initial: 0.6,
} as const;
/** Longest word that is looked for by its sound, and farthest place in a text. */
const LONGEST = 40;
const FARTHEST = 240;

/**
 * Does the word spell a stretch of the text? Each character may be given by itself, by another one of the same sound, by its pinyin or
 * by its first letter, in any mixture (`价ge`, `jg`, `架格`); the last one may be unfinished. Both as searchText makes them.
 */
export function stretchOf(text: string, word: string): Stretch | undefined {
  const plain = text.indexOf(word);
  if (plain !== -1) return { start: plain, end: plain + word.length, quality: PLAIN.itself };
  if (word.length > LONGEST) return undefined;
  let best: Stretch | undefined;
  for (let start = 0; start < Math.min(text.length, FARTHEST); start++) {
    const found = spell({ text, word, budget: { steps: 60 } }, start, 0);
    if (found && found.sum > 0 && (best === undefined || found.sum / (found.end - start) > best.quality))
      best = { start, end: found.end, quality: found.sum / (found.end - start) };
  }
  return best;
}

interface Task {
  text: string;
  word: string;
  /** Ways that may still be tried: hostile texts must not take long. */
  budget: { steps: number };
}

interface Spelt {
  end: number;
  sum: number;
}

/** Spells what is left of the word from one character of the text on. */
function spell(task: Task, at: number, from: number): Spelt | undefined {
  const { text, word, budget } = task;
  if (from >= word.length) return { end: at, sum: 0 };
  if (at >= text.length || budget.steps-- <= 0) return undefined;
  const [own, asked] = [text.charCodeAt(at), word.charCodeAt(from)];
  if (own === asked) {
    const rest = spell(task, at + 1, from + 1);
    if (rest) return { end: rest.end, sum: rest.sum + PLAIN.itself };
  }
  const readings = packedReadings(own);
  if (readings === 0) return own === 0x20 && at > 0 && from > 0 ? skipped(task, at, from) : undefined;
  const asOther = packedReadings(asked);
  if (asOther !== 0) return bySound(task, at, from, likeness(readings, asOther));
  return byLetters(task, at, from, readings);
}

function skipped(task: Task, at: number, from: number): Spelt | undefined {
  const rest = spell(task, at + 1, from);
  return rest && { end: rest.end, sum: rest.sum + PLAIN.itself };
}

function bySound(task: Task, at: number, from: number, quality: number): Spelt | undefined {
  const rest = quality > 0 ? spell(task, at + 1, from + 1) : undefined;
  return rest && { end: rest.end, sum: rest.sum + quality };
}

const ones: number[] = [];
const others: number[] = [];

function likeness(readings: number, asOther: number): number {
  const [count, more] = [readingsIn(readings, ones), readingsIn(asOther, others)];
  let best = 0;
  for (let a = 0; a < count; a++)
    for (let b = 0; b < more; b++) {
      const [one, other] = [ones[a] ?? 0, others[b] ?? 0];
      if (one === other) return PLAIN.sameSound;
      if (alikeOf(one) === alikeOf(other)) best = PLAIN.alike;
    }
  return best;
}

/** The longest way of spelling is tried first, so that `xian` prefers 先 to 西安's first letters. */
function byLetters(task: Task, at: number, from: number, readings: number): Spelt | undefined {
  const { word } = task;
  const numbers: number[] = [];
  const count = readingsIn(readings, numbers);
  for (let index = 0; index < count; index++) {
    const syllable = syllableOf(numbers[index] ?? 0);
    for (const [place, letters] of spellingsFor(numbers[index] ?? 0).entries()) {
      if (!word.startsWith(letters, from)) {
        if (place > 0 || from === 0 || word.length - from < 2 || !letters.startsWith(word.slice(from)))
          continue;
        return { end: at + 1, sum: PLAIN.unfinished };
      }
      const rest = spell(task, at + 1, from + letters.length);
      if (rest)
        return { end: rest.end, sum: rest.sum + (letters === syllable ? PLAIN.spelled : PLAIN.alike) };
    }
  }
  return byInitial(task, at, from, numbers.slice(0, count));
}

function byInitial(task: Task, at: number, from: number, numbers: readonly number[]): Spelt | undefined {
  const { word } = task;
  const isMeant = numbers.some(number => spellingsFor(number)[0]?.charAt(0) === word.charAt(from));
  const hasTwo = numbers.some(
    number => /^[zcs]h/.test(spellingsFor(number)[0] ?? '') && word.startsWith('h', from + 1),
  );
  for (const length of isMeant && hasTwo ? [2, 1] : isMeant ? [1] : []) {
    const rest = spell(task, at + 1, from + length);
    if (rest) return { end: rest.end, sum: rest.sum + PLAIN.initial };
  }
  return undefined;
}
