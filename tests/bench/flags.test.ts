import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { run } from './flags.ts';

const folder = mkdtempSync(join(tmpdir(), 'chorus-bench-flags-'));
afterAll(() => rmSync(folder, { recursive: true }));

const value = (rows: { what: string; value: number }[], what: string) =>
  rows.find(row => row.what === what)?.value;

test('counts hits, misses and false alarms for each flag, and fails its claims when they are not kept', async () => {
  const file = join(folder, 'labelled.jsonl');
  const lines = [
    { surface: 'comment', text: '求链接', labels: ['purchase'] },
    { surface: 'comment', text: '多少钱', labels: [] },
    { surface: 'comment', text: '今天下雨了', labels: ['crisis'] },
    { surface: 'comment', text: '哈哈哈', labels: ['none'] },
  ];
  writeFileSync(file, lines.map(line => JSON.stringify(line)).join('\n'));
  const { rows, verdict } = await run({ file });
  expect(value(rows, 'purchase: precision')).toBe(0.5);
  expect(value(rows, 'purchase: recall')).toBe(1);
  expect(value(rows, 'crisis: recall')).toBe(0);
  expect(value(rows, 'none: recall')).toBe(0.5);
  expect(verdict.filter(({ ok }) => !ok).map(({ claim }) => claim)).toEqual([
    'macro-F1 at least 0.6',
    'crisis recall at least 0.85',
  ]);
});

test('without a file only the speed is measured', async () => {
  const { rows, verdict } = await run({ file: '' });
  expect(rows.at(-1)).toMatchObject({ what: 'time for one comment', unit: 'µs' });
  expect(verdict).toHaveLength(1);
});
