import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';

const TOOL = fileURLToPath(new URL('../../tools/read.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'chorus-read-'));
afterAll(() => rmSync(folder, { recursive: true }));

function read(...args: string[]): Promise<{ code: number; said: string; complained: string }> {
  return new Promise(resolve => {
    const child = execFile(process.execPath, [TOOL, ...args], (_fault, said, complained) =>
      resolve({ code: child.exitCode ?? -1, said, complained }),
    );
  });
}

const NOTE = 'https://www.xiaohongshu.com/explore/68a905a3000000001b03208a';
const HTML = `<div id="noteContainer"><div class="comments-container"><div class="total">共 1 条评论</div>
<div class="list-container"><div class="parent-comment"><div class="comment-item" id="comment-68ab2d0200000000300226bf">
<div class="right"><div class="author-wrapper"><div class="author"><a class="name" data-user-id="u1">&lt;b&gt;小林</a></div></div>
<div class="content"><span class="note-text">多少钱 {{价格}}</span></div>
<div class="info"><div class="date"><span>1小时前</span><span class="location">上海</span></div>
<div class="interactions"><div class="like"><span class="count">1.2万</span></div></div></div></div></div></div></div></div></div>
<script>document.body.replaceChildren()</script>`;

test('one JSON object: what the adapter reads, scripts of the page left asleep', async () => {
  const file = join(folder, 'note.html');
  writeFileSync(file, HTML);
  const { code, said, complained } = await read(file, '--url', NOTE, '--now', '2026-06-16T04:00:00Z');
  expect([code, complained]).toEqual([0, '']);
  expect(JSON.parse(said)).toEqual({
    platform: 'xiaohongshu',
    surface: 'xiaohongshu.note',
    account: null,
    items: [
      {
        id: 'xiaohongshu:68ab2d0200000000300226bf',
        idKind: 'platform',
        author: { id: 'u1', name: '<b>小林', isSelf: false, isPostAuthor: false },
        text: '多少钱 {{价格}}',
        likes: 12_000,
        time: { text: '1小时前', instant: '2026-06-16T03:00:00.000Z', precision: 'hour' },
      },
    ],
    problems: [],
  });
});

test('a page that is no surface reads as nothing; wrong use is a sentence and code 2', async () => {
  const file = join(folder, 'other.html');
  writeFileSync(file, HTML);
  const other = await read(file, '--url', 'https://example.com/');
  expect([other.code, JSON.parse(other.said).items]).toEqual([0, []]);
  const wrong = await read(join(folder, 'missing.html'), '--url', NOTE);
  expect([wrong.code, wrong.said]).toEqual([2, '']);
  expect(wrong.complained).toContain('cannot be read');
});
