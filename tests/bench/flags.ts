import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { FLAGS, type Flag, flagSchema } from '../../lib/model/flag.ts';
import { surfaceSchema } from '../../lib/model/platform.ts';
import { flagText } from '../../lib/rules/flag/flag-text.ts';

interface Row {
  what: string;
  value: number;
  unit: string;
}
interface Verdict {
  claim: string;
  limit: number;
  measured: number;
  ok: boolean;
}

const labelledSchema = z.object({
  surface: surfaceSchema,
  text: z.string(),
  // Some files write "none" where others leave the list empty.
  labels: z.array(z.union([flagSchema, z.literal('none')])),
});
interface Labelled {
  surface: 'comment' | 'dm';
  text: string;
  labels: Flag[];
}

// Written for this bench: the usual mixture of short comments, questions and a long complaint.
const SPEED_TEXTS = [
  '求链接',
  '好看爱了',
  '这个和早c晚a可以一起用吗，我是敏感肌',
  '今天天气真不错，下午去公园走走',
  '上周买的精华泵头按不出来，客服一直说在核实，都过去五天了还没有结果，麻烦给个说法，不行就退款吧',
  '去年换季脸红得不敢出门，跟着你慢慢精简护肤，到现在已经稳定小半年了，真的很感谢',
];
const SPEED_ROUNDS = 60;
const SPEED_LIMIT_US = 1000;

function readLabelled(file: string): Labelled[] {
  const lines = readFileSync(file, 'utf8')
    .split(/\r?\n/)
    .filter(line => line.trim() !== '');
  return lines.map(line => {
    const { surface, text, labels } = labelledSchema.parse(JSON.parse(line));
    return { surface, text, labels: labels.filter(label => label !== 'none') };
  });
}

/** Microseconds that one comment takes: the best of several rounds, so that a busy machine does not count. */
function speed(texts: Pick<Labelled, 'surface' | 'text'>[]): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < SPEED_ROUNDS; round++) {
    const begun = performance.now();
    for (const { text, surface } of texts) flagText(text, { surface });
    best = Math.min(best, performance.now() - begun);
  }
  return (best * 1000) / texts.length;
}

type Guess = (row: Labelled) => Flag[];

/** Precision, recall and F1 of one flag; `none` means that no flag is given. */
function scoreOf(flag: Flag | 'none', rows: Labelled[], guess: Guess) {
  const carries = (labels: Flag[]) => (flag === 'none' ? labels.length === 0 : labels.includes(flag));
  let hits = 0;
  let guessed = 0;
  let wanted = 0;
  for (const row of rows) {
    const isGuessed = carries(guess(row));
    const isWanted = carries(row.labels);
    guessed += Number(isGuessed);
    wanted += Number(isWanted);
    hits += Number(isGuessed && isWanted);
  }
  const precision = hits / (guessed || 1);
  const recall = hits / (wanted || 1);
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall || 1), wanted };
}

const macroF1 = (rows: Labelled[], guess: Guess): number =>
  FLAGS.reduce((sum, flag) => sum + scoreOf(flag, rows, guess).f1, 0) / FLAGS.length;

/** The flag that most rows carry first, said of every row. */
function majority(rows: Labelled[]): Guess {
  const counts = new Map<Flag, number>();
  for (const { labels } of rows) if (labels[0]) counts.set(labels[0], (counts.get(labels[0]) ?? 0) + 1);
  const [top] = [...counts].toSorted((a, b) => b[1] - a[1])[0] ?? [];
  return () => (top ? [top] : []);
}

const flagged: Guess = ({ text, surface }) => flagText(text, { surface }).labels;

function quality(rows: Labelled[]): { rows: Row[]; verdict: Verdict[] } {
  const out: Row[] = [{ what: 'labelled comments', value: rows.length, unit: 'comments' }];
  for (const flag of [...FLAGS, 'none' as const]) {
    const { precision, recall, f1, wanted } = scoreOf(flag, rows, flagged);
    out.push({ what: `${flag}: labelled so`, value: wanted, unit: 'comments' });
    out.push({ what: `${flag}: precision`, value: precision, unit: 'share' });
    out.push({ what: `${flag}: recall`, value: recall, unit: 'share' });
    out.push({ what: `${flag}: F1`, value: f1, unit: 'share' });
  }
  const macro = macroF1(rows, flagged);
  const first = rows.filter(row => flagged(row)[0] === row.labels[0]).length / (rows.length || 1);
  const crisis = scoreOf('crisis', rows, flagged).recall;
  out.push({ what: 'primary flag right (or none)', value: first, unit: 'share' });
  out.push({ what: 'macro-F1 over the flags', value: macro, unit: 'share' });
  out.push({
    what: 'macro-F1 of the majority baseline',
    value: macroF1(rows, majority(rows)),
    unit: 'share',
  });
  return { rows: out, verdict: [atLeast('macro-F1', 0.6, macro), atLeast('crisis recall', 0.85, crisis)] };
}

const atLeast = (claim: string, limit: number, measured: number): Verdict => ({
  claim: `${claim} at least ${limit}`,
  limit,
  measured,
  ok: measured >= limit,
});

/**
 * Scores the flagger against the labelled lines of `file` (or of CHORUS_FLAGS) beside the majority baseline.
 * Without a file only the speed is measured, and a row says so. Throws when the file cannot be read.
 */
export async function run(
  options: { file?: string } = {},
): Promise<{ name: 'flags'; rows: Row[]; verdict: Verdict[] }> {
  const file = options.file ?? process.env.CHORUS_FLAGS;
  const labelled = file ? readLabelled(file) : [];
  const scored = file
    ? quality(labelled)
    : {
        rows: [{ what: 'no labelled file (CHORUS_FLAGS): speed only', value: 0, unit: 'comments' }],
        verdict: [],
      };
  const texts =
    labelled.length > 0 ? labelled : SPEED_TEXTS.map(text => ({ text, surface: 'comment' as const }));
  const each = speed(texts);
  return {
    name: 'flags',
    rows: [...scored.rows, { what: 'time for one comment', value: each, unit: 'µs' }],
    verdict: [
      ...scored.verdict,
      {
        claim: `one comment within ${SPEED_LIMIT_US} µs`,
        limit: SPEED_LIMIT_US,
        measured: each,
        ok: each <= SPEED_LIMIT_US,
      },
    ],
  };
}
