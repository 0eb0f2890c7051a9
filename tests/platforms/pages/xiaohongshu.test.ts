import { expect, test } from 'vitest';
import { offerPaste, sentBy, setStage } from './support.ts';

const stage = setStage();
const NOTE = '66f0a0000000000000000a01';
const open = async (query: Record<string, string> = {}, id = NOTE) => {
  await stage.page.goto(stage.practice.postUrl(id, query));
  await stage.page.waitForSelector('.comments-el', { state: 'attached' });
};
const threadOf = (text: string) => stage.page.locator('.parent-comment', { hasText: text });
const editor = () => stage.page.locator('p#content-textarea');
const submit = () => stage.page.locator('.engage-bar button.submit');

test('the note shows ten threads, ten more come with scrolling, then the end', async () => {
  await open();
  const threads = stage.page.locator('.comments-container > .list-container > .parent-comment');
  await threads.nth(9).waitFor();
  expect(await threads.count()).toBe(10);
  await stage.page.locator('.comments-container > .loading').scrollIntoViewIfNeeded();
  await stage.page.getByText('- THE END -').waitFor();
  expect(await threads.count()).toBe(14);
  expect(stage.foreign).toEqual([]);
  expect(stage.errors).toEqual([]);
});

test('ids carry the second of writing, and relative times agree with them', async () => {
  await open();
  const item = stage.page.locator('.comment-item', { hasText: '有没有小样' });
  const id = (await item.getAttribute('id')) ?? '';
  expect(id).toMatch(/^comment-[0-9a-f]{24}$/);
  const age = Date.now() / 1000 - Number.parseInt(id.slice(8, 16), 16);
  expect(Math.floor(age / 60)).toBe(12);
  expect(await item.locator('.date > span:not(.location)').textContent()).toBe('12分钟前');
});

test('the page says who is logged in, in its state and in its side bar', async () => {
  await open({ as: 'koc-xiaolu' });
  expect(stage.page.url()).not.toContain('as=');
  const scripts = await stage.page.locator('script').allTextContents();
  const state = scripts.find(text => text.startsWith('window.__INITIAL_STATE__='));
  expect(state).toContain('undefined');
  expect(state).toContain('"userId":"5f3a00000000000000000a02"');
  const me = stage.page.locator('.main-container .user .link-wrapper a');
  expect(await me.getAttribute('href')).toBe('/user/profile/5f3a00000000000000000a02');
});

test('a reply goes under its comment with the author badge, and stays after a reload', async () => {
  await open();
  const thread = threadOf('有没有小样');
  await thread.locator('.reply').first().click();
  expect(await editor().getAttribute('placeholder')).toBe('回复 不吃香菜星人');
  expect(await submit().isDisabled()).toBe(true);
  await stage.page.keyboard.insertText('小样在旗舰店搜试用装');
  expect(await submit().getAttribute('class')).toBe('btn submit');
  await submit().click();
  const reply = thread.locator('.comment-item-sub');
  await reply.waitFor();
  expect(await reply.locator('.note-text').textContent()).toBe('小样在旗舰店搜试用装');
  expect(await reply.locator('.tag').textContent()).toBe('作者');
  expect(await reply.locator('.date > span').first().textContent()).toBe('刚刚');
  expect(await thread.locator('.reply .count').first().textContent()).toBe('1');
  expect(await stage.page.locator('.total').textContent()).toBe(' 共 32 条评论 ');
  expect(await editor().textContent()).toBe('');
  expect(await sentBy(stage.page)).toEqual([{ text: '小样在旗舰店搜试用装', reply: true }]);
  await stage.page.reload();
  await thread.locator('.comment-item-sub', { hasText: '试用装' }).waitFor();
});

test('a refused send keeps the words and sends nothing', async () => {
  await open({ send: 'fail' });
  await threadOf('有没有小样').locator('.reply').first().click();
  await stage.page.keyboard.insertText('会失败的回复');
  await submit().click();
  await stage.page.getByRole('alert').waitFor();
  expect(await editor().textContent()).toBe('会失败的回复');
  expect(await sentBy(stage.page)).toEqual([]);
  expect(await threadOf('有没有小样').locator('.comment-item-sub').count()).toBe(0);
});

test('the editor takes a paste itself, as plain text', async () => {
  await open();
  await threadOf('有没有小样').locator('.reply').first().click();
  expect(await offerPaste(stage.page, '<b>粘贴</b>')).toBe(true);
  expect(await editor().textContent()).toBe('<b>粘贴</b>');
  expect(await submit().isDisabled()).toBe(false);
});

