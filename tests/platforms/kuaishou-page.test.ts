import type { Page } from '@playwright/test';
import { expect, test } from 'vitest';
import { adapterPages, ask } from './adapter-page.ts';
import { expectTruth } from './contract/truth.ts';
import { writtenOn } from './contract/written.ts';

/** What is special to 快手: a public page with one box that answers nobody, and a shop's chat whose cards nobody wrote. */
const pages = adapterPages();
const ROW = '.comment-list-item';
const videoUrl = (id: string, query: Record<string, string> = {}) =>
  pages.practice().postUrl(id, query, 'kuaishou.short-video');

async function openVideo(query: Record<string, string> = {}) {
  const page = await pages.open(videoUrl('ks-amai-1', query));
  await page.locator(ROW).first().waitFor();
  expect(await ask(page, 'open')).toBe(true);
  return page;
}
async function openShop(id: string, query: Record<string, string> = {}) {
  const page = await pages.open(pages.practice().conversationUrl(id, query));
  await page.locator('.kwaishop-cs-BizTextCard').first().waitFor();
  expect(await ask(page, 'open')).toBe(true);
  return page;
}
const itemsOf = async (page: Page) => (await ask(page, 'look')).items;

test('a public video: the id in the address, people by their profiles, likes, nobody logged in', async () => {
  const { post, items, account, problems } = await ask(await openVideo(), 'look');
  expect(post).toMatchObject({
    key: '3x8f14e45fceeak',
    title: expect.stringMatching(/^工地媳妇的护肤/),
    url: 'https://www.kuaishou.com/short-video/3x8f14e45fceeak',
  });
  expect(post?.title).not.toContain('快手');
  expect(items.every(one => /^\d{10}$/.test(one.author.id ?? ''))).toBe(true);
  expect(items.find(one => one.text.startsWith('常年在地里晒'))).toMatchObject({
    author: { name: '果园里的阿香', isSelf: false },
    likes: 45,
    time: { precision: 'minute' },
  });
  expect([account, problems]).toEqual([undefined, []]);
});

test('what is meant for a comment is never written into the only box, be it empty or in use', async () => {
  const page = await openVideo();
  const [first] = await itemsOf(page);
  const insert = () => ask(page, 'insert', first?.id ?? '', '给这一位');
  expect(await insert()).not.toMatchObject({ outcome: 'inserted' });
  await page.getByPlaceholder('说点什么').fill('自己写的');
  expect(await insert()).not.toMatchObject({ outcome: 'inserted' });
  expect(await writtenOn(page)).not.toContain('给这一位');
  await page.getByPlaceholder('说点什么').click();
  expect(await ask(page, 'target')).toEqual({ kind: 'root', draft: '自己写的' });
  expect(await page.evaluate(() => window.practice.sent.length)).toBe(0);
});

test('with the clipboard at hand, a script for a comment is copied', async () => {
  const page = await openVideo();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.bringToFront();
  const [first] = await itemsOf(page);
  expect(await ask(page, 'insert', first?.id ?? '', '给这一位')).toEqual({
    outcome: 'copied',
    reason: 'no-box',
  });
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('给这一位');
});

test('the next video comes without loading: the old reader knows no post, the new one reads it', async () => {
  const page = await openVideo();
  const before = await itemsOf(page);
  await page.locator('.nextVideo > .next').click();
  await page.getByText('我一直挤一大坨').waitFor();
  expect(await ask(page, 'look')).toMatchObject({ post: undefined, items: [], state: { readable: false } });
  expect(await ask(page, 'open')).toBe(true);
  const after = await expectTruth(page, { mine: false });
  expect(after.some(one => before.some(({ id }) => id === one.id))).toBe(false);
  await page.evaluate(() => window.practice.go('/'));
  expect(await ask(page, 'open', new URL('/', page.url()).href)).toBe(false);
});

test('a closed panel shows no comment to read, and nothing wrong', async () => {
  const page = await openVideo();
  const before = await itemsOf(page);
  await page.locator('.commentPanel').click();
  expect((await itemsOf(page)).every(one => before.some(({ id }) => id === one.id))).toBe(true);
});

test('the shop: seconds from heads in which name and time read as one text, and no card or word of the site', async () => {
  const page = await openShop('dm-ks-2');
  const { items, post, account } = await ask(page, 'look');
  expect(items.every(one => one.time.precision === 'second')).toBe(true);
  expect(items.map(one => one.text).join()).not.toMatch(/会话开始|商品详情页/);
  expect(items.filter(one => one.pictures === 1)).toHaveLength(1);
  expect(items.filter(one => !one.author.isSelf).map(one => one.author.name)).toContain('幸福一家人');
  expect([post?.title, account]).toEqual(['幸福一家人', { name: '大伟福利社' }]);
});

test('while list and messages name different people, nothing is read or written', async () => {
  const page = await openShop('dm-ks-1');
  const last = (await itemsOf(page)).findLast(one => !one.author.isSelf);
  const waiting = ask(page, 'insert', last?.id ?? '', '只给老李');
  await page.locator('.SessionBaseCard-active .SessionBaseCard-topHeadName').evaluate(name => {
    name.textContent = '别人';
  });
  await waiting;
  expect(await ask(page, 'look')).toMatchObject({ items: [], post: undefined });
  expect(await ask(page, 'insert', last?.id ?? '', '只给老李').catch(() => 'none')).toBe('none');
});

test('Enter sends, and what is inserted ends with none; a refused message stays in the box', async () => {
  const page = await openShop('dm-ks-1', { send: 'fail' });
  const last = (await itemsOf(page)).findLast(one => !one.author.isSelf);
  await ask(page, 'insert', last?.id ?? '', '两罐包邮\n');
  expect(await page.evaluate(() => window.practice.sent.length)).toBe(0);
  await page.locator('.ql-editor').press('Enter');
  await page.getByRole('alert').waitFor();
  expect(await ask(page, 'target')).toEqual({ itemId: last?.id, draft: '两罐包邮' });
});
