import { pinyin } from 'pinyin-pro';
import type { Script } from '../model/script.ts';
import { gramsOf, initialsOf } from './grams.ts';
import { searchText } from './search-text.ts';

/** Raised when entries change their shape or meaning: stored ones are then made anew. */
export const ENTRY_FORMAT = 1;

/** What the index keeps of one script, so that pinyin is converted once, when it is stored, and never while somebody types. */
export interface SearchEntry {
  id: string;
  /** `updatedAt` of the script that it was made from. */
  updatedAt: number;
  format: number;
  grams: string[];
  /** Pinyin without tones of each character of the title (`价格` → `jia`, `ge`); other characters stand for themselves. */
  titleSyllables: string[];
  /** Full pinyin of the tags, one word a tag. */
  tagPinyin: string;
  bodyPinyin: string;
}

/** Longest part of a body whose pinyin is kept, characters: what follows is found by its characters alone. */
const BODY_PINYIN = 300;

export function makeEntry(script: Script): SearchEntry {
  const titleSyllables = syllablesOf(searchText(script.title));
  const tags = script.tags.map(searchText);
  const tagSyllables = tags.map(syllablesOf);
  const grams = new Set<string>();
  for (const text of [searchText(script.title), ...tags, searchText(script.body)]) gramsOf(text, grams);
  for (const syllables of [titleSyllables, ...tagSyllables]) {
    gramsOf(syllables.join(''), grams);
    gramsOf(initialsOf(syllables), grams);
  }
  return {
    id: script.id,
    updatedAt: script.updatedAt,
    format: ENTRY_FORMAT,
    grams: [...grams],
    titleSyllables,
    tagPinyin: tagSyllables.map(syllables => syllables.join('')).join(' '),
    bodyPinyin: syllablesOf(searchText(script.body).slice(0, BODY_PINYIN)).join(''),
  };
}

/** One element a code unit, so that a match in pinyin can be shown on the characters. */
function syllablesOf(text: string): string[] {
  const spoken = pinyin(text, { toneType: 'none', type: 'all', v: true });
  return spoken.flatMap(one => {
    const units = one.origin.split('');
    return one.isZh ? units.map((_, index) => (index === 0 ? one.pinyin : '')) : units;
  });
}
