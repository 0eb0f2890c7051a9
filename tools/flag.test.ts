import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'chorus-flag-'));
afterAll(() => rmSync(folder, { recursive: true }));

function flag(...lines: string[]) {
  const file = join(folder, 'lines.jsonl');
  writeFileSync(file, lines.join('\n'));
  return run(file);
}

function run(...args: string[]) {
  const node = join(import.meta.dirname, '../node_modules/.bin/node');
  return spawnSync(node, [join(import.meta.dirname, 'flag.ts'), ...args], { encoding: 'utf8' });
}

test('prints the lines in order with labels and reasons; other keys stay, labels are replaced', () => {
  const { stdout, stderr, status } = flag(
    '{"id":"b","surface":"comment","text":"多少钱","labels":["spam"],"note":{"kept":1}}',
    '',
    '{"id":7,"surface":"dm","text":"今天下雨了"}',
  );
  const rows = stdout
    .trim()
    .split('\n')
    .map(line => JSON.parse(line));
  expect(rows).toEqual([
    {
      id: 'b',
      surface: 'comment',
      text: '多少钱',
      labels: ['purchase'],
      note: { kept: 1 },
      reasons: [{ flag: 'purchase', signs: ['多少钱'] }],
    },
    { id: 7, surface: 'dm', text: '今天下雨了', labels: [], reasons: [] },
  ]);
  expect(stderr).toBe('');
  expect(status).toBe(0);
});

test('a bad line is named by its number, the good ones are printed all the same', () => {
  const good = '{"id":"a","surface":"dm","text":"求链接"}';
  const { stdout, stderr, status } = flag(
    good,
    '{oops',
    '{"id":"c","surface":"post","text":"x"}',
    'null',
    good,
  );
  expect(stdout.trim().split('\n')).toHaveLength(2);
  expect(
    stderr
      .trim()
      .split('\n')
      .map(line => line.slice(0, 7)),
  ).toEqual(['line 2:', 'line 3:', 'line 4:']);
  expect(stderr).toContain('surface');
  expect(status).toBe(1);
});

test('without a file, or with one that is not there, it says what it needs', () => {
  expect(run()).toMatchObject({ status: 2, stdout: '' });
  const missing = run(join(folder, 'missing.jsonl'));
  expect(missing.status).toBe(2);
  expect(missing.stderr).toMatch(/^Cannot read /);
});
