import type { Fact } from '../../model/fact.ts';
import type { FactChange } from '../../model/fact-change.ts';
import type { RedLine } from '../../model/red-line.ts';
import { saysIdentity } from '../fill-script/identity.ts';
import { checkFacts } from './check-facts.ts';
import { createFactBook, type FactBook } from './fact-book.ts';
import { type DraftHit, worstFirst } from './hit.ts';
import type { DraftOccasion } from './occasion.ts';
import { type DraftText, readText } from './read-text.ts';
import { createRedLineBook, type RedLineBook } from './red-line-book.ts';
import { checkVoice } from './voice.ts';

/** All that drafts are checked against, made ready once: a keystroke then costs little. */
export interface DraftBook {
  facts: FactBook;
  redLines: RedLineBook;
}

/** `changes`: what facts said before. */
export const makeBook = (team: {
  facts: readonly Fact[];
  changes: readonly FactChange[];
  redLines: readonly RedLine[];
}): DraftBook => ({
  facts: createFactBook(team.facts, team.changes),
  redLines: createRedLineBook(
    team.redLines,
    team.facts.filter(({ kind }) => kind === 'link').map(({ value }) => value),
  ),
});

const PLACE = /\{\{[^{}\n]{1,200}\}\}/g;

/** What is wrong with a draft, or may be, the worst first. Never throws, whatever the draft is. */
export function checkDraft(text: string, book: DraftBook, at: DraftOccasion): DraftHit[] {
  const draft = readText(text);
  return worstFirst([
    ...checkFacts(draft, book.facts, at),
    ...book.redLines.check(draft, at),
    ...checkVoice(draft, at),
    ...(at.isScript ? [] : openPlaces(draft)),
    ...asWhole(draft, at),
  ]);
}

const openPlaces = ({ source, normal, rangeOf }: DraftText): DraftHit[] =>
  [...source.slice(0, normal.length * 2).matchAll(PLACE)].map(({ index, 0: said }) => ({
    rule: 'unfilled',
    level: 'ask',
    range: [index, Math.min(index + said.length, rangeOf(normal.length, normal.length)[1])],
    said,
  }));

/** What is said of the draft as a whole stands at its beginning. */
function asWhole({ source }: DraftText, { identity, repeated, isScript }: DraftOccasion): DraftHit[] {
  if (source.trim() === '' || isScript) return [];
  const whole = { range: [0, 0] as [number, number], said: '' };
  const hits: DraftHit[] = [];
  if (identity && !saysIdentity(source, identity))
    hits.push({ ...whole, rule: 'identity', level: 'hint', should: identity });
  if (repeated)
    hits.push({ ...whole, rule: 'repeated', level: 'ask', should: `${repeated.times}/${repeated.withinMs}` });
  return hits;
}
