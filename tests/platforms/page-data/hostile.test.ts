import { expect, test } from 'vitest';
import type { SurfaceId } from '../../../lib/model/platform.ts';
import { knowingPages } from './knowing-page.ts';

const open = knowingPages();

const SURFACES: readonly SurfaceId[] = [
  'bilibili.comments',
  'weibo.comments',
  'douyin.video',
  'douyin.creator-comments',
  'xiaohongshu.note',
  'xiaohongshu.notification',
];

/** A row of every surface at once. */
const ROW =
  '<bili-comment-renderer class="item1 container-a" data-e2e="comment-item">阿麦:好用</bili-comment-renderer>';
const GOOD = `({ rpid_str: '1', cid: '1', id: 1, create_time: 1793500000, ctime: 1793500000, created_at: 'Sun Nov 01 12:30:15 +0800 2026',
  mid: 3, member: { uname: '阿麦' }, user: { nickname: '阿麦', screen_name: '阿麦' }, content: { message: '好用' }, text: '好用' })`;
const HANG = `const hang = (row, comment) => {
  row.__data = comment;
  row.__reactFiber$x = { memoizedProps: { comment }, return: null };
  row.__vueParentComponent = { vnode: { props: { comment } }, parent: null };
};`;
const ON_ROWS = ['bilibili.comments', 'weibo.comments', 'douyin.video', 'douyin.creator-comments'] as const;

test.each(SURFACES)('%s: a page that knows nothing says nothing', async surface => {
  for (const html of ['', ROW, '<form name="querySelectorAll"></form><form name="body"></form>']) {
    const page = await open(html);
    expect(await page.ask(surface)).toEqual({ surface, comments: [] });
  }
});

test.each(ON_ROWS)(
  '%s: getters that throw or never end are not run, and spoil nothing of the others',
  async surface => {
    const page = await open(ROW + ROW + ROW);
    await page.run(`{ ${HANG}
    const [first, second, third] = document.querySelectorAll('.item1');
    const traps = get => Object.defineProperties({}, Object.fromEntries(
      Object.keys(${GOOD}).map(key => [key, { enumerable: true, get }])));
    hang(first, traps(() => { for (;;); }));
    hang(second, traps(() => { throw new Error('trap'); }));
    hang(third, ${GOOD});
    for (const key of ['__data', 'data', '__vueParentComponent'])
      if (!Object.hasOwn(first, key)) Object.defineProperty(first, key, { get() { for (;;); } });
  }`);
    expect((await page.ask(surface))?.comments).toMatchObject([{ index: 0, id: '1', text: '好用' }]);
  },
);

test.each(SURFACES)(
  '%s: what is planted in prototypes is not woken, and nothing of the language is called',
  async surface => {
    const page = await open(ROW);
    await page.run(`{ ${HANG}
    window.heard = [];
    hang(document.querySelector('.item1'), ${GOOD});
    window.__INITIAL_STATE__ = { note: { noteDetailMap: { n: {} } }, notification: { notificationMap: { a: [] } }, user: {} };
    const hear = name => { window.heard[window.heard.length] = name; };
    const { apply, construct, ownKeys } = Reflect;
    const { defineProperty: define, getOwnPropertyDescriptor: look } = Object;
    const names = ['id', 'name', 'text', 'rows', 'hits', 'said', 'facts', 'ownId', 'upId', 'at', 'pinned', '__v_isRef', '_rawValue', 'toJSON'];
    for (const room of [Array, String, Number, Reflect, JSON, Object, Function, Math, Symbol.prototype, Map, Set, Promise]) {
      for (const place of [room, room.prototype]) {
        if (!place || place === Object.prototype) continue;
        for (const key of ownKeys(place)) {
          const own = look(place, key);
          if (typeof own.value !== 'function' || !own.writable || key === 'constructor' || key === 'getOwnPropertyDescriptor') continue;
          const real = own.value;
          const name = typeof key === 'string' ? key : 'symbol';
          place[key] = function () { hear(name); return new.target ? construct(real, arguments) : apply(real, this, arguments); };
        }
      }
    }
    window.heard.length = 0;
    for (const name of names)
      define(Object.prototype, name, { get() { hear('get ' + name); }, set() { hear('set ' + name); }, configurable: true });
    define(Array.prototype, '0', { set() { hear('set 0'); }, configurable: true });
    window.heard.length = 0;
  }`);
    const known = await page.ask(surface);
    expect(await page.run('window.heard')).toEqual([]);
    if (ON_ROWS.some(one => one === surface))
      expect(known?.comments).toMatchObject([{ id: '1', text: '好用' }]);
  },
);

test.each(SURFACES)(
  '%s: proxies without end, cycles and values of every kind come to an end and break nothing',
  async surface => {
    const page = await open(ROW + ROW);
    await page.run(`{ ${HANG}
    const endless = () => new Proxy({}, {
      ownKeys: () => Array.from({ length: 50 }, (_, index) => 'k' + index),
      getOwnPropertyDescriptor: () => ({ value: endless(), enumerable: true, configurable: true, writable: true }),
    });
    const [first, second] = document.querySelectorAll('.item1');
    hang(first, endless());
    const cycle = { ...${GOOD}, rpid_str: Symbol('x'), cid: () => '1', id: 10n, text: { toString() { for (;;); } }, self: null };
    cycle.self = cycle; cycle.user = cycle; cycle.member = cycle; cycle.content = cycle;
    hang(second, cycle);
    second.__reactFiber$x.return = second.__reactFiber$x;
    second.__vueParentComponent.parent = second.__vueParentComponent;
    const state = { user: cycle, note: { currentNoteId: Number.NaN, noteDetailMap: endless() }, notification: { notificationMap: endless() } };
    window.__INITIAL_STATE__ = state;
    void 0;
  }`);
    const started = Date.now();
    const known = await page.ask(surface);
    expect(Date.now() - started).toBeLessThan(5000);
    expect(known?.comments.every(one => typeof one.id === 'string')).toBe(true);
  },
);

test.each(ON_ROWS)('%s: no more than 2,000 comments and no long text leave the page', async surface => {
  const page = await open('');
  await page.run(`{ ${HANG}
    document.body.innerHTML = ${JSON.stringify(ROW)}.repeat(5000);
    let index = 0;
    for (const row of document.querySelectorAll('.item1')) {
      index++;
      hang(row, { ...${GOOD}, rpid_str: String(index), cid: String(index), id: index, text: '好用' + 'x'.repeat(50000), content: { message: '好用' + 'x'.repeat(50000) } });
      row.textContent = '阿麦:好用' + 'x'.repeat(2000);
    }
  }`);
  const known = await page.ask(surface);
  expect(known?.comments).toHaveLength(2000);
  expect(known?.comments.every(one => one.text.length === 200)).toBe(true);
});

test('a shadow root that is closed stays so, and rows in it are nobody’s', async () => {
  const page = await open('<bili-comments></bili-comments>');
  await page.run(`{
    const root = document.querySelector('bili-comments').attachShadow({ mode: 'closed' });
    root.innerHTML = '<bili-comment-renderer></bili-comment-renderer>';
    root.firstChild.__data = ${GOOD};
  }`);
  expect((await page.ask('bilibili.comments'))?.comments).toEqual([]);
});
