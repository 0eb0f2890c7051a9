import { makeBook } from '../../lib/rules/draft-check/check-draft.ts';
import { DRAFT_RULES } from '../../lib/rules/draft-check/hit.ts';
import { type Report, rounded, type Verdict } from './bench.ts';
import { type Judged, judge, type Score, scoreOf } from './draft/score.ts';
import { SENTENCES } from './draft/sentences.ts';
import { speedOf } from './draft/speed.ts';
import { CHANGES, FACTS, RED_LINES } from './draft/team.ts';

const MS_A_KEYSTROKE = 2;
const FOUND = 0.95;
const LEFT_ALONE = 0.95;

/**
 * Checks our own labelled sentences, half of which only look dangerous, and measures a keystroke with 5,000 facts and 2,000 words.
 * CHORUS_SHOW=1 prints what was judged wrong in the part that the rules were tuned with.
 */
export async function run(): Promise<Report> {
  const book = makeBook({ facts: FACTS, changes: CHANGES, redLines: RED_LINES });
  const judged = SENTENCES.map(sentence => judge(book, sentence));
  const heldOut = judged.filter(({ sentence }) => sentence.isHeldOut);
  const tuned = judged.filter(({ sentence }) => !sentence.isHeldOut);
  if (process.env.CHORUS_SHOW) show(tuned);
  const rules = DRAFT_RULES.map(rule => ({ name: rule, score: scoreOf(judged, rule) })).filter(
    ({ score }) => score.wanted + score.falseAlarms > 0,
  );
  const rows = [
    ...rules.map(({ name, score }) => rowOf(name, score, false)),
    rowOf('all', scoreOf(judged), true),
    rowOf('tuned with', scoreOf(tuned), true),
    rowOf('held out', scoreOf(heldOut), true),
  ];
  return { name: 'draft', rows, verdict: [...quality(scoreOf(heldOut)), ...speed()] };
}

const rowOf = (rule: string, { wanted, found, falseAlarms, innocent, leftAlone }: Score, isSum: boolean) => ({
  rule,
  wanted,
  found,
  'false alarms': falseAlarms,
  innocent: isSum ? innocent : '',
  'left alone': isSum ? leftAlone : '',
});

const quality = ({ wanted, found, innocent, leftAlone }: Score): Verdict[] => [
  atLeast('held out: share of hits found at least', FOUND, found / wanted),
  atLeast('held out: share of innocent sentences left alone at least', LEFT_ALONE, leftAlone / innocent),
];

const atLeast = (claim: string, limit: number, measured: number): Verdict => ({
  claim,
  limit,
  measured,
  ok: measured >= limit,
});

function speed(): Verdict[] {
  const { bookMs, keystrokes, p50Ms, p95Ms, longMs } = speedOf(SENTENCES);
  return [
    {
      claim: 'ms a keystroke at the 95th percentile at most',
      limit: MS_A_KEYSTROKE,
      measured: p95Ms,
      ok: p95Ms <= MS_A_KEYSTROKE,
    },
    {
      ok: true,
      text: `${keystrokes} keystrokes, median ${rounded(p50Ms)} ms; 5,000 characters at once ${rounded(longMs)} ms; the book is made in ${rounded(bookMs)} ms`,
    },
  ];
}

function show(judged: readonly Judged[]): void {
  for (const { sentence, missed, tooMuch } of judged)
    if (missed.length + tooMuch.length > 0)
      console.log(
        `${sentence.role}|${sentence.text}  missed [${missed.join('; ')}]  too much [${tooMuch.join('; ')}]`,
      );
}
