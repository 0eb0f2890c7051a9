import type { Page } from '@playwright/test';
import { expect, test } from 'vitest';
import type { SurfaceMap } from '../../lib/model/surface-map.ts';
import { ask, mapPages } from './map-page.ts';

const show = mapPages();

const CHAT: SurfaceMap = {
  area: ['.chat'],
  item: ['.msg'],
  parts: { text: ['.bubble'], own: [':scope.mine'] },
  box: { mode: 'conversation', editor: ['textarea'] },
  page: { peer: ['.peer'], me: ['.me'], divider: ['.divider'] },
};
const chat = (
  rows: string,
  style = '',
) => `<!doctype html><b class="me">我们</b><div class="chat"><h2 class="peer">小林</h2>
  <div class="msgs" style="width:400px;display:flex;flex-direction:column;${style}">${rows}</div><textarea></textarea></div>`;
const peer = (text: string) => `<div class="msg"><span class="bubble">${text}</span></div>`;
const mine = (text: string) =>
  `<div class="msg mine" style="text-align:right"><span class="bubble">${text}</span></div>`;

test('messages: whose they are, what they follow, when between two dividers', async () => {
  const page = await show(
    chat(
      `<p class="divider">2026-11-01 10:00</p>${peer('在吗')}${peer('多少钱')}<p class="divider">2026-11-01 10:20</p>${mine('在的')}`,
    ),
    CHAT,
    'weibo.dm',
  );
  const items = await ask(page, 'items', Date.parse('2026-11-01T12:00:00+08:00'));
  const ids = items.map(item => typeof item === 'object' && item.id);
  expect(items).toMatchObject([
    { author: { name: '小林', isSelf: false }, text: '在吗', time: { precision: 'hour' } },
    { text: '多少钱', previousId: ids[0] },
    { author: { name: '我们', isSelf: true }, text: '在的', previousId: ids[1] },
  ]);
  expect(await ask(page, 'post')).toMatchObject({ title: '小林', authorName: '我们' });
  expect(await ask(page, 'insert', 0, '199 元')).toMatchObject({ outcome: 'inserted' });
  expect(await ask(page, 'target')).toEqual({ kind: 'comment', draft: '199 元' });
  await page.close();
});

test('a time at the head of a message’s own row holds for that message', async () => {
  const rows = `${peer('<p class="divider">2026-11-01 10:00</p>在吗')}${peer('<p class="divider">2026-11-01 10:20</p>人呢')}`;
  const map = { ...CHAT, parts: { ...CHAT.parts, text: ['.bubble'] } };
  const page = await show(
    chat(rows.replaceAll(/<span class="bubble">(<p.*?<\/p>)/g, '$1<span class="bubble">')),
    map,
    'weibo.dm',
  );
  const items = await ask(page, 'items', Date.parse('2026-11-01T10:21:00+08:00'));
  expect(items).toMatchObject([
    { text: '在吗', time: { text: '2026-11-01 10:00' } },
    { text: '人呢', time: { text: '2026-11-01 10:20', precision: 'minute' } },
  ]);
  await page.close();
});

test('times that stand together hold for no message: it is read neither at a wrong time nor at all', async () => {
  const times = ['10:00', '10:20', '10:40', '11:00'].map(
    words => `<p class="divider">2026-11-01 ${words}</p>`,
  );
  const words = ['在吗', '多少钱', '人呢', '谢谢'];
  const apart = await show(chat(words.map(peer).join('') + times.join('')), CHAT, 'weibo.dm');
  expect(new Set(await ask(apart, 'items'))).toEqual(new Set(['unreadable']));
  await apart.close();
  const page = await show(
    chat(words.map((one, index) => times[index] + peer(one)).join('')),
    CHAT,
    'weibo.dm',
  );
  expect(
    (await ask(page, 'items')).map(item => typeof item === 'object' && item.time.text.slice(-5)),
  ).toEqual(['10:00', '10:20', '10:40', '11:00']);
  await page.close();
});

