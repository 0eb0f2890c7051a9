import { type Browser, chromium, type Page } from '@playwright/test';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SurfaceMap } from '../../lib/model/surface-map.ts';
import { findBrowser } from '../../tools/browser/find.ts';
import { bundleForPage } from '../../tools/read/bundle.ts';
import type * as hand from './in-page/map.ts';

/** Reading by a map, on small pages of every build: light, nested shadow roots, recycled rows, a conversation. */
let browser: Browser;
let script = '';

beforeAll(async () => {
  const found = await findBrowser();
  if (!found) throw new Error('no browser on this machine');
  browser = await chromium.launch({ executablePath: found.path, chromiumSandbox: false });
  script = await bundleForPage(new URL('in-page/map.ts', import.meta.url), 'mapHand');
});
afterAll(() => browser.close());

const COMMENTS: SurfaceMap = {
  area: ['.area'],
  rows: ['.list'],
  item: ['.row', 'li'],
  parked: ['[data-active="false"]'],
  reply: ['.reply'],
  parts: {
    name: ['.who', 'a[href^="/u/"]'],
    text: ['.words'],
    time: ['.when', 'time'],
    id: [':scope @data-id'],
    authorId: ['a[href^="/u/"] @href'],
    badge: ['.tag'],
    likes: ['.likes'],
  },
  box: { mode: 'item', control: ['.answer'], editor: ['textarea'] },
  page: { title: ['h1'], published: ['.published'], me: ['.me'] },
};

const row = (id: string, who: string, words: string, inside = '') =>
  `<li class="row"${id ? ` data-id="${id}"` : ''}><a class="who" href="/u/${who}">${who}</a><p class="words">${words}</p>
   <time class="when">3分钟前</time><span class="likes">12</span><button class="answer">回复</button>${inside}</li>`;
const pageOf = (rows: string) =>
  `<!doctype html><h1>标题</h1><i class="published">2026-01-02 03:04</i><b class="me">我</b><div class="area"><ul class="list">${rows}</ul></div>`;

async function show(
  html: string,
  map: SurfaceMap,
  surface: Parameters<typeof hand.open>[0] = 'bilibili.comments',
) {
  const page = await browser.newPage();
  await page.setContent(html);
  await page.evaluate(`globalThis.mapHand = (() => { ${script}; return mapHand; })()`);
  await ask(page, 'open', surface, map);
  return page;
}

function ask<Name extends keyof typeof hand>(
  page: Page,
  name: Name,
  ...args: Parameters<(typeof hand)[Name]>
): Promise<Awaited<ReturnType<(typeof hand)[Name]>>> {
  return page.evaluate(`mapHand.${name}(...${JSON.stringify(args)})`);
}

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
  await page.evaluate("document.querySelectorAll('.row')[1].dataset.active = 'false'");
  expect(await ask(page, 'items')).toHaveLength(1);
  const before = (await ask(page, 'changes')).changed;
  await page.evaluate("document.querySelectorAll('.row')[1].dataset.active = 'true'");
  expect((await ask(page, 'changes')).changed).toBeGreaterThan(before);
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
