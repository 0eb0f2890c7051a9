import { expect, test } from 'vitest';
import type { SurfaceMap } from '../../lib/model/surface-map.ts';
import { ask, COMMENTS, mapPages, pageOf, row } from './map-page.ts';

const show = mapPages();

test('without ids two equal comments by one person are two, and keep their ids when another comes above', async () => {
  const page = await show(pageOf(row('', '小林', '求链接') + row('', '小林', '求链接')), COMMENTS);
  const before = (await ask(page, 'items')).map(item => typeof item === 'object' && item.id);
  expect(new Set(before).size).toBe(2);
  await page.evaluate(
    html => document.querySelector('.list')?.insertAdjacentHTML('afterbegin', html),
    row('', '小林', '求链接'),
  );
  const after = (await ask(page, 'items')).map(item => typeof item === 'object' && item.id);
  expect(after.slice(1)).toEqual(before);
  expect(await ask(page, 'changes')).toMatchObject({ added: 1 });
  await page.close();
});

test('a list of comments under several posts: each has its own, and is the same as under that post alone', async () => {
  const inbox = { ...COMMENTS, parts: { ...COMMENTS.parts, postTitle: ['.about'] } };
  const about = (title: string) => row('', '小林', '打卡', `<i class="about">${title}</i>`);
  const page = await show(pageOf(about('空瓶') + about('开箱')), inbox);
  const items = await ask(page, 'items');
  expect(items).toMatchObject([{ post: { title: '空瓶' } }, { post: { title: '开箱' } }]);
  const alone = await show(pageOf(about('开箱')), inbox);
  expect(await ask(alone, 'items')).toMatchObject([{ id: typeof items[1] === 'object' ? items[1].id : '' }]);
  await page.close();
  await alone.close();
});

const SHARED_BY_THREAD: SurfaceMap = {
  ...COMMENTS,
  item: ['.row'],
  reply: ['.reply'],
  thread: ['.thread'],
  parts: { ...COMMENTS.parts, likes: ['.likes'] },
  box: { mode: 'thread', control: ['.answer'], editor: ['.box'], names: ['.whom'] },
};

test('a box that a thread shares answers whoever was pressed, whatever else is clicked; the one above all answers nobody', async () => {
  const [root, reply] = [row('a1', '小林', '一'), row('b1', '小林', '二').replace('"row"', '"row reply"')];
  const page = await show(
    pageOf(
      `</ul><textarea class="box" id="top"></textarea><div class="thread">${root}${reply}<p class="whom">回复 @小林 :</p><textarea class="box"></textarea></div>`,
    ),
    SHARED_BY_THREAD,
  );
  expect(await ask(page, 'target')).toBeUndefined();
  expect(await ask(page, 'insert', 1, '给二楼')).toMatchObject({ outcome: 'inserted' });
  await page.locator('.likes').first().click();
  await page.locator('.thread .box').click();
  expect(await ask(page, 'target')).toEqual({ kind: 'comment', draft: '给二楼' });
  expect(await ask(page, 'insert', 0, '给一楼')).toMatchObject({ outcome: 'inserted' });
  expect(await page.locator('.thread .box').inputValue()).toBe('给一楼');
  await page.locator('.thread .box').fill('自己写的');
  expect(await ask(page, 'insert', 1, '不该出现')).toEqual({ outcome: 'refused', reason: 'other-thread' });
  await page.locator('#top').click();
  expect(await ask(page, 'target')).toEqual({ kind: 'root', draft: '' });
  await page.close();
});

test('a parked row is no comment, and one that is used again is told as changed', async () => {
  const page = await show(pageOf(row('a1', '小林', '一') + row('a2', '阿青', '二')), COMMENTS);
  expect(await ask(page, 'items')).toHaveLength(2);
  await page.evaluate("document.querySelectorAll('.row')[1].dataset.active = 'false'");
  expect(await ask(page, 'items')).toHaveLength(1);
  const before = (await ask(page, 'changes')).changed;
  await page.evaluate("document.querySelectorAll('.row')[1].dataset.active = 'true'");
  expect((await ask(page, 'changes')).changed).toBeGreaterThan(before);
  await page.close();
});

