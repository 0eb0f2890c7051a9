import { FLAGS, type Flag } from '../../model/flag.ts';
import { type Gram, written } from './grams.ts';
import type { Counted, FlagModel } from './model.ts';
import type { Prepared } from './prepare.ts';

const MOST_SIGNS = 5;
/** What weighs less than this share of the heaviest is not named. */
const WORTH_NAMING = 0.35;
const LONGEST = 80;
/** Said of a text when nothing in it stands out. */
const BEGINNING = 12;

export interface Weighed {
  prepared: Prepared;
  grams: readonly Gram[];
  counted: ReadonlyMap<number, Counted>;
  model: FlagModel;
  /** What the lexicon found for the flag. */
  lexicon: readonly string[];
}

/** The words that decided for a flag: the lexicon's, then the runs of characters that weigh most. Each stands in the text. */
export function signsFor(flag: Flag, weighed: Weighed): string[] {
  const { prepared, lexicon } = weighed;
  const stands = (sign: string) => sign.trim() !== '' && prepared.normal.includes(sign);
  const found = [...lexicon, ...heavyRuns(flag, weighed)].filter(stands);
  const outer = found.filter(one => !found.some(other => other !== one && other.includes(one)));
  const signs = [...new Set(outer)].slice(0, MOST_SIGNS).map(sign => sign.slice(0, LONGEST));
  return signs.length > 0 ? signs : [beginningOf(prepared)];
}

/** Runs that speak for the flag, joined where they overlap, the heaviest first. */
function heavyRuns(flag: Flag, { prepared, grams, counted, model }: Weighed): string[] {
  const index = FLAGS.indexOf(flag);
  const weightOf = ({ hash }: Gram): number => {
    const one = counted.get(hash);
    return one ? one.share * (model.weights[one.row * FLAGS.length + index] ?? 0) : 0;
  };
  const heavy = grams.map(gram => ({ ...gram, weight: weightOf(gram) })).filter(({ weight }) => weight > 0);
  const most = heavy.reduce((largest, { weight }) => Math.max(largest, weight), 0);
  const text = written(prepared);
  return joined(heavy.filter(({ weight }) => weight >= most * WORTH_NAMING))
    .toSorted((a, b) => b.weight - a.weight)
    .map(({ start, end }) => text.slice(start, end).trim());
}

interface Run {
  start: number;
  end: number;
  weight: number;
}

function joined(runs: readonly Run[]): Run[] {
  const all: Run[] = [];
  for (const run of runs.toSorted((a, b) => a.start - b.start)) {
    const last = all.at(-1);
    if (last && run.start < last.end) {
      last.end = Math.max(last.end, run.end);
      last.weight += run.weight;
    } else all.push({ ...run });
  }
  return all;
}

const beginningOf = ({ normal }: Prepared): string => normal.trim().slice(0, BEGINNING).trimEnd();
