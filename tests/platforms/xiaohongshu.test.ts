import { expect, test } from 'vitest';
import { adapterPages, ask } from './adapter-page.ts';
import { messageContract } from './contract/messages.ts';
import { messages } from './handbook/xiaohongshu.ts';

const pages = adapterPages();

for (const surface of messages) messageContract(pages, surface);

const firstNote = async () => {
  const page = await pages.open(pages.practice().postUrl(pages.practice().postIds('xiaohongshu')[0] ?? ''));
  await page.locator('.comment-item').first().waitFor();
  return page;
};

test('a note read by its map says what the one read by hand says', async () => {
  const page = await firstNote();
  await page.evaluate(() => window.practice.loadAll());
  await page.locator('.show-more').first().click();
  const now = Date.now();
  await ask(page, 'open');
  const byHand = await ask(page, 'look', now);
  await ask(page, 'open', page.url(), {});
  expect(await ask(page, 'look', now)).toEqual(byHand);
  expect(byHand.items.some(item => item.parentId !== undefined)).toBe(true);
  expect(byHand.items.every(item => item.time.precision === 'second')).toBe(true);
});
