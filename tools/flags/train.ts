import { writeFileSync } from 'node:fs';
import { FLAGS } from '../../lib/model/flag.ts';
import { writeModel } from '../../lib/rules/flag/model.ts';
import { bestCuts, type Cut } from './cut.ts';
import { type Example, type Learnt, learn, sequence, shuffle, weighed } from './learn.ts';
import { MODEL } from './load.ts';
import { readText, type TrainingLine } from './read-text.ts';
import { examplesOf, heaviest, toldBy, type Vocabulary, vocabularyOf } from './vocabulary.ts';

/** So many fit into 400 kB. */
const MOST_FEATURES = 24_500;
const PARTS = 5;
const COUNT = FLAGS.length;

/** What a model that did not see a text says of it: each fifth is judged by what was learnt from the other four. */
function unseen(examples: readonly Example[], features: number): Float64Array[] {
  const order = examples.map((_, index) => index);
  shuffle(order, sequence(7));
  const sums: Float64Array[] = [];
  for (let part = 0; part < PARTS; part++) {
    const others = order.filter((_, at) => at % PARTS !== part);
    const learnt = learn(
      others.flatMap(index => examples[index] ?? []),
      features,
    );
    for (const index of order.filter((_, at) => at % PARTS === part)) {
      const example = examples[index];
      if (example) sums[index] = weighed(learnt, example);
    }
  }
  return sums;
}

/** Small numbers for large ones: each flag's heaviest weight becomes 127, the rarest feature's rarity 255. */
function quantised({ hashes, rarity }: Vocabulary, { weights, bias }: Learnt, cuts: readonly Cut[]) {
  const units = FLAGS.map((_, flag) => {
    let most = 1e-9;
    for (let place = flag; place < weights.length; place += COUNT)
      most = Math.max(most, Math.abs(weights[place] ?? 0));
    return most / 127;
  });
  const rarityUnit = rarity.reduce((most, one) => Math.max(most, one), 1e-9) / 255;
  return {
    hashes,
    rarities: Uint8Array.from(rarity, one => Math.round(one / rarityUnit)),
    rarityUnit,
    weights: Int8Array.from(weights, (weight, place) => Math.round(weight / (units[place % COUNT] ?? 1))),
    bias: Float64Array.from(FLAGS, (_, flag) => (bias[flag] ?? 0) - (cuts[flag]?.at ?? 0)),
    unit: Float64Array.from(units),
  };
}

/** The model file from the training text, and where each flag was cut: the same text gives the same bytes. */
export function train(lines: readonly TrainingLine[]): { bytes: Uint8Array; cuts: Cut[] } {
  const told = lines.map(toldBy);
  const all = vocabularyOf(told);
  const vocabulary = heaviest(all, learn(examplesOf(told, all), all.hashes.length), MOST_FEATURES);
  const examples = examplesOf(told, vocabulary);
  const count = vocabulary.hashes.length;
  const cuts = bestCuts(examples, unseen(examples, count));
  return { bytes: writeModel(quantised(vocabulary, learn(examples, count), cuts)), cuts };
}

if (import.meta.main) {
  const lines = readText();
  const { bytes, cuts } = train(lines);
  writeFileSync(MODEL, bytes);
  for (const { flag, wanted, precision, recall, f1 } of cuts)
    process.stdout.write(
      `${flag}: in ${wanted} texts, precision ${precision.toFixed(2)}, recall ${recall.toFixed(2)}, F1 ${f1.toFixed(2)}\n`,
    );
  const macro = cuts.reduce((sum, { f1 }) => sum + f1, 0) / cuts.length;
  process.stdout.write(
    `macro-F1 ${macro.toFixed(3)} on ${lines.length} texts not seen; ${bytes.length} bytes\n`,
  );
}