test('a message without the sign of either side is told by where it stands alone', async () => {
  const map = { ...CHAT, parts: { ...CHAT.parts, theirs: [':scope.theirs'] } };
  const bare = (text: string) => `<div class="msg"><span class="bubble">${text}</span></div>`;
  const rows = `<p class="divider">10:00</p>${mine('在的')}${bare('在吗').replace('class="msg"', 'class="msg theirs"')}`;
  const page = await show(
    chat(rows + bare('多少钱') + bare('退了').replace('">', '" style="text-align:right">')),
    map,
    'weibo.dm',
  );
  expect((await ask(page, 'items')).map(item => typeof item === 'object' && item.author.isSelf)).toEqual([
    true,
    false,
    false,
    true,
  ]);
  await page.evaluate(() => {
    for (const one of document.querySelectorAll<HTMLElement>('.msg')) one.style.textAlign = 'center';
  });
  expect(
    (await ask(page, 'items')).map(item => (typeof item === 'object' ? item.author.isSelf : item)),
  ).toEqual([true, false, 'unreadable', 'unreadable']);
  await page.close();
});

test('a message whose class says one side and whose place the other is not read', async () => {
  const rows = `<p class="divider">10:00</p>${peer('在吗')}${mine('在的').replace('right', 'left')}`;
  const page = await show(chat(rows), CHAT, 'weibo.dm');
  expect(await ask(page, 'items')).toMatchObject([{ text: '在吗' }, 'unreadable']);
  await page.close();
});

test.each([
  ['grows from the bottom', 'flex-direction:column-reverse', ''],
  ['stands on its head, with its rows on their feet', 'transform:rotate(180deg)', 'transform:rotate(180deg)'],
])('a list that %s is read from the oldest to the newest', async (_, list, each) => {
  const held = (html: string) => `<div style="${each}">${html}</div>`;
  const rows = held(mine('在的')) + held(peer('在吗')) + held('<p class="divider">2026-11-01 10:00</p>');
  const page = await show(chat(rows, list), CHAT, 'weibo.dm');
  const items = await ask(page, 'items');
  expect(items[1]).toMatchObject({ text: '在的', previousId: typeof items[0] === 'object' && items[0].id });
  await page.close();
});

test('a message under `6分钟前` is the one that stands under the time of day later, and stays it while nobody paints it anew', async () => {
  const under = (words: string) => chat(`<p class="divider">${words}</p>${peer('在吗')}`);
  const idAt = async (page: Page, time: string) => {
    await page.clock.setFixedTime(time);
    const [item] = await ask(page, 'items');
    return typeof item === 'object' && item.id;
  };
  const page = await show(under('6分钟前'), CHAT, 'weibo.dm');
  const id = await idAt(page, '2026-11-01T10:11:30+08:00');
  expect(id).toContain('fp-');
  expect(await idAt(page, '2026-11-01T11:40:00+08:00')).toBe(id);
  await page.close();
  const later = await show(under('10:05'), CHAT, 'weibo.dm');
  expect(await idAt(later, '2026-11-01T14:00:00+08:00')).toBe(id);
  await later.close();
  const other = await show(under('11:05'), CHAT, 'weibo.dm');
  expect(await idAt(other, '2026-11-01T14:00:00+08:00')).not.toBe(id);
  await other.close();
});

test('what is on its way, or was refused by the site, is no message yet, and what follows it follows what was sent', async () => {
  const map = { ...CHAT, parts: { ...CHAT.parts, unsent: ['.status'] } };
  const waiting = mine('在的').replace('</div>', '<i class="status">重试</i></div>');
  const rows = `<p class="divider">2026-11-01 10:00</p>${peer('在吗')}${waiting}${peer('人呢')}`;
  const page = await show(chat(rows), map, 'weibo.dm');
  const [first, failed, last] = await ask(page, 'items');
  expect(failed).toBe('unreadable');
  expect(last).toMatchObject({ text: '人呢', previousId: typeof first === 'object' && first.id });
  expect(await ask(page, 'insert', 2, '来了')).toMatchObject({ outcome: 'inserted' });
  await page.evaluate(() => document.querySelector('.status')?.remove());
  expect((await ask(page, 'items'))[1]).toMatchObject({ text: '在的', author: { isSelf: true } });
  await page.close();
});

test('the other person opened in the same box: nothing is inserted', async () => {
  const page = await show(chat(`<p class="divider">10:00</p>${peer('在吗')}`), CHAT, 'weibo.dm');
  const waiting = ask(page, 'insert', 0, '给小林');
  await page.evaluate("document.querySelector('.peer').textContent = '阿青'");
  expect(await waiting).toMatchObject({ outcome: 'refused' });
  expect(await page.locator('textarea').inputValue()).toBe('');
  await page.close();
});
