import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { Labelled } from './flags/labelled.ts';
import { macroF1, majority, primaryRight, scoreOf, takenFor } from './flags/score.ts';
import { run } from './flags.ts';

const folder = mkdtempSync(join(tmpdir(), 'chorus-bench-flags-'));
afterAll(() => rmSync(folder, { recursive: true }));

const row = (...labels: Labelled['labels']): Labelled => ({ surface: 'comment', text: '', labels });

test('counts hits, misses and false alarms of each flag', () => {
  const rows = [row('purchase'), row(), row('crisis', 'negative'), row()];
  const guesses = [['purchase'], ['purchase'], ['negative'], []] as const;
  expect(scoreOf('purchase', rows, guesses)).toEqual({ precision: 0.5, recall: 1, f1: 2 / 3, wanted: 1 });
  expect(scoreOf('crisis', rows, guesses)).toMatchObject({ recall: 0, f1: 0 });
  expect(scoreOf('none', rows, guesses)).toMatchObject({ precision: 1, recall: 0.5 });
  expect(macroF1(rows, guesses)).toBeCloseTo((2 / 3 + 1) / 11);
  expect(primaryRight(rows, guesses)).toBe(0.5);
  expect(takenFor('crisis', rows, guesses)).toBe('negative 1');
});

test('the majority says the most frequent primary flag of everything', () => {
  const rows = [row('praise'), row('praise', 'purchase'), row('crisis')];
  expect(majority(rows)(row())).toEqual(['praise']);
  expect(majority([row()])(row())).toEqual([]);
});

test('claims that are not kept fail', async () => {
  const file = join(folder, 'labelled.jsonl');
  const lines = [
    { surface: 'comment', text: '求链接', labels: ['purchase'] },
    { surface: 'comment', text: '今天下雨了', labels: ['crisis'] },
    { surface: 'comment', text: '哈哈哈', labels: ['none'] },
  ];
  writeFileSync(file, lines.map(line => JSON.stringify(line)).join('\n'));
  const { rows, verdict } = await run({ file });
  expect(rows.find(({ kind }) => kind === 'purchase')).toMatchObject({
    texts: 1,
    recall: 1,
    'majority F1': 0.5,
  });
  // Speed is the bench's, not a test's: machines are busy.
  const quality = [verdict].flat().slice(0, -2);
  const failed = quality.filter(({ ok }) => !ok);
  expect(failed).toMatchObject([
    { claim: 'macro-F1 at least' },
    { claim: 'crisis recall at least', measured: 0 },
    { claim: 'crisis precision at least' },
    { claim: 'none F1 at least' },
  ]);
});

test('without a file only the speed is measured', async () => {
  const { verdict } = await run({ file: '' });
  expect(verdict).toMatchObject([
    { claim: 'ms a comment at the median at most' },
    { claim: 'ms to load the model at most' },
  ]);
});
