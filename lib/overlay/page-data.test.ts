import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Services } from '../messaging/protocol.ts';
import type { PageData } from '../model/page-data.ts';
import type { SurfaceReader } from '../platforms/platform.ts';
import { createPageKnowledge } from './page-data.ts';

const DATA: PageData = { surface: 'bilibili.comments', comments: [] };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function pageThat(wantsPageData: boolean) {
  const abort = new AbortController();
  const pageData = vi.fn(async (): Promise<PageData | undefined> => DATA);
  const learn = vi.fn();
  const learnt = vi.fn();
  const reader = { surface: DATA.surface, wantsPageData, learn } as unknown as SurfaceReader;
  const services = { pages: { pageData } } as unknown as Services;
  const knowledge = createPageKnowledge({ reader, services, signal: abort.signal }, learnt);
  return { knowledge, pageData, learn, learnt, abort };
}

const soon = () => vi.advanceTimersByTimeAsync(0);

test('asks once after the first read, and has it read again what was learnt', async () => {
  const { knowledge, pageData, learn, learnt } = pageThat(true);
  expect(pageData).not.toHaveBeenCalled();
  knowledge.read();
  knowledge.read();
  await soon();
  expect(pageData.mock.calls).toEqual([[{ surface: DATA.surface }]]);
  expect(learn.mock.calls).toEqual([[DATA]]);
  expect(learnt).toHaveBeenCalledOnce();
});

test('asks again only when the page has been still for a second', async () => {
  const { knowledge, pageData, learn } = pageThat(true);
  knowledge.read();
  await soon();
  for (let change = 0; change < 10; change++) {
    knowledge.stirred();
    await vi.advanceTimersByTimeAsync(900);
  }
  expect(pageData).toHaveBeenCalledOnce();
  await vi.advanceTimersByTimeAsync(100);
  expect(pageData).toHaveBeenCalledTimes(2);
  expect(learn).toHaveBeenCalledTimes(2);
});

test('an answer about a page that moved on is thrown away, and asked for anew', async () => {
  const { knowledge, pageData, learn } = pageThat(true);
  knowledge.read();
  knowledge.stirred();
  await soon();
  expect(learn).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1000);
  expect(pageData).toHaveBeenCalledTimes(2);
  expect(learn).toHaveBeenCalledOnce();
});

test('no answer, a failure, a page that ended, or a reader that wants none: nothing is learnt, nothing is said', async () => {
  const silent = pageThat(true);
  silent.pageData.mockResolvedValueOnce(undefined).mockRejectedValueOnce(new Error('gone'));
  silent.knowledge.read();
  await soon();
  silent.knowledge.stirred();
  await vi.advanceTimersByTimeAsync(1000);
  expect(silent.pageData).toHaveBeenCalledTimes(2);
  expect(silent.learn).not.toHaveBeenCalled();

  const ended = pageThat(true);
  ended.knowledge.read();
  ended.abort.abort();
  await soon();
  expect(ended.learn).not.toHaveBeenCalled();

  const plain = pageThat(false);
  plain.knowledge.read();
  plain.knowledge.stirred();
  await vi.advanceTimersByTimeAsync(2000);
  expect(plain.pageData).not.toHaveBeenCalled();
});
