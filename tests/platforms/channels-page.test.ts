import type { Page } from '@playwright/test';
import { expect, test } from 'vitest';
import { adapterPages, ask } from './adapter-page.ts';
import { expectTruth } from './contract/truth.ts';
import { writtenOn } from './contract/written.ts';

/** What is special to 视频号: a micro-front-end's shadow root or none, no id of anything, one page for all videos. */
const pages = adapterPages();
const ROW = '.scroll-list > div > .comment-item';
const postId = (index = 0) => pages.practice().postIds('channels')[index] ?? '';

async function open(query: Record<string, string> = {}) {
  const page = await pages.open(pages.practice().postUrl(postId(), query));
  await page.locator(ROW).first().waitFor();
  expect(await ask(page, 'open')).toBe(true);
  return page;
}
async function openTalk(query: Record<string, string> = {}) {
  const page = await pages.open(pages.practice().conversationUrl('dm-ch-1', query));
  await page.locator('.message-plain').first().waitFor();
  expect(await ask(page, 'open')).toBe(true);
  return page;
}
const itemsOf = async (page: Page) => (await ask(page, 'look')).items;

test('pages of before the micro-front-end read the same, and who is logged in is told by the badge 作者 alone', async () => {
  const inner = await ask(await open(), 'look');
  const page = await open({ layout: 'plain' });
  expect(await page.locator('wujie-app').count()).toBe(0);
  const plain = await ask(page, 'look');
  expect(plain.items.map(one => one.id)).toEqual(inner.items.map(one => one.id));
  expect([plain.account, plain.post]).toEqual([{ name: '燕子的护肤小账' }, inner.post]);
  const [, second] = plain.items.filter(one => !one.author.isSelf && one.parentId === undefined);
  expect(await ask(page, 'insert', second?.id ?? '', '在的')).toMatchObject({ outcome: 'inserted' });
  const talk = await itemsOf(await openTalk({ layout: 'plain' }));
  expect(talk.length).toBeGreaterThan(2);
});

test('the old address is the same surface, and the home page of the console is none', async () => {
  const url = new URL(pages.practice().postUrl(postId()));
  const page = await pages.open(new URL(`/platform/comment${url.search}`, url).href);
  await page.locator(ROW).first().waitFor();
  expect(await ask(page, 'open')).toBe(true);
  await expectTruth(page);
  expect(await ask(page, 'open', new URL('/platform', url).href)).toBe(false);
});

test('expanded replies come under their root, without whom they answer', async () => {
  const page = await pages.open(pages.practice().postUrl(postId(1)));
  await page.locator(ROW).first().waitFor();
  await ask(page, 'open');
  await ask(page, 'changes');
  const before = await itemsOf(page);
  await page.getByText('展开更多回复').first().click();
  const after = await expectTruth(page);
  const came = after.filter(one => !before.some(({ id }) => id === one.id));
  expect(came.length).toBeGreaterThan(0);
  const root = before.find(one => one.text.startsWith('离婚后第一次'));
  expect(came.every(one => one.parentId === root?.id)).toBe(true);
  expect(came.map(one => one.text)).toContain('写上了，今天');
  expect((await ask(page, 'changes')).added.sort()).toEqual(came.map(one => one.id).sort());
});

test('time, likes, pinned, pictures and faces as the page shows them', async () => {
  const items = await itemsOf(await open());
  const of = (words: string) => items.find(one => one.text.startsWith(words));
  expect(of('老师说得好')).toMatchObject({ text: '老师说得好[强]', likes: 2, time: { precision: 'minute' } });
  expect(of('有老师问口罩')).toMatchObject({ pinned: true, author: { isPostAuthor: true, isSelf: true } });
  expect(of('快递箱')).toMatchObject({ pictures: 1 });
  expect(items.filter(one => one.pinned)).toHaveLength(1);
  expect(items.filter(one => one.text === '老师说得好[强]')).toHaveLength(2);
});

test('a tag that says something else than 置顶 pins nothing', async () => {
  const page = await open();
  await page
    .locator('.comment-tags .tag')
    .first()
    .evaluate(tag => {
      tag.textContent = '首评';
    });
  expect((await itemsOf(page)).filter(one => one.pinned)).toEqual([]);
});

test('another video chosen on the page is another post; a box that stood open is gone, and nothing is written elsewhere', async () => {
  const page = await open();
  const before = await ask(page, 'look');
  const [first] = before.items.filter(one => !one.author.isSelf);
  await ask(page, 'changes');
  const waiting = ask(page, 'insert', first?.id ?? '', '只给这一条');
  await page.locator('.comment-feed-wrap.inactive-feed').first().click();
  await waiting;
  await page.getByText('会计小周').first().waitFor();
  const after = await ask(page, 'look');
  expect(after.post?.title).toMatch(/^记账第三年/);
  expect(after.post?.key).not.toBe(before.post?.key);
  expect(after.post?.publishedAt?.precision).toBe('minute');
  expect(after.items.some(one => before.items.some(({ id }) => id === one.id))).toBe(false);
  expect((await ask(page, 'changes')).surface).toBeGreaterThan(0);
  expect(await writtenOn(page)).not.toContain('只给这一条');
});

