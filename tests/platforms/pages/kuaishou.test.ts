import { expect, test } from 'vitest';
import { offerPaste, sentBy, setStage } from './support.ts';

const stage = setStage();
const open = async (query: Record<string, string> = {}, id = 'ks-amai-1') => {
  await stage.page.goto(stage.practice.postUrl(id, query));
  await stage.page.waitForSelector('.comment-item');
};
const itemOf = (text: string) => stage.page.locator('.comment-item', { hasText: text });
const answer = async (item: ReturnType<typeof itemOf>, text: string) => {
  await item.locator('.comment-content__btns__btn:has(.icon-reply)').first().click();
  await stage.page.keyboard.insertText(text);
};

test('every comment has its editor from the start, all hidden but the author’s own', async () => {
  await open();
  const editors = stage.page.locator('[contenteditable="true"]');
  expect(await editors.count()).toBe(11);
  expect(await stage.page.locator('[contenteditable="true"]:visible').count()).toBe(1);
  expect(await stage.page.locator('[contenteditable="true"]:not([disabled="disabled"])').count()).toBe(0);
  expect(stage.foreign).toEqual([]);
  expect(stage.errors).toEqual([]);
});

test('newest first, relative however old, and more with scrolling', async () => {
  await open();
  const dates = stage.page.locator('.comment-item > .comment-content > .comment-content__date');
  expect((await dates.first().textContent())?.trim()).toBe('2分钟前');
  await stage.page.locator('.comment-list__foot').scrollIntoViewIfNeeded();
  await stage.page.getByText('没有更多了').waitFor();
  expect(await dates.count()).toBe(12);
  await open({}, 'ks-amai-3');
  expect((await dates.last().textContent())?.trim()).toBe('11天前');
});

test('a reply: box opens, button wakes, box hides, the reply and the counter are there', async () => {
  await open();
  const item = itemOf('给媳妇整一个');
  const sure = item.locator('.sure-btn').first();
  await answer(item, '');
  expect(await item.locator('.reply-active').count()).toBe(1);
  expect(await item.locator('.comment-input__wrapper').first().getAttribute('style')).toBe('');
  expect(await sure.getAttribute('class')).not.toContain('is-active');
  await stage.page.keyboard.insertText('嫂子用正合适');
  expect(await sure.getAttribute('class')).toContain('sure-btn--is-active');
  await sure.click();
  const sub = item.locator('.comment-sub-item');
  await sub.waitFor();
  expect(await sub.locator('.comment-content__username').textContent()).toBe(' 阿麦敏感肌回复开货车的老李:');
  expect(await sub.locator('.comment-content__detail').textContent()).toBe('嫂子用正合适');
  expect(await item.locator('.comment-input__wrapper').first().getAttribute('style')).toBe('display: none;');
  expect(await item.locator('.reply-active').count()).toBe(0);
  expect(await stage.page.locator('.video-info__content__detail > div').last().textContent()).toBe('16 ');
  expect(await sentBy(stage.page)).toEqual([{ text: '嫂子用正合适', reply: true }]);
});

test('a second 回复 closes the first box; a second click on it closes it again', async () => {
  await open();
  await answer(itemOf('给媳妇整一个'), '写了一半');
  await answer(itemOf('这玩意真管用不'), '');
  expect(await stage.page.locator('.comment-input:visible').count()).toBe(1);
  expect(await stage.page.locator('.comment-input:visible').getAttribute('placeholder')).toBe(
    '回复 小芳不方：',
  );
  await answer(itemOf('这玩意真管用不'), '');
  expect(await stage.page.locator('.comment-input:visible').count()).toBe(0);
});

test('a paste is left to the browser', async () => {
  await open();
  await answer(itemOf('给媳妇整一个'), '');
  expect(await offerPaste(stage.page, '粘贴')).toBe(false);
  expect(await stage.page.locator('.comment-input:visible').textContent()).toBe('');
});

test('replies come all at once and go again', async () => {
  await open();
  const item = itemOf('这玩意真管用不');
  await item.getByText('展开查看2条回复').click();
  expect(await item.locator('.comment-sub-item').count()).toBe(2);
  await item.getByText('收起回复').click();
  expect(await item.locator('.comment-sub-item').count()).toBe(0);
});

test('a refused reply stays in its box', async () => {
  await open({ send: 'fail' });
  const item = itemOf('给媳妇整一个');
  await answer(item, '发不出去');
  await item.locator('.sure-btn--is-active').click();
  await stage.page.getByRole('alert').waitFor();
  expect(await item.locator('.comment-input:visible').textContent()).toBe('发不出去');
  expect(await sentBy(stage.page)).toEqual([]);
});

test('the drawer changes the video, and another account has other videos', async () => {
  await open();
  await stage.page.getByRole('button', { name: '选择视频' }).click();
  expect(await stage.page.locator('.drawer .video-item').count()).toBe(3);
  await stage.page.locator('.drawer .video-item').nth(1).click();
  await itemOf('我一直挤一大坨').waitFor();
  expect(await stage.page.locator('.drawer').count()).toBe(0);
  await open({}, 'ks-dawei-1');
  expect(await stage.page.locator('.user-info-name').textContent()).toBe('大伟福利社');
});

test('the author’s own box makes a root comment', async () => {
  await open();
  await stage.page.locator('.author-comment-input__row__input').click();
  await stage.page.keyboard.insertText('晚上直播见');
  await stage.page.locator('.author-comment-input__row__btn').click();
  const first = stage.page.locator('.comment-item').first();
  await first.getByText('晚上直播见').waitFor();
  expect(await first.locator('.comment-content__username__author-tag').textContent()).toBe('作者');
  expect(await sentBy(stage.page)).toEqual([{ text: '晚上直播见', reply: false }]);
});
