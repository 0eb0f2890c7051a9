import type { Page } from '@playwright/test';
import { expect, test } from 'vitest';
import type { SurfaceId } from '../../lib/model/platform.ts';
import { copyFromPage, readPageData } from '../../lib/platforms/page-data/index.ts';
import { adapterPages, ask } from './adapter-page.ts';
import { expectTruth } from './contract/truth.ts';

/** What is special to 抖音's public comments: a layer over any page, the panel of a feed, rows that come and go, ids that may be lost. */
const pages = adapterPages();
const ITEM = '[data-e2e="comment-item"]:visible';
const [VIDEO, NEXT, OTHER] = ['7523004147712345678', '7523004185424691357', '7523004260849382715'];

async function open(path: string, query: Record<string, string> = {}) {
  const address = new URL(path, pages.practice().surfaceUrl('douyin.video'));
  for (const [name, value] of Object.entries(query)) address.searchParams.set(name, value);
  const page = await pages.open(address.href);
  expect(await ask(page, 'open')).toBe(true);
  return page;
}
const opened = async (path: string, query: Record<string, string> = {}) => {
  const page = await open(path, query);
  await page.locator(ITEM).first().waitFor();
  return page;
};
const itemsOf = async (page: Page) => (await ask(page, 'look')).items;
const learn = async (page: Page, surface: SurfaceId) => {
  const data = await readPageData(surface, (plan, from) =>
    page.evaluate(`(${copyFromPage})(${JSON.stringify(plan)}, ${from})`),
  );
  if (!data) throw new Error('the page knows something');
  expect(await ask(page, 'learn', data)).toBe(true);
  return data;
};

test.each([
  ['the page of a video', `/video/${VIDEO}`],
  ['the page of pictures', `/note/${VIDEO}`],
  ['a layer over a profile', `/user/self?modal_id=${VIDEO}`],
  ['a layer over what was found', `/search/%E9%98%B2%E6%99%92?modal_id=${VIDEO}`],
  ['a layer over the choice of the day', `/jingxuan?modal_id=${VIDEO}`],
])('%s shows the same post and the same comments', async (_, path) => {
  const page = await opened(path);
  await expect.poll(async () => (await itemsOf(page)).length).toBeGreaterThan(5);
  await expectTruth(page);
  const { post, account, items, shownTotal } = await ask(page, 'look');
  expect(post).toMatchObject({ key: VIDEO, url: `https://www.douyin.com/video/${VIDEO}` });
  expect(account).toEqual({ name: '糖糖的梳妆台', id: expect.stringMatching(/^MS4wLjAB/) });
  expect(shownTotal).toBeGreaterThan(5);
  expect(
    items.every(item => /^douyin:\d{17,19}$/.test(item.id) && item.author.id?.startsWith('MS4wLjAB')),
  ).toBe(true);
  expect(items.filter(item => item.author.isPostAuthor).map(item => item.author.isSelf)).toContain(true);
});

test('a feed has no comments until its panel is asked for; turned on, nothing is taken for a comment of the next video', async () => {
  const page = await open('/?recommend=1');
  await expect
    .poll(async () => (await ask(page, 'look')).state)
    .toEqual({ readable: false, reason: 'no-comments' });
  await page.locator('[data-e2e="feed-comment-icon"]:visible').click();
  await page.locator(ITEM).first().waitFor();
  await expectTruth(page);
  const first = await ask(page, 'look');
  expect(first).toMatchObject({ state: { readable: true }, post: { key: VIDEO } });
  const seen = await page.evaluate(
    async next => {
      const button = document.querySelector<HTMLElement>('[data-e2e="video-switch-next-arrow"]');
      button?.click();
      const posts: (string | undefined)[] = [];
      const isNext = () =>
        [...document.querySelectorAll('[id^="tooltip_"]')].some(one => !next.includes(one.id));
      while (!isNext()) {
        posts.push(Reflect.get(globalThis, 'adapterHand').look().post?.key);
        await new Promise(done => requestAnimationFrame(done));
      }
      return posts;
    },
    first.items.map(item => item.id.replace('douyin:', 'tooltip_')),
  );
  expect(seen.length).toBeGreaterThan(0);
  expect(new Set(seen)).toEqual(new Set([undefined]));
  await expectTruth(page);
  const second = await ask(page, 'look');
  expect(second.post?.key).toBe(NEXT);
  const [one] = second.items.filter(item => !item.author.isSelf);
  expect(await ask(page, 'insert', one?.id ?? '', '好的')).toMatchObject({ outcome: 'inserted' });
});

