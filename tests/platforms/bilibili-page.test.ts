import type { Page } from '@playwright/test';
import { expect, test } from 'vitest';
import { copyFromPage, readPageData } from '../../lib/platforms/page-data/index.ts';
import { adapterPages, ask } from './adapter-page.ts';
import { expectTruth } from './contract/truth.ts';

/** What is special to B站's comments: three kinds of page, two builds, pages of replies, a box a thread, what the elements know. */
const pages = adapterPages();
const [TABLE, EXAM, NOTE] = [0, 1, 2];

async function open(index = TABLE, query: Record<string, string> = {}): Promise<Page> {
  return openAt(pages.practice().postUrl(pages.practice().postIds('bilibili')[index] ?? '', query));
}
async function openAt(address: string): Promise<Page> {
  const page = await pages.open(address);
  await page.locator('bili-comment-renderer').first().waitFor();
  expect(await ask(page, 'open')).toBe(true);
  return page;
}
const itemsOf = async (page: Page) => (await ask(page, 'look')).items;
const rootBy = async (page: Page, name: string) => {
  const root = (await itemsOf(page)).find(one => one.author.name === name && one.parentId === undefined);
  if (!root) throw new Error(`${name} has to be there`);
  return root;
};

test('the page says which video, whose, when, how many comments, and who is logged in', async () => {
  const { post, account, shownTotal, items, problems } = await ask(await open(), 'look');
  expect(post).toMatchObject({
    key: expect.stringMatching(/^BV[0-9A-Za-z]{10}$/),
    title: expect.stringContaining('护肤表格'),
    url: expect.stringContaining('/video/BV'),
    authorId: '521300417',
    authorName: '阿柒不熬夜',
    publishedAt: { precision: 'second' },
  });
  expect(account).toEqual({ id: '521300417', name: '阿柒不熬夜' });
  expect(shownTotal).toBe(items.length);
  expect(problems).toEqual([]);
  const [first] = items;
  expect(first).toMatchObject({ pinned: true, likes: 902, author: { isSelf: true, isPostAuthor: true } });
  expect(first?.text).not.toMatch(/^置顶/);
  expect(items.every(one => one.author.id !== undefined)).toBe(true);
  expect(items.filter(one => one.author.isPostAuthor).every(one => one.author.id === '521300417')).toBe(true);
});

test('a post of words is one at both its addresses, with the same comments', async () => {
  const words = await ask(await open(NOTE), 'look');
  const { port } = pages.practice();
  const page = await openAt(`http://t.bilibili.com.localhost:${port}/${words.post?.key}?as=koc-aqi`);
  const dynamic = await ask(page, 'look');
  expect(words.post?.key).toMatch(/^\d{18,}$/);
  expect([dynamic.post?.key, dynamic.post?.title]).toEqual([words.post?.key, words.post?.title]);
  expect(dynamic.items.map(one => one.id)).toEqual(words.items.map(one => one.id));
  const [stranger] = dynamic.items.filter(one => !one.author.isSelf);
  expect(await ask(page, 'insert', stranger?.id ?? '', '真好')).toMatchObject({ outcome: 'inserted' });
});

test('an older build with a plain textarea and its box right under the list reads and fills the same', async () => {
  const ids = (await itemsOf(await open())).map(one => one.id);
  const page = await open(TABLE, { old: '1' });
  expect((await itemsOf(page)).map(one => one.id)).toEqual(ids);
  const { id } = await rootBy(page, '穷鬼套餐爱好者');
  expect(await ask(page, 'insert', id, '有的\n第二行')).toMatchObject({ outcome: 'inserted' });
  expect(await ask(page, 'target')).toEqual({ itemId: id, draft: '有的\n第二行' });
  await page.locator('#reply-container #pub button').click();
  await expect.poll(async () => (await itemsOf(page)).some(one => one.parentId === id)).toBe(true);
  await page.locator('bili-comments > bili-comment-box textarea').first().click();
  expect(await ask(page, 'target')).toEqual({ kind: 'root', draft: '' });
});

test('a page of replies takes the place of those before it; each keeps its id, and hangs on its root', async () => {
  const page = await open(EXAM);
  const root = await rootBy(page, '图书馆钉子户');
  const inline = (await itemsOf(page)).filter(one => one.parentId === root.id);
  expect(inline).toHaveLength(3);
  const ids = await page.evaluate(() => window.practice.truth().filter(one => one.name === '图书馆钉子户'));
  for (let index = 0; index < 7; index++)
    await page.evaluate(
      ([under, text]) => window.practice.add({ who: '后来的人', text: text ?? '', under: under ?? '' }),
      [ids[0]?.id ?? '', `第${index}个`],
    );
  await ask(page, 'changes');
  const button = (words: string) =>
    page.locator('bili-comment-replies-renderer').first().getByText(words, { exact: true });
  await button('点击查看').click();
  const first = (await expectTruth(page)).filter(one => one.parentId === root.id);
  expect(first).toHaveLength(10);
  expect(first.slice(0, 3).map(one => one.id)).toEqual(inline.map(one => one.id));
  expect((await ask(page, 'changes')).changed).toContain(root.id);
  await button('2').click();
  const second = (await expectTruth(page)).filter(one => one.parentId === root.id);
  expect(second.map(one => one.text)).toEqual(['第4个', '第5个', '第6个']);
  await button('收起').click();
  const again = (await expectTruth(page)).filter(one => one.parentId === root.id);
  expect(again.map(one => one.id)).toEqual(inline.map(one => one.id));
});

