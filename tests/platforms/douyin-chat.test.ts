import type { Page } from '@playwright/test';
import { expect, test } from 'vitest';
import { adapterPages, ask } from './adapter-page.ts';
import { expectTruth } from './contract/truth.ts';

/** What is special to 抖音's messages: three editors, a window over other pages, sends that fail after they were shown, builds with hashes. */
const pages = adapterPages();
const ROW = '[data-e2e="msg-item-content"]';

async function open(query: Record<string, string> = {}, index = 0) {
  const ids = pages.practice().conversationIds('douyin');
  const page = await pages.open(pages.practice().conversationUrl(ids[index] ?? '', query, 'douyin.dm'));
  await page.locator(ROW).first().waitFor();
  expect(await ask(page, 'open')).toBe(true);
  return page;
}
const itemsOf = async (page: Page) => (await ask(page, 'look')).items;
const lastBy = async (page: Page, isSelf: boolean) => {
  const found = (await itemsOf(page)).findLast(item => item.author.isSelf === isSelf);
  if (!found) throw new Error('nobody has written');
  return found;
};

test.each([
  ['draft', '.public-DraftEditor-content'],
  ['slate', '[data-slate-editor]'],
  ['plain', '.editor-kit-container'],
])('the %s editor is filled with two lines, and its words are what the site sends', async (editor, css) => {
  const page = await open({ editor });
  const words = '在的呀\n链接发您啦';
  const { id } = await lastBy(page, false);
  expect(await page.locator(css).count()).toBe(1);
  expect(await ask(page, 'insert', id, words)).toMatchObject({ outcome: 'inserted' });
  expect(await ask(page, 'target')).toEqual({ itemId: id, draft: words });
  await page.locator('.messageMsgInputpublishRedBtn').click();
  await page.waitForFunction(() => window.practice.sent.length === 1);
  expect(await page.evaluate(() => window.practice.sent[0]?.text)).toBe(words);
  await expect.poll(async () => (await lastBy(page, true)).text).toBe(words);
});

test('what is shown before the site has it is no message, and none when the site refuses it', async () => {
  const late = await open({ send: 'late' });
  const { id } = await lastBy(late, false);
  await ask(late, 'insert', id, '马上来');
  await late.locator('.e2e-send-msg-btn').click();
  await late.locator('.ContentSideSendStatussending').waitFor();
  expect((await itemsOf(late)).some(item => item.text === '马上来')).toBe(false);
  await late.waitForFunction(() => window.practice.sent.length === 1);
  await expect.poll(async () => (await lastBy(late, true)).text).toBe('马上来');
  expect((await ask(late, 'changes')).changed).toContain((await lastBy(late, true)).id);

  const page = await open({ send: 'fail' });
  await ask(page, 'insert', (await lastBy(page, false)).id, '发不出去');
  await page.locator('.e2e-send-msg-btn').click();
  await page.locator('.ContentSideSendStatusretry').waitFor();
  expect(await page.getByText('发不出去').count()).toBe(1);
  await expectTruth(page);
});

test('over a profile the messages stand in a window, until then there are none; over a video the comments are read on', async () => {
  const at = (path: string) => new URL(path, pages.practice().surfaceUrl('douyin.video')).href;
  const page = await pages.open(at('/user/self'));
  expect(await ask(page, 'open')).toBe(true);
  expect((await ask(page, 'look')).state).toEqual({ readable: false, reason: 'no-comments' });
  await page.locator('[data-e2e="im-entry"]').click();
  await page.locator('.conversationConversationItemtitle', { hasText: '广东靓仔明' }).click();
  await page.locator(ROW).first().waitFor();
  const { post, state, items } = await ask(page, 'look');
  expect([post?.title, state]).toEqual(['广东靓仔明', { readable: true }]);
  await expectTruth(page);
  const own = await open({}, 2);
  expect((await itemsOf(own)).map(item => item.id)).toEqual(items.map(item => item.id));
  expect(await ask(page, 'insert', (await lastBy(page, false)).id, '不含酒精')).toMatchObject({
    outcome: 'inserted',
  });

  const video = await pages.open(at('/video/7523004147712345678'));
  await video.locator('[data-e2e="comment-item"]:visible').first().waitFor();
  await video.locator('[data-e2e="im-entry"]').click();
  await video.locator('.conversationConversationItemtitle').first().click();
  await video.locator(ROW).first().waitFor();
  expect(await ask(video, 'open')).toBe(true);
  const look = await ask(video, 'look');
  expect(look.items.every(item => /^douyin:\d+$/.test(item.id))).toBe(true);
  expect(look.post?.key).toBe('7523004147712345678');
});

test('a build with hashes for words is read by what is left, and filled', async () => {
  const page = await open({ changed: '1' });
  expect(await page.locator('.messageMessageBoxmessageBox, [class*="isFromMe"]').count()).toBe(0);
  await expectTruth(page);
  const { id } = await lastBy(page, false);
  expect(await ask(page, 'insert', id, '在的')).toMatchObject({ outcome: 'inserted' });
  const plain = await open();
  expect((await itemsOf(page)).map(item => item.id)).toEqual((await itemsOf(plain)).map(item => item.id));
});

test('faces are words by the names in their titles; the site’s own notes are nobody’s; the name is without the days', async () => {
  const page = await open();
  const { items, post } = await ask(page, 'look');
  expect(items.map(item => item.text)).toContain('懂了懂了[捂脸]');
  expect(items.some(item => item.pictures !== undefined || item.text.includes('谨防'))).toBe(false);
  expect(post?.title).toBe('不想上班的第n天');
  const pictured = await open({}, 3);
  expect((await itemsOf(pictured)).filter(item => item.pictures === 1)).toMatchObject([{ text: '' }]);
});

test('one person in two of our inboxes is two conversations', async () => {
  const one = (await ask(await open(), 'look')).post?.key;
  const page = await open();
  await page.evaluate(() => {
    const told = document.getElementById('RENDER_DATA');
    const data = JSON.parse(decodeURIComponent(told?.textContent ?? ''));
    data.app.user.info.nickname = '林博士配方室';
    const other = document.createElement('script');
    Object.assign(other, {
      id: 'RENDER_DATA',
      type: 'application/json',
      textContent: encodeURIComponent(JSON.stringify(data)),
    });
    told?.replaceWith(other);
  });
  const look = await ask(page, 'look');
  expect(look.account?.name).toBe('林博士配方室');
  expect(look.post?.key).not.toBe(one);
});
