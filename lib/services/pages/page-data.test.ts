import { expect, test, vi } from 'vitest';
import type { PageData } from '../../model/page-data.ts';
import { pageDataReader } from './page-data.ts';

const SURFACE = 'bilibili.comments';
const DATA: PageData = { surface: SURFACE, comments: [{ index: 0, id: '1', text: '好' }] };

function readerOf(answer: () => Promise<unknown>) {
  const at = { now: 10_000 };
  const readPage = vi.fn(answer);
  return { at, readPage, read: pageDataReader(() => at.now, { readPage }) };
}

test('the document that asks is looked at, and no other', async () => {
  const { read, readPage } = readerOf(async () => DATA);
  expect(await read(SURFACE, { tabId: 4, documentId: 'a' })).toEqual(DATA);
  expect(readPage.mock.calls).toEqual([[{ tabId: 4, documentId: 'a' }, SURFACE]]);
  for (const nobody of [{}, { tabId: 4 }, { documentId: 'a' }])
    expect(await read(SURFACE, nobody)).toBeUndefined();
  expect(await read('chrome://settings', { tabId: 4, documentId: 'b' })).toBeUndefined();
  expect(readPage).toHaveBeenCalledOnce();
});

test('whoever asks twice within half a second gets the same answer; another document gets its own', async () => {
  const { read, readPage, at } = readerOf(async () => DATA);
  const ask = (documentId: string) => read(SURFACE, { tabId: 4, documentId });
  await Promise.all([ask('a'), ask('a')]);
  at.now += 499;
  await ask('a');
  expect(readPage).toHaveBeenCalledTimes(1);
  await ask('b');
  expect(readPage).toHaveBeenCalledTimes(2);
  at.now += 1;
  await ask('a');
  expect(readPage).toHaveBeenCalledTimes(3);
});

test('an answer that is not of the right shape is none, nor is one that failed', async () => {
  const hostile = [
    { ...DATA, surface: 'weibo.comments' },
    { ...DATA, comments: [{ index: 0, id: '', text: '好' }] },
    { ...DATA, comments: Array.from({ length: 2001 }, (_, index) => ({ index, id: `${index}`, text: '' })) },
    { ...DATA, comments: [{ index: 0, id: '1', text: 'x'.repeat(100_000) }] },
    '<script>',
    null,
  ];
  for (const answer of hostile) {
    const { read } = readerOf(async () => answer);
    expect(await read(SURFACE, { tabId: 4, documentId: 'a' })).toBeUndefined();
  }
  const { read } = readerOf(() => Promise.reject(new Error('the tab is gone')));
  expect(await read(SURFACE, { tabId: 4, documentId: 'a' })).toBeUndefined();
});