test('the box of a thread turns to a reply of the same person, and not by a like; a draft of one’s own stays', async () => {
  const page = await open(EXAM);
  const items = await itemsOf(page);
  const root = await rootBy(page, '图书馆钉子户');
  const reply = items.find(one => one.parentId === root.id && one.author.name === root.author.name);
  if (!reply) throw new Error('the root’s author answers in the thread');
  expect(await ask(page, 'insert', root.id, '给楼主')).toMatchObject({ outcome: 'inserted' });
  await page.locator('bili-comment-reply-renderer').nth(2).locator('#like button').click();
  expect(await ask(page, 'target')).toEqual({ itemId: root.id, draft: '给楼主' });
  expect(await ask(page, 'insert', reply.id, '给三楼')).toMatchObject({ outcome: 'inserted' });
  expect(await ask(page, 'target')).toEqual({ itemId: reply.id, draft: '给三楼' });
  expect(await page.locator('#reply-container .brt-editor').innerText()).toBe('给三楼');
  await page.keyboard.type('，自己写的');
  expect(await ask(page, 'insert', root.id, '不该出现')).toEqual({
    outcome: 'refused',
    reason: 'other-thread',
  });
  await page.locator('#reply-container #pub button').click();
  await page.waitForFunction(() => window.practice.sent.length === 1);
  const target = await page.evaluate(() => window.practice.sent[0]?.target);
  const truth = await page.evaluate(() => window.practice.truth());
  expect(truth.find(one => one.id === target)?.text).toBe(reply.text);
});

test('what the elements know gives numbers, seconds and 置顶, and the ids that one had without', async () => {
  const page = await open();
  const before = await itemsOf(page);
  const { id } = await rootBy(page, '穷鬼套餐爱好者');
  await ask(page, 'insert', id, '先写');
  const data = await readPageData('bilibili.comments', (plan, from) =>
    page.evaluate(`(${copyFromPage})(${JSON.stringify(plan)}, ${from})`),
  );
  expect(data).toMatchObject({ account: { name: '阿柒不熬夜' }, post: { authorId: '521300417' } });
  expect(data && (await ask(page, 'learn', data))).toBe(true);
  const after = await itemsOf(page);
  const truth = await page.evaluate(() => window.practice.truth());
  expect(after.map(one => one.alsoId)).toEqual(before.map(one => one.id));
  expect(new Set(after.map(one => one.id)).size).toBe(after.length);
  for (const [index, { id, time, text, parentId }] of after.entries()) {
    expect(id).toMatch(/^bilibili:\d{12}$/);
    expect([text, Math.floor((truth[index]?.at ?? 0) / 1000) * 1000]).toEqual([
      truth[index]?.text,
      time.instant,
    ]);
    expect(parentId === undefined).toBe(truth[index]?.parent === undefined);
  }
  expect(after.map(one => one.pinned === true).indexOf(true)).toBe(0);
  // What was begun under the old id goes on, and is still refused to anybody else.
  const now = after.find(one => one.alsoId === id);
  expect(await ask(page, 'target')).toEqual({ itemId: now?.id, draft: '先写' });
  expect(await ask(page, 'insert', now?.id ?? '', '再写', { itemId: id })).toMatchObject({
    outcome: 'inserted',
  });
  expect(await ask(page, 'insert', now?.id ?? '', '不该', { itemId: 'bilibili:1' })).toMatchObject({
    outcome: 'refused',
  });
});

test('another video without another page: the post and the comments are the other’s', async () => {
  const page = await open();
  const before = await ask(page, 'look');
  await page.locator('.video-page-card-small').first().click();
  await page.getByRole('heading', { name: '名字叫不熬夜' }).waitFor();
  await page.locator('bili-comment-renderer').first().waitFor();
  await expect.poll(async () => (await ask(page, 'look')).post?.title).toContain('名字叫不熬夜');
  const after = await ask(page, 'look');
  expect(after.post?.key).not.toBe(before.post?.key);
  await expectTruth(page);
  expect(after.items.filter(one => before.items.some(other => other.id === one.id))).toEqual([]);
  expect((await ask(page, 'changes')).surface).toBeGreaterThan(0);
});

test('a refused send leaves the words in the box of their comment; somebody logged out is nobody', async () => {
  const page = await open(TABLE, { send: 'fail' });
  const { id } = await rootBy(page, '穷鬼套餐爱好者');
  await ask(page, 'insert', id, '会失败的');
  await page.locator('#reply-container #pub button').click();
  await page.getByRole('alert').waitFor();
  expect(await ask(page, 'target')).toEqual({ itemId: id, draft: '会失败的' });
  const guest = await ask(await open(TABLE, { as: 'guest' }), 'look');
  expect(guest.account).toBeUndefined();
  expect(guest.items.every(one => !one.author.isSelf)).toBe(true);
});

test('a list without comments is readable and empty', async () => {
  const page = await pages.open(
    pages.practice().postUrl(pages.practice().postIds('bilibili')[NOTE] ?? '', { count: '0' }),
  );
  await page.locator('.bottombar').waitFor();
  await ask(page, 'open');
  await expect.poll(async () => (await ask(page, 'look')).state).toEqual({ readable: true });
  expect(await itemsOf(page)).toEqual([]);
});