test('replies come a few at a time, stand under their root, and have a box of their own', async () => {
  const page = await opened(`/video/${OTHER}`);
  const before = await itemsOf(page);
  await page.locator('.comment-reply-expand-btn').first().click();
  await expectTruth(page);
  const replies = (await itemsOf(page)).filter(item => item.parentId !== undefined);
  expect(replies.length).toBeGreaterThan(0);
  expect(replies.every(item => before.some(root => root.id === item.parentId))).toBe(true);
  const [reply] = replies.filter(item => !item.author.isSelf);
  if (!reply) throw new Error('somebody has to have replied');
  expect(await ask(page, 'insert', reply.id, '收到啦')).toMatchObject({ outcome: 'inserted' });
  expect(await ask(page, 'target')).toEqual({ itemId: reply.id, draft: '收到啦' });
  expect(await page.locator('.replyContainer [contenteditable]').count()).toBe(1);
});

test('one box stands open: for the next comment it opens anew, and a refused reply stays where it was', async () => {
  const page = await opened(`/video/${VIDEO}`, { send: 'fail' });
  const [first, second] = (await itemsOf(page)).filter(item => !item.author.isSelf);
  if (!first || !second) throw new Error('two strangers have to be there');
  await ask(page, 'insert', first.id, '给第一位');
  expect(await ask(page, 'insert', second.id, '给第二位')).toMatchObject({ outcome: 'inserted' });
  expect(await page.locator('[data-e2e="comment-item"] [contenteditable]').count()).toBe(1);
  await page.locator('[data-e2e="comment-item"] [class^="commentInput-right"] > :last-child').click();
  await page.getByRole('alert').waitFor();
  expect(await ask(page, 'target')).toEqual({ itemId: second.id, draft: '给第二位' });
  expect((await itemsOf(page)).some(item => item.text === '给第二位')).toBe(false);
});

test('without its numbers a comment is known by a fingerprint, and by both once the page’s own components are asked', async () => {
  const page = await opened(`/video/${VIDEO}`);
  const shown = await itemsOf(page);
  await page.evaluate(() => {
    for (const one of document.querySelectorAll('[id^="tooltip_"]')) one.removeAttribute('id');
    document.getElementById('RENDER_DATA')?.remove();
  });
  const bare = await itemsOf(page);
  expect(bare.map(item => [item.idKind, item.text])).toEqual(shown.map(item => ['fingerprint', item.text]));
  expect((await ask(page, 'look')).account).toBeUndefined();
  const data = await learn(page, 'douyin.video');
  expect(data.comments.length).toBeGreaterThanOrEqual(shown.length);
  const after = await ask(page, 'look');
  expect(after.items.map(item => [item.id, item.alsoId, item.idKind])).toEqual(
    shown.map((item, index) => [item.id, bare[index]?.id, 'platform']),
  );
  expect(after.items.every(item => item.time.precision === 'second')).toBe(true);
  expect(after.account).toMatchObject({ name: '糖糖的梳妆台' });
});

test('another video chosen beside this one is read as itself', async () => {
  const page = await opened(`/video/${VIDEO}`);
  const before = await itemsOf(page);
  await page.evaluate(path => window.practice.go(path), `/video/${OTHER}`);
  await page.locator('h1', { hasText: '屏障受损' }).waitFor();
  await page.locator(ITEM).first().waitFor();
  expect(await ask(page, 'open')).toBe(true);
  await expect.poll(async () => (await ask(page, 'look')).post?.key).toBe(OTHER);
  const items = await expectTruth(page);
  expect(items.filter(item => before.some(one => one.id === item.id))).toEqual([]);
});

test('a page that asks for signs of life is no page of comments', async () => {
  const page = await pages.open(
    new URL(`/video/${VIDEO}`, pages.practice().surfaceUrl('douyin.video')).href,
    '<title>验证码中间页</title><div id="captcha_container">请完成验证</div>',
  );
  expect(await ask(page, 'open')).toBe(true);
  expect((await ask(page, 'look')).state).toEqual({ readable: false, reason: 'blocked' });
});
