import { expect, test } from 'vitest';
import type { SurfaceMap } from '../../lib/model/surface-map.ts';
import { ask, COMMENTS, mapPages, pageOf, row } from './map-page.ts';

const show = mapPages();

test('comments with ids, own and author marks, replies under their root', async () => {
  const reply = `<ul><li class="row reply" data-id="b1"><a class="who" href="/u/2">我</a><p class="words">谢谢</p><time class="when">刚刚</time></li></ul>`;
  const page = await show(pageOf(row('a1', '小林', '好用吗', reply) + row('a2', '阿青', '多少钱')), {
    ...COMMENTS,
    parts: { ...COMMENTS.parts, authorId: ['a[href^="/u/"] @data-none'] },
  });
  const items = await ask(page, 'items');
  expect(items).toMatchObject([
    {
      id: 'bilibili:a1',
      idKind: 'platform',
      author: { name: '小林', isSelf: false },
      text: '好用吗',
      likes: 12,
    },
    { id: 'bilibili:b1', parentId: 'bilibili:a1', author: { name: '我', isSelf: true }, text: '谢谢' },
    { id: 'bilibili:a2', text: '多少钱' },
  ]);
  expect(await ask(page, 'state')).toEqual({ readable: true });
  await page.close();
});

test('two signs that find different names make the comment unreadable', async () => {
  const page = await show(pageOf(row('a1', '小林', '好用吗') + row('a2', '阿青', '在吗')), COMMENTS);
  await page.evaluate(
    "document.querySelector('.who').insertAdjacentHTML('beforebegin', '<a href=\"/u/9\">别人</a>')",
  );
  expect(await ask(page, 'items')).toMatchObject(['unreadable', { text: '在吗' }]);
  await page.close();
});

test('a lost class is made up for by the other sign; lost altogether, the page has changed', async () => {
  const many = ['一', '二', '三', '四'].map(word => row('', `人${word}`, `说${word}`)).join('');
  const page = await show(pageOf(many), COMMENTS);
  await page.evaluate("for (const one of document.querySelectorAll('.who, .row')) one.className = 'x1'");
  expect(await ask(page, 'items')).toMatchObject([{ author: { name: '人一' } }, {}, {}, { text: '说四' }]);
  await page.evaluate("for (const one of document.querySelectorAll('.words')) one.className = 'x2'");
  expect(await ask(page, 'state')).toEqual({ readable: false, reason: 'changed' });
  await page.close();
});

test('a text that begins with the name, icons and a colon, and with whom it answers, is the words behind', async () => {
  const map: SurfaceMap = {
    ...COMMENTS,
    parts: {
      name: ['p > a:first-child'],
      text: ['p', 'p > span:last-child'],
      authorId: ['p > a @href', 'p > a @data-uid'],
      answered: ['a[href^="/n/"]'],
    },
  };
  const said = (words: string) =>
    `<li class="row"><p><a href="7" data-uid="7">小林</a><img alt="铁粉">:<span>${words}</span></p></li>`;
  const page = await show(
    pageOf(
      said(':) 好用吗<img alt="[doge]">') +
        said('回复<a href="/n/阿青">@阿青</a>:多少钱') +
        said('回复我:快点') +
        said('<a href="/n/阿青">@阿青</a> 看').replace('data-uid="7"', 'data-uid="8"'),
    ),
    map,
  );
  const items = await ask(page, 'items');
  expect(
    items.map(item => typeof item === 'object' && [item.author.name, item.author.id, item.text]),
  ).toEqual([
    ['小林', '7', ':) 好用吗[doge]'],
    ['小林', '7', '多少钱'],
    ['小林', '7', '回复我:快点'],
    ['小林', undefined, '@阿青 看'],
  ]);
  await page.close();
});

test('a reply whose root is not found is no root', async () => {
  const reply = `<div><b class="row reply" data-id="b1"><a class="who" href="/u/2">我</a><i class="words">谢谢</i><time class="when">刚刚</time></b></div>`;
  const page = await show(pageOf(row('a1', '小林', '好用吗') + reply), {
    ...COMMENTS,
    item: ['li.row'],
    parts: { ...COMMENTS.parts, authorId: ['a @data-none'] },
  });
  expect(await ask(page, 'items')).toMatchObject([{ id: 'bilibili:a1' }, 'unreadable']);
  await page.close();
});

test('recycled rows are read in the order of the list, not of the document', async () => {
  const at = (place: string, words: string) => `<div ${place}>${row('', '小林', words)}</div>`;
  const map = { ...COMMENTS, order: ['[data-index] @data-index', '.view @style'] };
  const texts = async (html: string) => {
    const page = await show(pageOf(html), map);
    const items = await ask(page, 'items');
    await page.close();
    return items.map(item => typeof item === 'object' && item.text);
  };
  expect(
    await texts(at('data-index="9"', '三') + at('data-index="-1"', '一') + at('data-index="2"', '二')),
  ).toEqual(['一', '二', '三']);
  const moved = (way: string) => `class="view" style="position:relative;top:0;transform:${way}"`;
  expect(
    await texts(
      at(moved('translateY(1.5e3px) translateX(0px)'), '三') +
        at(moved('translate(0px, 20px)'), '二') +
        at(moved('translate3d(0,-20px,0)'), '一'),
    ),
  ).toEqual(['一', '二', '三']);
});

test('copies that nobody sees are no comments, be they in a list of their own or in the one that is shown', async () => {
  const unseen = 'style="position:absolute;width:0;height:0;overflow:hidden"';
  const copy = row('a1', '小林', '一').replace('<li', `<li ${unseen}`);
  const page = await show(pageOf(copy + row('a1', '小林', '一')), COMMENTS);
  await page.evaluate(
    html => document.querySelector('.area')?.insertAdjacentHTML('beforebegin', html),
    `<div class="area" ${unseen}><ul>${row('a1', '小林', '一')}${row('a2', '阿青', '二')}</ul></div>`,
  );
  await ask(page, 'open', 'bilibili.comments', COMMENTS, { hidesCopies: true });
  expect(await ask(page, 'items')).toMatchObject([{ id: 'bilibili:a1' }]);
  await page.evaluate("document.querySelectorAll('.area')[1].style.display = 'none'");
  await page.evaluate("document.querySelector('.area').style.cssText = ''");
  expect(await ask(page, 'items')).toMatchObject([{ id: 'bilibili:a1' }, { id: 'bilibili:a2' }]);
  await page.close();
});

test('of several controls at the place of 回复 only the one that says so is pressed', async () => {
  const map = {
    ...COMMENTS,
    box: { mode: 'item' as const, control: ['.acts span'], editor: ['textarea'] },
  };
  const acts = (words: string) =>
    `<div class="acts"><span>12</span><span>分享</span><span>${words}</span></div>`;
  const page = await show(
    pageOf(row('a1', '小林', '一', acts('回复')) + row('a2', '阿青', '二', acts('赞'))),
    map,
  );
  await page.evaluate(() => {
    for (const one of document.querySelectorAll('.acts span'))
      one.addEventListener('click', () => one.after(document.createElement('textarea')));
  });
  expect(await ask(page, 'insert', 0, '好')).toMatchObject({ outcome: 'inserted' });
  expect(await ask(page, 'insert', 1, '好')).not.toMatchObject({ outcome: 'inserted' });
  expect(await page.locator('textarea').count()).toBe(1);
  await page.close();
});
