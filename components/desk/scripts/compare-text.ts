import { diffArrays } from 'diff';

/** A run of text that stayed, came or went. */
export interface TextPart {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

/** Beyond so many steps two texts have little in common, and showing what stayed would only be noise. */
const MAX_STEPS = 600;

/** A place is one thing; else what a reader sees as one character. */
const UNIT = /\{\{[^{}\n]{1,130}\}\}/g;
const characters = new Intl.Segmenter('zh', { granularity: 'grapheme' });

function unitsOf(text: string): string[] {
  const units: string[] = [];
  let end = 0;
  for (const place of text.matchAll(UNIT)) {
    units.push(...charactersOf(text.slice(end, place.index)), place[0]);
    end = place.index + place[0].length;
  }
  return [...units, ...charactersOf(text.slice(end))];
}

const charactersOf = (text: string): string[] =>
  Array.from(characters.segment(text), ({ segment }) => segment);

/** What became of one text in another, in the order of reading. */
export function partsOf(before: string, after: string): TextPart[] {
  const changes = diffArrays(unitsOf(before), unitsOf(after), { maxEditLength: MAX_STEPS });
  if (!changes) return withoutEmpty([part('removed', before), part('added', after)]);
  return changes.map(({ added, removed, value }) =>
    part(added ? 'added' : removed ? 'removed' : 'same', value.join('')),
  );
}

const part = (kind: TextPart['kind'], text: string): TextPart => ({ kind, text });
const withoutEmpty = (parts: TextPart[]): TextPart[] => parts.filter(({ text }) => text !== '');
