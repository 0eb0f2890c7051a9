import { MAX_BODY, MESSAGE_BREAK } from '../../../lib/model/script.ts';
import type { PlaceFault } from '../../../lib/rules/fill-script/check-places.ts';
import { partsOf } from '../../../lib/rules/fill-script/places.ts';

/** A stretch of a body and how it is drawn behind the field. */
export interface Mark {
  at: number;
  text: string;
  kind: 'text' | 'place' | 'fact' | 'fault' | 'break';
}

const BREAK_LINE = new RegExp(`^[ \\t]*${MESSAGE_BREAK}[ \\t]*$`, 'gm');

/** The body in stretches; joined, their texts are the body again. One that is too long to keep is not taken apart. */
export function marksOf(body: string, faults: readonly PlaceFault[]): Mark[] {
  if (body.length > MAX_BODY) return [{ at: 0, text: body, kind: 'text' }];
  return partsOf(body).flatMap((part): Mark[] => {
    const { at, text } = part;
    const wrong = faults.some(fault => fault.at < at + text.length && at < fault.end);
    if (part.kind === 'text') return wrong ? wordsWithFaults(part, faults) : wordsWithBreaks(part);
    return [{ at, text, kind: wrong ? 'fault' : part.kind === 'fact' ? 'fact' : 'place' }];
  });
}

type Words = Pick<Mark, 'at' | 'text'>;

function wordsWithFaults({ at, text }: Words, faults: readonly PlaceFault[]): Mark[] {
  const marks: Mark[] = [];
  const end = at + text.length;
  let from = at;
  const take = (until: number, kind: 'text' | 'fault') => {
    const words = { at: from, text: text.slice(from - at, until - at) };
    if (words.text) marks.push(...(kind === 'fault' ? [{ ...words, kind }] : wordsWithBreaks(words)));
    from = Math.max(from, until);
  };
  for (const fault of faults) {
    if (fault.end <= from || fault.at >= end) continue;
    take(Math.max(from, fault.at), 'text');
    take(Math.min(end, fault.end), 'fault');
  }
  take(end, 'text');
  return marks;
}

function wordsWithBreaks({ at, text }: Words): Mark[] {
  const marks: Mark[] = [];
  let from = 0;
  for (const { 0: line, index } of text.matchAll(BREAK_LINE)) {
    if (index > from) marks.push({ at: at + from, text: text.slice(from, index), kind: 'text' });
    marks.push({ at: at + index, text: line, kind: 'break' });
    from = index + line.length;
  }
  if (from < text.length) marks.push({ at: at + from, text: text.slice(from), kind: 'text' });
  return marks;
}

/** Where the change between two texts ends in the second: the caret goes there after a step back. */
export function changeEnd(before: string, after: string): number {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < shorter - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  return after.length - tail;
}
