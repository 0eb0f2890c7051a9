import { expect, test } from 'vitest';
import { sentBy, setStage } from './support.ts';

const stage = setStage();
const TEXT = '[class^="comment-content-text-"]';
const open = async (query: Record<string, string> = {}, id = 'dy-tangtang-1') => {
  await stage.page.goto(stage.practice.postUrl(id, query));
  await stage.page.waitForSelector(query.changed ? '[class^="body-"]' : TEXT);
};
/** The innermost comment that holds these words. */
const commentOf = (text: string) =>
  stage.page.locator('[class^="container-"]:has(> [class^="content-"])', { hasText: text }).last();
const replyButton = (text: string) =>
  commentOf(text).locator('[class^="item-"]').getByText('回复', { exact: true }).first();

test('class names change with every load, the words before the hash do not', async () => {
  await open();
  const first = await stage.page.locator(TEXT).first().getAttribute('class');
  await stage.page.reload();
  await stage.page.waitForSelector(TEXT);
  const second = await stage.page.locator(TEXT).first().getAttribute('class');
  expect(first).toMatch(/^comment-content-text-\w{6}$/);
  expect(second).not.toBe(first);
  expect(stage.foreign).toEqual([]);
  expect(stage.errors).toEqual([]);
});

test('newest first, the author among them, and more with scrolling', async () => {
  await open();
  expect(await stage.page.locator('[class^="time-"]').first().textContent()).toBe('1分钟前');
  expect(await stage.page.locator('[class^="username-"]:has([class^="tag-"])').first().textContent()).toBe(
    '糖糖的梳妆台作者',
  );
  expect(await stage.page.locator(TEXT).count()).toBe(10);
  await stage.page.locator('[class^="loading-"]').scrollIntoViewIfNeeded();
  await stage.page.getByText('没有更多评论').waitFor();
  expect(await stage.page.locator(TEXT).count()).toBe(14);
  expect(await stage.page.locator('[class^="time-"]').last().textContent()).toMatch(
    /^\d\d月\d\d日 \d\d:\d\d$/,
  );
});

test('the reply panel is mounted by 回复 alone, wakes at input, and sends', async () => {
  await open();
  const words = '晚霜隔天那个';
  expect(await stage.page.locator('[class^="reply-content-"]').count()).toBe(0);
  await replyButton(words).click();
  const panel = commentOf(words).locator('[class^="reply-content-"]');
  const editor = panel.locator('[contenteditable]');
  expect(await editor.getAttribute('placeholder')).toBe('回复 不想上班的第n天');
  const send = panel.getByRole('button', { name: '发送' });
  await editor.evaluate(element => {
    element.textContent = '没有 input 事件';
  });
  expect(await send.isDisabled()).toBe(true);
  await editor.fill('隔三天一次,爆皮就停');
  await send.click();
  await stage.page.getByText('收起').waitFor();
  const reply = commentOf('隔三天一次');
  expect(await reply.locator('[class^="username-"]').textContent()).toBe('糖糖的梳妆台作者');
  expect(await reply.locator('[class^="time-"]').textContent()).toBe('刚刚');
  expect(await stage.page.locator('[class^="reply-content-"]').count()).toBe(0);
  expect(await sentBy(stage.page)).toEqual([{ text: '隔三天一次,爆皮就停', reply: true }]);
});

test('only one panel is open at a time', async () => {
  await open();
  await replyButton('晚霜隔天那个').click();
  await replyButton('学生党只能买一样').click();
  expect(await stage.page.locator('[class^="reply-content-"]').count()).toBe(1);
  await replyButton('学生党只能买一样').click();
  expect(await stage.page.locator('[class^="reply-content-"]').count()).toBe(0);
});

test('replies are shown and hidden by 查看N条回复', async () => {
  await open();
  await stage.page.getByText('查看2条回复').click();
  expect(await stage.page.getByText('呜呜被回复了').count()).toBe(1);
  expect(await stage.page.locator('[class^="reply-to-"] [class^="name-"]').textContent()).toBe(
    '糖糖的梳妆台',
  );
  await stage.page.getByText('收起').click();
  expect(await stage.page.getByText('呜呜被回复了').count()).toBe(0);
});

test('a late reply arrives once, however often 发送 is clicked', async () => {
  await open({ send: 'late' });
  await replyButton('晚霜隔天那个').click();
  await stage.page.keyboard.insertText('慢慢来');
  const send = stage.page.locator('[class^="reply-content-"]').getByRole('button', { name: '发送' });
  await send.click();
  await send.dispatchEvent('click');
  expect(await send.isDisabled()).toBe(true);
  await commentOf('慢慢来').locator('[class^="time-"]', { hasText: '刚刚' }).waitFor();
  expect(await sentBy(stage.page)).toEqual([{ text: '慢慢来', reply: true }]);
});

test('a refused reply stays in its panel', async () => {
  await open({ send: 'fail' });
  await replyButton('晚霜隔天那个').click();
  await stage.page.keyboard.insertText('发不出去');
  await stage.page.locator('[class^="reply-content-"]').getByRole('button', { name: '发送' }).click();
  await stage.page.getByRole('alert').waitFor();
  expect(await stage.page.locator('[class^="reply-content-"] [contenteditable]').textContent()).toBe(
    '发不出去',
  );
  expect(await sentBy(stage.page)).toEqual([]);
});

test('the side sheet changes the work', async () => {
  await open();
  await stage.page.getByRole('button', { name: '选择作品' }).click();
  const rows = stage.page.locator('ul.douyin-creator-interactive-list-items > li[class^="container-"]');
  expect(await rows.count()).toBe(3);
  await rows.nth(2).click();
  await stage.page.getByText('我妈走了三年了').waitFor();
  expect(await stage.page.locator('[class^="desc-"]').first().textContent()).toMatch(/^发布于\d{4}年/);
});

test('a flood comes in chunks; a redesign keeps the words and loses the names', async () => {
  await open();
  await stage.page.evaluate(() => window.practice.flood(200, 20));
  expect(await stage.page.locator(TEXT).count()).toBe(210);
  await open({ changed: '1' });
  expect(await stage.page.locator(`${TEXT}, [class^="username-"]`).count()).toBe(0);
  expect(await stage.page.getByText('晚霜隔天那个').count()).toBe(1);
});
