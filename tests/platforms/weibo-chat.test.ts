import type { Page } from '@playwright/test';
import { expect, test } from 'vitest';
import { adapterPages, ask } from './adapter-page.ts';

/** What is special to the chat page of 微博. */
const pages = adapterPages();
const incoming = async (page: Page) =>
  (await ask(page, 'look')).items.findLast(one => !one.author.isSelf)?.id ?? '';

async function openChat(query: Record<string, string> = {}, index = 0) {
  const id = pages.practice().conversationIds('weibo')[index] ?? '';
  const page = await pages.open(pages.practice().conversationUrl(id, query));
  await page.locator('li[id] p:not(:empty)').first().waitFor();
  await ask(page, 'open');
  return page;
}

test('messages bear their own numbers; warnings of the site and the list of conversations are none', async () => {
  const page = await openChat();
  const { items, post, account } = await ask(page, 'look');
  expect(await page.locator('li[id]', { hasText: '谨防诈骗' }).count()).toBe(1);
  expect(items.map(one => one.text).join()).not.toContain('谨防');
  expect(items.every(one => /^weibo:\d{16}$/.test(one.id) && one.idKind === 'platform')).toBe(true);
  expect(items.filter(one => one.pictures === 1)).toHaveLength(1);
  expect([account?.name, post?.title]).toEqual(['澄屿慢慢', '暴躁小陈在线']);
  expect(await ask(await openChat({}, 1), 'look')).not.toMatchObject({ post: { key: post?.key } });
});

test('no conversation chosen is no conversation', async () => {
  const page = await pages.open(pages.practice().surfaceUrl('weibo.dm'));
  await page.locator('.sessionlist').first().waitFor();
  expect(await ask(page, 'open')).toBe(true);
  expect(await ask(page, 'look')).toMatchObject({ items: [], post: undefined, state: { readable: false } });
});

test('head and list name different people while the page goes over: nothing is read or filled', async () => {
  const page = await openChat();
  const id = await incoming(page);
  await page.evaluate(() =>
    document.querySelector('#webchat-textarea')?.addEventListener('focus', () => {
      document.querySelector('[title="暴躁小陈在线"]')?.setAttribute('title', '别人');
    }),
  );
  expect(await ask(page, 'insert', id, '给小陈')).toMatchObject({ outcome: 'refused' });
  expect(await page.locator('#webchat-textarea').inputValue()).toBe('');
  expect((await ask(page, 'look')).problems).toContainEqual({ part: 'peer', reason: 'signs-disagree' });
});

test('a refused message stays in the box, and Ctrl with Enter sends nothing', async () => {
  const page = await openChat({ send: 'fail' });
  const id = await incoming(page);
  await ask(page, 'insert', id, '第一行\n第二行');
  await page.keyboard.press('Control+Enter');
  expect(await page.locator('#webchat-textarea').inputValue()).toContain('第一行\n第二行');
  await page.locator('.sendbox_bar .send').click();
  await page.getByRole('alert').waitFor();
  expect(await page.locator('#webchat-textarea').inputValue()).toContain('第一行\n第二行');
  expect(await page.evaluate(() => window.practice.sent)).toEqual([]);
});
