import { FLAGS, type Flag } from '../../model/flag.ts';
import { combine } from './combine.ts';
import type { FlagContext } from './flag-text.ts';
import { type Gram, gramsOf, nameHash, written } from './grams.ts';
import type { Prepared } from './prepare.ts';
import { has, type Scores, scoreSigns } from './score.ts';

/** What the model weighs of one text. */
export interface Features {
  grams: Gram[];
  /** Hashes of what the lexicon, the rules and the place say. */
  named: number[];
  /** What the lexicon and the rules decide by themselves. */
  scores: Scores;
}

export function featuresOf(prepared: Prepared, context: FlagContext): Features {
  const names = placeOf(prepared, context);
  const scores = scoreSigns(prepared, (flag, index) => names.push(`sign ${flag} ${index}`));
  for (const [flag, { weight }] of scores) names.push(`signs ${flag} ${Math.min(2, Math.floor(weight))}`);
  combine(scores, prepared, context);
  const decided = FLAGS.filter(flag => has(scores, flag));
  for (const flag of decided) names.push(`rules ${flag}`);
  if (decided.length === 0) names.push('rules none');
  return { grams: gramsOf(written(prepared)), named: names.map(nameHash), scores };
}

/**
 * Here the rules are believed whatever the model says: they know real comments, which the training text only imitates, and on text that neither has
 * seen this costs two points of F1 a flag at the most. A crisis must not be missed.
 */
const RULES_DECIDE: readonly Flag[] = [
  'crisis',
  'business',
  'recommend',
  'trust',
  'negative',
  'heartfelt',
  'praise',
  'spam',
];

export const isRuled = (flag: Flag, scores: Scores): boolean =>
  RULES_DECIDE.includes(flag) && has(scores, flag);

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
