import { FLAGS, type Flag, type Flagged } from '../../model/flag.ts';
import { featuresOf, isRuled } from './features.ts';
import { type FlagContext, flagText, inOrder } from './flag-text.ts';
import { countedIn, type FlagModel, weigh } from './model.ts';
import { prepare } from './prepare.ts';
import { signsFor } from './reasons.ts';

/** Says what a comment or message is: primary flag first, none for plain talk. Signs of `reasons` stand in `prepare(text).normal`. Never throws. */
export type Flagger = (text: string, context: FlagContext) => Flagged;

/** Flags by the model, which weighs the lexicon's signs and the rules' answer with the text's own runs of characters. */
export function createFlagger(model: FlagModel): Flagger {
  return (text, context) => {
    const prepared = prepare(text);
    if (prepared.normal === '') return flagText(text, context);
    const { grams, named, scores } = featuresOf(prepared, context);
    const counted = countedIn(model, [...grams.map(({ hash }) => hash), ...named]);
    const sums = weigh(model, counted.values());
    const holds = (flag: Flag, index: number) => (sums[index] ?? -1) >= 0 || isRuled(flag, scores);
    const labels = loudestFirst(inOrder(FLAGS.filter(holds)), sums);
    const reasons = labels.map(flag => ({
      flag,
      signs: signsFor(flag, { prepared, grams, counted, model, lexicon: scores.get(flag)?.signs ?? [] }),
    }));
    return { labels, reasons };
  };
}

/** Odds are e² times as long: then a flag comes first although another is more urgent. By measurement; decision 010. */
const LOUDER = 2;

/** The most urgent flag is the primary one, unless much more speaks for another. A crisis stays first. */
function loudestFirst(labels: Flag[], sums: Float64Array): Flag[] {
  const sumOf = (flag: Flag) => sums[FLAGS.indexOf(flag)] ?? 0;
  const [most] = labels;
  if (most === undefined || most === 'crisis') return labels;
  const [loudest = most] = labels.toSorted((a, b) => sumOf(b) - sumOf(a));
  if (sumOf(loudest) <= sumOf(most) + LOUDER) return labels;
  return [loudest, ...labels.filter(flag => flag !== loudest)];
}
