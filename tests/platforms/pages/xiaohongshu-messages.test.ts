import { expect, test } from 'vitest';
import { sentBy, setStage } from './support.ts';

const stage = setStage();
const NOTE = '66f0a0000000000000000a01';
const CONVERSATION = 'dm-xhs-1';

const openInbox = async (query: Record<string, string> = {}) => {
  await stage.page.goto(stage.practice.postUrl(NOTE, query, 'xiaohongshu.notification'));
  await stage.page.locator('.action-reply').first().waitFor();
};
const openChat = async (
  surface: 'xiaohongshu.dm' | 'xiaohongshu.sxt-dm',
  query: Record<string, string> = {},
) => {
  await stage.page.goto(stage.practice.conversationUrl(CONVERSATION, query, surface));
  await stage.page.getByText('顺便哪里买便宜').last().waitFor();
};

test('notifications: twenty rows, more at the end; nothing of the account’s own, and no ids', async () => {
  await openInbox({ count: '60' });
  const rows = stage.page.locator('.container:has(.action-reply)');
  expect(await rows.count()).toBe(20);
  await stage.page.locator('.tabs-content-container > .loading').scrollIntoViewIfNeeded();
  await rows.nth(30).waitFor();
  const truth = await stage.page.evaluate(() => window.practice.truth());
  expect(truth.some(one => one.mine)).toBe(false);
  expect(await stage.page.locator('.tabs-content-container').innerHTML()).not.toContain(truth[0]?.id);
  expect([stage.foreign, stage.errors]).toEqual([[], []]);
});

test('notifications: the page’s own state has ids, seconds and notes in the order of the rows', async () => {
  await openInbox();
  const [ids, truth] = await stage.page.evaluate(() => {
    const { notification } = window.__INITIAL_STATE__ as unknown as {
      notification: {
        notificationMap: { _value: { mentions: { messageList: { commentInfo: { id: string } }[] } } };
      };
    };
    const list = notification.notificationMap._value.mentions.messageList;
    return [list.map(one => one.commentInfo.id), window.practice.truth().map(one => one.id)];
  });
  expect(ids).toEqual(truth);
});

test('notifications: a box in the row, gone once it is sent, and the reply stands under the note', async () => {
  await openInbox();
  const row = stage.page.locator('.container', { hasText: '有没有小样' });
  await row.locator('.action-reply').click();
  expect(await row.locator('textarea').getAttribute('placeholder')).toBe('回复 不吃香菜星人');
  await stage.page.keyboard.insertText('小样在旗舰店');
  await row.locator('.submit').click();
  await row.locator('textarea').waitFor({ state: 'detached' });
  expect(await sentBy(stage.page)).toEqual([{ text: '小样在旗舰店', reply: true }]);
  await stage.page.goto(stage.practice.postUrl(NOTE));
  await stage.page.locator('.comment-item-sub', { hasText: '小样在旗舰店' }).waitFor();
});

test.each(['xiaohongshu.dm', 'xiaohongshu.sxt-dm'] as const)(
  '%s: Enter sends, a refused send keeps the words',
  async surface => {
    const editor = stage.page.locator('.xhs-im-input-bar-editor, #jarvis-reply-textarea');
    const words = '问到了，专柜就有';
    await openChat(surface, { send: 'fail' });
    await editor.click();
    await stage.page.keyboard.insertText(words);
    await stage.page.keyboard.press('Enter');
    await stage.page.getByRole('alert').waitFor();
    expect(await sentBy(stage.page)).toEqual([]);
    expect(await editor.evaluate(one => ('value' in one ? one.value : one.textContent))).toBe(words);
    await openChat(surface);
    await editor.click();
    await stage.page.keyboard.insertText(words);
    await stage.page.keyboard.press('Enter');
    await stage.page.locator('.chat-item__bubble--self, .right .text-message', { hasText: words }).waitFor();
    expect((await sentBy(stage.page)).map(one => one.text)).toEqual([words]);
    expect([stage.foreign, stage.errors]).toEqual([[], []]);
  },
);

test('messages: the address follows the conversation, and back goes back', async () => {
  await openChat('xiaohongshu.dm');
  const first = new URL(stage.page.url()).pathname;
  await stage.page.locator('.xhs-im-conv-item', { hasText: '周五不加班' }).click();
  await stage.page.getByText('前两罐自己买的').waitFor();
  expect(new URL(stage.page.url()).pathname).not.toBe(first);
  expect(await stage.page.locator('.xhs-im-conv-item--active').getAttribute('data-conv-id')).toBe(
    new URL(stage.page.url()).pathname.split('/').at(-1),
  );
  await stage.page.goBack();
  await stage.page.getByText('问到了吗').waitFor();
});

test('customer service: the list stands on its head, and what waits keeps the last customer’s words', async () => {
  await openChat('xiaohongshu.sxt-dm');
  await stage.page.locator('.recyScroll1', { hasText: '不吃香菜星人' }).waitFor();
  const tops = await stage.page
    .locator('.recyScroll1 .vue-recycle-scroller__item-view')
    .evaluateAll(views =>
      views.map(
        view => [(view as HTMLElement).style.transform, view.getBoundingClientRect().bottom] as const,
      ),
    );
  const placed = tops.map(([transform, bottom]) => [Number.parseFloat(transform.slice(11)), bottom] as const);
  const byPlace = placed.toSorted((a, b) => a[0] - b[0]).map(([, bottom]) => bottom);
  expect(byPlace).toEqual(byPlace.toSorted((a, b) => b - a));
  await stage.page.locator('.sx-contact-item', { hasText: '周五不加班' }).click();
  await stage.page.getByText('前两罐自己买的').waitFor();
  const parked = stage.page.locator('.recyScroll1 [style*="-9999px"]');
  await expect.poll(async () => (await parked.allInnerTexts()).join('')).toContain('不吃香菜星人');
});