test('one reply stands open, ten more come with a click', async () => {
  await open();
  await stage.page.waitForSelector('.parent-comment');
  await stage.page.evaluate(() => window.practice.loadAll());
  const thread = threadOf('挺过来的举个手');
  const replies = thread.locator('.comment-item-sub');
  expect(await replies.count()).toBe(1);
  await thread.getByText('展开 12 条回复').click();
  expect(await replies.count()).toBe(11);
  await thread.getByText('展开更多回复').click();
  expect(await replies.count()).toBe(13);
  expect(await thread.locator('.show-more').count()).toBe(0);
});

test('the feed opens a note over itself, and going back takes it away', async () => {
  await stage.page.goto(stage.practice.url('xiaohongshu'));
  expect(await stage.page.locator('.comments-el').count()).toBe(0);
  await stage.page.locator('.note-item .cover').nth(1).click();
  await stage.page.waitForSelector('.note-detail-mask #noteContainer .parent-comment');
  expect(new URL(stage.page.url()).pathname).toBe('/explore/66f0a0000000000000000a02');
  const old = await stage.page.evaluateHandle(() => document.getElementById('noteContainer'));
  await stage.page.keyboard.press('Escape');
  await stage.page.waitForURL('**/explore');
  expect(await stage.page.locator('#noteContainer').count()).toBe(0);
  expect(await old.evaluate(element => element?.isConnected)).toBe(false);
  await stage.page.goForward();
  await stage.page.waitForSelector('#noteContainer .parent-comment');
});

test('notes change without a document, from the feed and from a note, and the page knows what stands on it', async () => {
  const go = async (path: string, words: string) => {
    await stage.page.evaluate(where => window.practice.go(where), path);
    await stage.page.locator('.parent-comment', { hasText: words }).waitFor();
  };
  await open();
  await stage.page.waitForSelector('.parent-comment');
  await stage.page.evaluate(() => {
    document.documentElement.dataset.same = 'document';
  });
  await go('/explore/66f0a0000000000000000a02', '在哪买的啊');
  await go('/explore/66f0a0000000000000000a01', '有没有小样');
  expect(await stage.page.locator('html[data-same]').count()).toBe(1);
  expect(await stage.page.locator('#noteContainer').count()).toBe(1);
  const truth = await stage.page.evaluate(() => window.practice.truth());
  const rows = stage.page.locator('.comment-item');
  expect(truth.map(one => `comment-${one.id}`)).toEqual(
    await rows.evaluateAll(all => all.map(row => row.id)),
  );
  expect(truth.filter(one => one.mine).every(one => one.name === '橙子护肤日记')).toBe(true);
  expect(truth.some(one => one.parent)).toBe(true);
});

test('a comment that arrives is on the page and in the server', async () => {
  await open();
  await stage.page.waitForSelector('.parent-comment');
  await stage.page.evaluate(() => window.practice.add({ who: '新来的', text: '刚刚看到,怎么买' }));
  const first = stage.page.locator('.parent-comment').first();
  expect(await first.locator('.note-text').textContent()).toBe('刚刚看到,怎么买');
  await stage.page.reload();
  await threadOf('刚刚看到,怎么买').waitFor();
});

test('hostile names and words are text and nothing more', async () => {
  await open({ hostile: '1' });
  await stage.page.waitForSelector('.parent-comment');
  expect(await stage.page.locator('.comment-item a.name').first().textContent()).toContain('<img src=x');
  expect(await threadOf('{{fact:').locator('.note-text').textContent()).toContain('{{author}} %s');
  const long = await stage.page.locator('.comment-item .note-text').allTextContents();
  expect(Math.max(...long.map(text => text.length))).toBe(10_000);
  expect(await stage.page.evaluate(() => '__hurt' in window)).toBe(false);
});

test('half a page completes when told; a redesign keeps the words and loses the names', async () => {
  await open({ half: '1' });
  expect(await stage.page.locator('.parent-comment').count()).toBe(0);
  await stage.page.evaluate(() => window.practice.finish());
  await stage.page.waitForSelector('.parent-comment');
  await open({ changed: '1' });
  await stage.page.getByText('有没有小样').waitFor();
  expect(await stage.page.locator('.parent-comment, [id^="comment-"]').count()).toBe(0);
});