test('a row that came out of use and is put to use for the first time is told as one that came', async () => {
  const page = await show(pageOf(row('a1', '小林', '一')), COMMENTS);
  await page.evaluate(() => {
    const spare = document.querySelector('.row')?.cloneNode(true);
    if (!(spare instanceof HTMLElement)) throw new Error('the page has a row');
    Object.assign(spare.dataset, { id: 'a2', active: 'false' });
    document.querySelector('.row')?.after(spare);
  });
  expect((await ask(page, 'changes')).added).toBe(0);
  await page.evaluate("document.querySelectorAll('.row')[1].dataset.active = 'true'");
  expect((await ask(page, 'changes')).added).toBe(1);
  await page.close();
});

test('a box in a row that was used again for somebody else takes nothing', async () => {
  const page = await show(
    pageOf(row('a1', '小林', '一', '<textarea></textarea>') + row('a2', '阿青', '二')),
    COMMENTS,
  );
  expect(await ask(page, 'insert', 0, '给小林')).toMatchObject({ outcome: 'inserted' });
  await page.evaluate(() => {
    const [first] = document.querySelectorAll('.row');
    first?.setAttribute('data-id', 'a9');
    for (const part of first?.querySelectorAll('.who, .words') ?? []) part.textContent = '别人';
  });
  expect(await ask(page, 'insert', 0, '给别人')).not.toMatchObject({ outcome: 'inserted' });
  expect(await page.locator('textarea').inputValue()).toBe('给小林');
  await page.close();
});

const NESTED: SurfaceMap = {
  area: ['x-comments'],
  item: [':scope >> x-thread >> x-comment.root', ':scope >> x-thread >> x-comment:not(.reply)'],
  reply: [':scope >> x-thread >> x-replies >> x-comment.reply'],
  thread: ['x-thread'],
  parts: {
    name: [':scope >> x-user >> #name', ':scope >> x-user >> a'],
    text: [':scope >> x-text >> p'],
    time: [':scope >> #time'],
  },
  page: { title: ['h1'] },
};

test('comments three shadow roots deep are read in order, and heard of when they open late', async () => {
  const page = await show('<!doctype html><h1>标题</h1><x-comments></x-comments>', NESTED);
  await page.evaluate(() => {
    const open = (host: Element, html: string) => {
      const root = host.attachShadow({ mode: 'open' });
      root.innerHTML = html;
      return root;
    };
    const comment = (host: Element, name: string, words: string) => {
      const root = open(host, '<x-user></x-user><x-text></x-text><span id="time">2小时前</span>');
      for (const [tag, html] of [
        ['x-user', `<div id="name"><a>${name}</a></div>`],
        ['x-text', `<p>${words}</p>`],
      ])
        open(root.querySelector(String(tag)) as Element, String(html));
    };
    const list = open(document.querySelector('x-comments') as Element, '<div id="feed"></div>');
    for (const name of ['甲', '乙']) {
      const thread = document.createElement('x-thread');
      list.querySelector('#feed')?.append(thread);
      const root = open(thread, '<x-comment class="root"></x-comment><x-replies></x-replies>');
      comment(root.querySelector('x-comment') as Element, name, `${name}说`);
      const replies = open(
        root.querySelector('x-replies') as Element,
        '<x-comment class="reply"></x-comment>',
      );
      comment(replies.querySelector('x-comment') as Element, '丙', `答${name}`);
    }
  });
  expect((await ask(page, 'changes')).added).toBeGreaterThanOrEqual(4);
  const items = await ask(page, 'items');
  expect(items.map(item => typeof item === 'object' && item.text)).toEqual(['甲说', '答甲', '乙说', '答乙']);
  const ids = items.map(item => (typeof item === 'object' ? [item.id, item.parentId] : []));
  expect([ids[1]?.[1], ids[3]?.[1]]).toEqual([ids[0]?.[0], ids[2]?.[0]]);
  await page.close();
});
