import { FLAGS } from '../../model/flag.ts';
import { combine } from './combine.ts';
import type { FlagContext } from './flag-text.ts';
import { type Gram, gramsOf, nameHash, written } from './grams.ts';
import type { Prepared } from './prepare.ts';
import { has, type Scores, scoreSigns } from './score.ts';

/** What the model weighs of one text. */
export interface Features {
  /** The text that `grams` point into. */
  text: string;
  grams: Gram[];
  /** What the lexicon, the rules and the place say. */
  named: number[];
  /** What the lexicon and the rules decide by themselves. */
  scores: Scores;
}

export function featuresOf(prepared: Prepared, context: FlagContext): Features {
  const text = written(prepared);
  const heard = scoreSigns(prepared);
  const raw = [...heard].map(([flag, { weight }]) => `sign ${flag} ${Math.min(2, Math.floor(weight))}`);
  const scores = combine(heard, prepared, context);
  const decided = FLAGS.filter(flag => has(scores, flag)).map(flag => `rule ${flag}`);
  const none = decided.length === 0 ? ['rule none'] : [];
  const names = [...raw, ...decided, ...none, ...placeOf(prepared, context)];
  return { text, grams: gramsOf(text), named: names.map(nameHash), scores };
}

function placeOf({ asks, size, mentions, pictures }: Prepared, { surface }: FlagContext): string[] {
  return [
    `surface ${surface}`,
    `size ${size === 0 ? 'none' : Math.floor(Math.log2(size))}`,
    ...(asks ? ['asks', `asks ${surface}`] : []),
    ...(mentions > 0 ? ['mentions'] : []),
    ...(mentions > 0 && size < 4 ? ['mentions alone'] : []),
    ...(pictures.length > 0 ? ['pictures'] : []),
    ...(pictures.length > 0 && size === 0 ? ['pictures alone'] : []),
  ];
}
