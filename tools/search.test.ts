import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'chorus-search-'));
afterAll(() => rmSync(folder, { recursive: true }));

function search(library: readonly string[], queries: readonly string[]) {
  const files = [join(folder, 'library.jsonl'), join(folder, 'queries.jsonl')] as const;
  writeFileSync(files[0], library.join('\n'));
  writeFileSync(files[1], queries.join('\n'));
  const node = join(import.meta.dirname, '../node_modules/.bin/node');
  return spawnSync(node, [join(import.meta.dirname, 'search.ts'), ...files], { encoding: 'utf8' });
}

const LIBRARY = [
  '{"id":"a","title":"退款流程","body":"在订单页点退款","category":"售后","roles":["KOS"],"tags":["钱"]}',
  '',
  '{"id":"b","title":"发货和包邮","body":"今天发出"}',
];

test('prints a line for each query in order, the best id first', () => {
  const { stdout, stderr, status } = search(LIBRARY, ['{"q":"tklc"}', '{"q":"zzzz"}', '{"q":"發貨"}']);
  expect([stderr, status]).toEqual(['', 0]);
  expect(stdout).toBe('{"q":"tklc","ids":["a"]}\n{"q":"zzzz","ids":[]}\n{"q":"發貨","ids":["b"]}\n');
});

test.each([
  [['{"id":"a","title":"x","body":"y"}', '{"id":'], ['{"q":"x"}'], 'library.jsonl, line 2: this is not JSON'],
  [['{"id":"a","title":"x"}'], ['{"q":"x"}'], 'library.jsonl, line 1: "body"'],
  [LIBRARY, ['{"q":"x"}', '', '{"query":"x"}'], 'queries.jsonl, line 3: "q"'],
])('says where a line is not as it should be', (library, queries, sentence) => {
  const { stdout, stderr, status } = search(library, queries);
  expect([stdout, status]).toEqual(['', 1]);
  expect(stderr).toContain(sentence);
});
