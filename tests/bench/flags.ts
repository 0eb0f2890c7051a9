import { FLAGS, type Flag } from '../../lib/model/flag.ts';
import { flagText } from '../../lib/rules/flag/flag-text.ts';
import { loadFlagger } from '../../tools/flags/load.ts';
import { type Report, rounded, type Verdict } from './bench.ts';
import { type Labelled, readLabelled } from './flags/labelled.ts';
import { type Guess, type Kind, macroF1, majority, primaryRight, scoreOf, takenFor } from './flags/score.ts';
import { loadTime, SPEED_TEXTS, speed } from './flags/speed.ts';

const KINDS: readonly Kind[] = [...FLAGS, 'none'];
const MS_A_COMMENT = 0.1;
const MS_TO_LOAD = 30;

/**
 * Scores the flagger against the labelled lines of `file` (or of CHORUS_FLAGS), beside the lexicon alone and the majority's flag. Without a file
 * only the speed is measured. Throws when the file cannot be read.
 */
export async function run(options: { file?: string } = {}): Promise<Report> {
  const file = options.file ?? process.env.CHORUS_FLAGS;
  const flag = loadFlagger();
  const labelled = file ? readLabelled(file) : [];
  const scored = file
    ? quality(labelled, ({ text, surface }) => flag(text, { surface }).labels)
    : { rows: [{ kind: 'no labelled file (CHORUS_FLAGS): speed only' }], verdict: [] };
  const each = speed(flag, labelled.length > 0 ? labelled : SPEED_TEXTS);
  const verdict = [
    ...scored.verdict,
    atMost('ms a comment at the median', MS_A_COMMENT, each),
    atMost('ms to load the model', MS_TO_LOAD, loadTime()),
  ];
  return { name: 'flags', rows: scored.rows, verdict };
}

function quality(rows: Labelled[], ours: Guess): Pick<Report, 'rows'> & { verdict: Verdict[] } {
  const answers = (guess: Guess): (readonly Flag[])[] => rows.map(guess);
  const [own, lexicon, most] = [
    answers(ours),
    answers(({ text, surface }) => flagText(text, { surface }).labels),
    answers(majority(rows)),
  ];
  const of = (kind: Kind) => scoreOf(kind, rows, own);
  const each = KINDS.map(kind => ({
    kind,
    texts: of(kind).wanted,
    precision: rounded(of(kind).precision),
    recall: rounded(of(kind).recall),
    F1: rounded(of(kind).f1),
    'lexicon F1': rounded(scoreOf(kind, rows, lexicon).f1),
    'majority F1': rounded(scoreOf(kind, rows, most).f1),
    'taken for': takenFor(kind, rows, own),
  }));
  const all = (kind: string, value: (guesses: (readonly Flag[])[]) => number) => ({
    kind,
    texts: rows.length,
    precision: '',
    recall: '',
    F1: rounded(value(own)),
    'lexicon F1': rounded(value(lexicon)),
    'majority F1': rounded(value(most)),
    'taken for': '',
  });
  return {
    rows: [
      ...each,
      all('macro-F1', guesses => macroF1(rows, guesses)),
      all('primary right', guesses => primaryRight(rows, guesses)),
    ],
    verdict: [
      atLeast('macro-F1', 0.8, macroF1(rows, own)),
      atLeast('crisis recall', 0.95, of('crisis').recall),
      atLeast('crisis precision', 0.75, of('crisis').precision),
      atLeast('none F1', 0.85, of('none').f1),
    ],
  };
}

const atLeast = (claim: string, limit: number, measured: number): Verdict => ({
  claim: `${claim} at least`,
  limit,
  measured,
  ok: measured >= limit,
});

const atMost = (claim: string, limit: number, measured: number): Verdict => ({
  claim: `${claim} at most`,
  limit,
  measured,
  ok: measured <= limit,
});