test('boxes that stand open side by side answer each its own comment', async () => {
  const page = await open();
  const [first, second] = (await itemsOf(page)).filter(one => !one.author.isSelf);
  await ask(page, 'insert', first?.id ?? '', '给一');
  await ask(page, 'insert', second?.id ?? '', '给二');
  expect(await ask(page, 'target')).toEqual({ itemId: second?.id, draft: '给二' });
  await page.locator('.create-input').first().click();
  expect(await ask(page, 'target')).toEqual({ itemId: first?.id, draft: '给一' });
  await page.getByText('写评论').click();
  await page.keyboard.type('大家好');
  expect(await ask(page, 'target')).toEqual({ kind: 'root', draft: '大家好' });
});

test('a refused reply stays in the box of its comment', async () => {
  const page = await open({ send: 'fail' });
  const [first] = (await itemsOf(page)).filter(one => !one.author.isSelf);
  await ask(page, 'insert', first?.id ?? '', '会失败的');
  await page.locator('.create-ft .tag-wrap.primary').click();
  await page.getByRole('alert').waitFor();
  expect(await ask(page, 'target')).toEqual({ itemId: first?.id, draft: '会失败的' });
  expect((await itemsOf(page)).some(one => one.text === '会失败的')).toBe(false);
});

test('two names with the badge 作者, or another than the page names: nobody is taken for the account', async () => {
  const page = await open();
  expect((await ask(page, 'look')).account).toEqual({ name: '燕子的护肤小账' });
  await page.locator('.account-info .name').evaluate(name => {
    name.textContent = '别的号';
  });
  expect((await ask(page, 'look')).account).toBeUndefined();
});

test('from comments to messages and back without loading: each reader reads its own page', async () => {
  const page = await open();
  const { items } = await ask(page, 'look');
  await page.evaluate(() => window.practice.go('/platform/private_msg?session=dm-ch-1'));
  await page.locator('.session-wrap').first().waitFor();
  expect((await ask(page, 'look')).items).toEqual([]);
  await page.locator('.session-wrap').first().click();
  await page.locator('.message-plain').first().waitFor();
  expect(await ask(page, 'open')).toBe(true);
  expect((await expectTruth(page)).length).toBeGreaterThan(2);
  await page.evaluate(() => window.practice.go('/platform/interaction/comment'));
  await page.locator(ROW).first().waitFor();
  expect(await ask(page, 'open')).toBe(true);
  expect((await itemsOf(page)).map(one => one.id)).toEqual(items.map(one => one.id));
});

test('messages: pictures, faces, minutes; a stranger under 打招呼消息 is read like anybody', async () => {
  const page = await openTalk();
  await page.locator('.weui-desktop-tab__nav', { hasText: '打招呼消息' }).click();
  await page.locator('.session-wrap').first().click();
  await page.locator('.message-plain', { hasText: '有车马费' }).waitFor();
  const { items, post } = await ask(page, 'look');
  expect(post).toMatchObject({ title: '县城书店', authorName: '燕子的护肤小账' });
  expect(items).toMatchObject([{ author: { name: '县城书店', isSelf: false } }]);
  const other = await pages.open(pages.practice().conversationUrl('dm-ch-2'));
  await other.locator('.msg-img').first().waitFor();
  await ask(other, 'open');
  const talk = await itemsOf(other);
  expect(talk.filter(one => one.pictures === 1)).toHaveLength(2);
  expect(talk.every(one => one.time.instant !== undefined)).toBe(true);
});

test('a refused message stays in the box', async () => {
  const page = await openTalk({ send: 'fail' });
  const last = (await itemsOf(page)).findLast(one => !one.author.isSelf);
  await ask(page, 'insert', last?.id ?? '', '会失败的');
  await page.getByRole('button', { name: '发送' }).click();
  await page.getByRole('alert').waitFor();
  expect(await ask(page, 'target')).toEqual({ itemId: last?.id, draft: '会失败的' });
});

test('a message whose class says one side and whose place the other is not read', async () => {
  const page = await openTalk();
  const before = await itemsOf(page);
  const own = before.filter(one => one.author.isSelf);
  await page
    .locator('.content-right')
    .first()
    .evaluate(row => {
      Object.assign((row as HTMLElement).style, { flexDirection: 'row-reverse', justifyContent: 'flex-end' });
    });
  const after = await itemsOf(page);
  expect(after.map(one => one.id)).toEqual(before.filter(one => one !== own[0]).map(one => one.id));
});
