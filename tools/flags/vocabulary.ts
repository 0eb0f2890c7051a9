import { FLAGS } from '../../lib/model/flag.ts';
import { featuresOf, isRuled } from '../../lib/rules/flag/features.ts';
import { RUNS } from '../../lib/rules/flag/model.ts';
import { prepare } from '../../lib/rules/flag/prepare.ts';
import type { Example, Learnt } from './learn.ts';
import type { TrainingLine } from './read-text.ts';

/** In fewer texts than this a feature says nothing. */
const FEWEST = 2;

/** A text taken apart. */
export interface Told {
  grams: ReadonlySet<number>;
  named: ReadonlySet<number>;
  wanted: Uint8Array;
  /** Flags that hold whatever the model says. */
  ruled: Uint8Array;
}

export function toldBy({ text, surface, labels }: TrainingLine): Told {
  const { grams, named, scores } = featuresOf(prepare(text), { surface });
  return {
    grams: new Set(grams.map(({ hash }) => hash)),
    named: new Set(named),
    wanted: Uint8Array.from(FLAGS, flag => Number(labels.includes(flag))),
    ruled: Uint8Array.from(FLAGS, flag => Number(isRuled(flag, scores))),
  };
}

/** Features in rising order of their hashes. */
export interface Vocabulary {
  hashes: number[];
  /** How rare each is: the logarithm of how many texts there are for one that has it. 0 for what counts whole. */
  rarity: Float64Array;
}

export function vocabularyOf(told: readonly Told[]): Vocabulary {
  const counts = new Map<number, number>();
  const whole = new Set(told.flatMap(({ named }) => [...named]));
  for (const { grams, named } of told)
    for (const hash of [...grams, ...named]) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  const hashes = [...counts].filter(([, count]) => count >= FEWEST).map(([hash]) => hash);
  hashes.sort((a, b) => a - b);
  const rarityOf = (hash: number) => (whole.has(hash) ? 0 : Math.log(told.length / (counts.get(hash) ?? 1)));
  return { hashes, rarity: Float64Array.from(hashes, rarityOf) };
}

/** The texts as the learner sees them, each gram counting by its rarity. */
export function examplesOf(told: readonly Told[], { hashes, rarity }: Vocabulary): Example[] {
  const places = new Map(hashes.map((hash, place) => [hash, place]));
  return told.map(({ grams, named, wanted, ruled }) => {
    const known = [...new Set([...grams, ...named])].flatMap(hash => places.get(hash) ?? []);
    const length = Math.hypot(...known.map(place => rarity[place] ?? 0)) || 1;
    const shares = known.map(place => (rarity[place] === 0 ? 1 : (RUNS * (rarity[place] ?? 0)) / length));
    return { features: Uint32Array.from(known), shares: Float64Array.from(shares), wanted, ruled };
  });
}

/** The features that decide most: by how much they weigh, and in how many texts. */
export function heaviest({ hashes, rarity }: Vocabulary, { weights }: Learnt, most: number): Vocabulary {
  const count = FLAGS.length;
  const weightOf = (place: number) =>
    Math.max(...FLAGS.map((_, flag) => Math.abs(weights[place * count + flag] ?? 0))) *
    Math.exp(-(rarity[place] ?? 0) / 2);
  const places = hashes.map((_, place) => ({ place, weight: weightOf(place) }));
  places.sort((a, b) => b.weight - a.weight || a.place - b.place);
  const kept = places
    .slice(0, most)
    .map(({ place }) => place)
    .toSorted((a, b) => a - b);
  return {
    hashes: kept.flatMap(place => hashes[place] ?? []),
    rarity: Float64Array.from(kept, place => rarity[place] ?? 0),
  };
}
