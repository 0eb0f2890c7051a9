import { expect, test } from 'vitest';
import { readArguments } from './arguments.ts';

test('a page, its address, and the time to read it at', () => {
  const args = ['page.html', '--url', 'https://x.example/', '--now', '2026-06-16T12:00:00+08:00'];
  expect(readArguments(args)).toEqual({
    ok: true,
    value: { file: 'page.html', address: 'https://x.example/', now: Date.UTC(2026, 5, 16, 4) },
  });
});

test.each([
  [[]],
  [['page.html']],
  [['page.html', '--url', 'nowhere']],
  [['page.html', '--url', 'file:///etc/passwd']],
  [['a.html', 'b.html', '--url', 'https://x.example/']],
  [['page.html', '--url', 'https://x.example/', '--now', 'later']],
  [['page.html', '--url', 'https://x.example/', '--deep']],
])('%j is answered with a sentence', args => {
  expect(readArguments(args)).toMatchObject({
    ok: false,
    reason: 'usage',
    detail: expect.stringMatching(/\w/),
  });
});
