import type { Page } from '@playwright/test';
import { expect, test } from 'vitest';
import { adapterPages, ask } from './adapter-page.ts';
import { expectTimes, expectTruth } from './contract/truth.ts';

/** What is special to B站's creator centre (comments under many works, paged) and to its messages (hash routes, a list on its head). */
const pages = adapterPages();
const first = () => pages.practice().postIds('bilibili')[0] ?? '';
const itemsOf = async (page: Page) => (await ask(page, 'look')).items;

async function openCreator(query: Record<string, string> = {}): Promise<Page> {
  const page = await pages.open(pages.practice().postUrl(first(), query, 'bilibili.creator-comments'));
  await page.locator('.comment-list-item').first().waitFor();
  await ask(page, 'open');
  return page;
}

test('each row names its own work; a comment without pictures has the id that it has under the video', async () => {
  const page = await openCreator();
  const items = await itemsOf(page);
  expect(items.every(one => one.post?.title && one.post.url && one.post.authorId === '521300417')).toBe(true);
  expect(items.every(one => one.time.precision === 'second' && !one.author.isSelf)).toBe(true);
  await page.locator('.bcc-pagination-next').click();
  const second = await itemsOf(page);
  expect(new Set([...items, ...second].map(one => one.post?.key)).size).toBe(3);
  expect(second.filter(one => items.some(other => other.id === one.id))).toEqual([]);
  const video = await pages.open(pages.practice().postUrl(first()));
  await video.locator('bili-comment-renderer').first().waitFor();
  await ask(video, 'open');
  const { items: under, post } = await ask(video, 'look');
  const roots = under.filter(
    one => !one.parentId && !one.author.isSelf && one.text !== '[妙啊]' && !one.pictures,
  );
  const listed = [...items, ...second].filter(one => one.post?.key === post?.key).map(one => one.id);
  expect(roots.length).toBeGreaterThan(5);
  expect(listed).toEqual(expect.arrayContaining(roots.map(one => one.id)));
});

test('another page, or one work alone, takes the place of the rows; all of them are told', async () => {
  const page = await openCreator();
  const before = (await itemsOf(page)).length;
  await ask(page, 'changes');
  await page.locator('.bcc-pagination-next').click();
  const items = await expectTruth(page, { mine: false });
  const told = await ask(page, 'changes');
  expect([told.removed, new Set(told.added)]).toEqual([before, new Set(items.map(one => one.id))]);
  await page.locator('.show-all').first().click();
  const alone = await expectTruth(page, { mine: false });
  expect(new Set(alone.map(one => one.post?.key)).size).toBe(1);
});

test('where a row leads to the comment itself, that number is its id', async () => {
  const page = await openCreator();
  await page.evaluate(() => {
    for (const [index, link] of document.querySelectorAll('a:has(> .ci-content)').entries())
      link.setAttribute('href', `${link.getAttribute('href')}#reply${240_000_000_000 + index}`);
  });
  const items = await itemsOf(page);
  expect(items.map(one => one.id)).toEqual(items.map((_, index) => `bilibili:${240_000_000_000 + index}`));
});

test('a box in one row is not that of another, and a refused reply stays in it', async () => {
  const page = await openCreator({ send: 'fail' });
  const [one, other] = await itemsOf(page);
  await ask(page, 'insert', one?.id ?? '', '给第一位');
  await ask(page, 'insert', other?.id ?? '', '给第二位');
  expect(
    await page
      .locator('.reply-wrap textarea')
      .evaluateAll(all => all.map(area => (area as HTMLTextAreaElement).value)),
  ).toEqual(['给第一位', '给第二位']);
  await page.locator('.reply-wrap button').nth(1).click();
  await page.getByRole('alert').waitFor();
  await page.locator('.reply-wrap textarea').nth(1).click();
  expect(await ask(page, 'target')).toEqual({ itemId: other?.id, draft: '给第二位' });
});

async function openChat(index = 0, query: Record<string, string> = {}): Promise<Page> {
  const id = pages.practice().conversationIds('bilibili')[index] ?? '';
  const page = await pages.open(pages.practice().conversationUrl(id, query));
  await page.locator('[class*="_Msg__Main"]').first().waitFor();
  await ask(page, 'open');
  return page;
}
const byName = (page: Page, name: string) => page.locator('[data-id]', { hasText: name });

test('history comes from above, page by page, and joins on; what the site says is no message', async () => {
  const page = await openChat(0, { count: '60' });
  const young = await expectTruth(page, { names: false });
  expect(young).toHaveLength(20);
  for (let turn = 0; turn < 2; turn++)
    expect(await page.evaluate(() => window.practice.loadOlder())).toBe(true);
  const all = await expectTruth(page, { names: false });
  await expectTimes(page);
  expect(all).toHaveLength(60);
  expect(all.slice(-19).map(one => one.id)).toEqual(young.slice(-19).map(one => one.id));
  for (const [index, one] of all.entries()) expect(one.previousId).toBe(all[index - 1]?.id);
  expect(new Set(all.map(one => one.id)).size).toBe(60);
  await page.getByText('以上是全部消息').waitFor();
});

test('the conversation lies between two numbers, whoever is in which folder', async () => {
  const page = await openChat();
  const { post, account, items } = await ask(page, 'look');
  expect([account?.id, post?.authorId]).toEqual(['521300417', '521300417']);
  const peer = items.find(one => !one.author.isSelf)?.author;
  expect(peer).toMatchObject({ name: '小李同学想睡觉', id: expect.stringMatching(/^\d{9}$/) });
  await byName(page, '未关注人消息').click();
  await byName(page, '用户_74120938').click();
  await expect.poll(async () => (await ask(page, 'look')).post?.title).toBe('用户_74120938');
  const other = await ask(page, 'look');
  expect(other.post?.key).not.toBe(post?.key);
  await expectTruth(page, { names: false });
});

test('while another conversation comes, nobody is read; the site’s own voices are nobody', async () => {
  const page = await openChat();
  await page.evaluate(() => {
    history.replaceState({}, '', '#/whisper/mid123456789');
  });
  expect((await ask(page, 'look')).post).toBeUndefined();
  expect((await ask(page, 'look')).items).toEqual([]);
  const again = await openChat();
  await again.evaluate(() => {
    for (const name of document.querySelectorAll(
      '[class*="_ContactName"], [class*="IsActive"] [class*="__Name"]',
    ))
      name.textContent = 'UP主小助手';
  });
  expect(await ask(again, 'look')).toMatchObject({ post: undefined, items: [], state: { readable: false } });
});

test('Enter sends, a refused message stays, and a picture is a message without words', async () => {
  const page = await openChat(0, { send: 'fail' });
  const { items } = await ask(page, 'look');
  expect(items.find(one => one.pictures === 1)).toMatchObject({ text: '', author: { isSelf: false } });
  const last = items.findLast(one => !one.author.isSelf);
  await ask(page, 'insert', last?.id ?? '', '会失败的');
  await page.locator('.brt-editor').press('Enter');
  await page.getByRole('alert').waitFor();
  expect(await ask(page, 'target')).toEqual({ itemId: last?.id, draft: '会失败的' });
});
