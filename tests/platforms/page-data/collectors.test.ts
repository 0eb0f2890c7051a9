import { expect, test } from 'vitest';
import { knowingPages } from './knowing-page.ts';

const open = knowingPages();
const AT = Date.UTC(2026, 10, 1, 4, 30, 15);

test('B站: from nested shadow roots, in the order of the page, each comment once', async () => {
  const page = await open('<div id="commentapp"></div>');
  await page.run(`
    const host = (parent, tag, data) => {
      const element = document.createElement(tag);
      Object.assign(element, data ? { __data: data, __upMid: 42, __user: { mid: 7, uname: '小鹿' } } : {});
      parent.append(element);
      return element.attachShadow({ mode: 'open' });
    };
    const data = (rpid, text, more) => ({
      rpid_str: rpid, mid: 100, ctime: ${AT / 1000}, member: { uname: '阿麦' }, content: { message: text }, root: 0, ...more,
    });
    const list = host(document.getElementById('commentapp'), 'bili-comments');
    for (const id of ['900000000000000001', '2']) {
      const root = data(id, '主楼' + id, id === '2' ? {} : { reply_control: { is_up_top: true } });
      const thread = host(list, 'bili-comment-thread-renderer', root);
      host(thread, 'bili-comment-renderer', root);
      const replies = host(thread, 'bili-comment-replies-renderer');
      host(replies, 'bili-comment-reply-renderer', data(id + '5', '回复 @阿麦 :楼中楼', { root: 2, mid_str: '101' }));
    }
  `);
  const known = await page.ask('bilibili.comments');
  expect(known?.comments.map(one => [one.index, one.id, one.text])).toEqual([
    [0, '900000000000000001', '主楼900000000000000001'],
    [1, '9000000000000000015', '回复 @阿麦 :楼中楼'],
    [2, '2', '主楼2'],
    [3, '25', '回复 @阿麦 :楼中楼'],
  ]);
  expect(known?.comments[0]).toMatchObject({ name: '阿麦', authorId: '100', at: AT, pinned: true });
  expect(known?.comments[3]).toMatchObject({ parentId: '2', authorId: '101' });
  expect(known).toMatchObject({ account: { id: '7', name: '小鹿' }, post: { authorId: '42' } });
});

/** Two Weibo rows, the second of them a reply inside of the first. */
const WEIBO = `<div id="app"><div class="item1">
  <div class="con1"><a>阿麦</a>:<span>真好 <img alt="[心]"> 用&lt;吗</span></div>
  <div class="item2"><a>小鹿</a>:<span>好用</span></div></div></div>`;
const WEIBO_DATA = `
  const POST = { id: 1, idstr: '1', created_at: 'x', user: { screen_name: '阿麦' }, text: '真好', reposts_count: 3 };
  const ROOT = {
    id: 5100000000000001, idstr: '5100000000000001', created_at: 'Sun Nov 01 12:30:15 +0800 2026', rootidstr: '5100000000000001',
    user: { id: 9, screen_name: '阿麦' }, text: '真好 <img src=x alt="[心]" /> 用&lt;吗',
  };
  const REPLY = { ...ROOT, id: 6, idstr: '6', user: { id: 8, screen_name: '小鹿' }, text: '好用' };
  const [root, reply] = document.querySelectorAll('.item1, .item2');
`;
const WEIBO_KNOWN = [
  {
    index: 0,
    id: '5100000000000001',
    name: '阿麦',
    authorId: '9',
    at: AT,
    text: '真好 [心] 用<吗',
  },
  { index: 1, id: '6', name: '小鹿', authorId: '8', at: AT, text: '好用', parentId: '5100000000000001' },
];

test('微博: from Vue 3, through its proxies and refs, upward to the component that was given the comment', async () => {
  const page = await open(WEIBO);
  await page.run(`{ ${WEIBO_DATA}
    const ref = value => ({ __v_isRef: true, _rawValue: value, get value() { throw new Error('heard'); } });
    const reactive = raw => new Proxy(raw, { get() { throw new Error('heard'); } });
    const post = { vnode: { props: { item: POST } }, parent: null };
    const component = comment => ({ vnode: { props: { 'data-v': '' } }, setupState: reactive({ comment }), parent: post });
    root.__vueParentComponent = { vnode: { props: null }, parent: component(ref(reactive(ROOT))) };
    reply.__vueParentComponent = component(reactive(REPLY));
    document.getElementById('app').__vue_app__ = { _context: { config: { globalProperties: {
      $store: { _state: reactive({ data: { config: { config: { uid: '777' } } } }) } } } } };
  }`);
  expect(await page.ask('weibo.comments')).toEqual({
    surface: 'weibo.comments',
    comments: WEIBO_KNOWN,
    account: { id: '777' },
  });
});

test('微博: from Vue 2, the one place where getters are run', async () => {
  const page = await open(WEIBO);
  await page.run(`{ ${WEIBO_DATA}
    const observed = raw => Object.defineProperties({}, Object.fromEntries(
      Object.entries(raw).map(([key, value]) => [key, { enumerable: true, get: () => value }])));
    root.__vue__ = { $vnode: { componentOptions: { propsData: { comment: observed(ROOT) } } } };
    reply.__vue__ = { _props: observed({ comment: observed(REPLY) }), $parent: root.__vue__ };
  }`);
  expect((await page.ask('weibo.comments'))?.comments).toEqual(WEIBO_KNOWN);
});

test('微博: neither the post nor the answered comment, further up, is taken for the row’s own', async () => {
  const page = await open(WEIBO);
  await page.run(`{ ${WEIBO_DATA}
    const post = { vnode: { props: { item: POST } }, parent: null };
    root.__vueParentComponent = { vnode: { props: {} }, parent: post };
    reply.__vueParentComponent = { vnode: { props: {} }, parent: { vnode: { props: { comment: ROOT } }, parent: post } };
  }`);
  expect((await page.ask('weibo.comments'))?.comments).toEqual([]);
});

test.each([
  ['douyin.video', '<div data-e2e="comment-item">阿麦<p>刚刚</p><span>好用[赞]吗</span></div>'],
  ['douyin.creator-comments', '<div class="x container-a1B2"><i>阿麦</i>3分钟前<b>好用[赞]吗</b></div>'],
] as const)('抖音 %s: from React’s fiber upward; ciphered ids are none', async (surface, row) => {
  const page = await open(row + row);
  await page.run(`{
    const comment = { cid: '7400000000000000001', create_time: ${AT / 1000}, text: '好用[赞]吗', reply_id: '0',
      user: { uid: '55', sec_uid: 'MS4wLjAB-_x', nickname: '阿麦' } };
    const old = { comment_id: '@j/abc', create_time: '${AT / 1000}', text: '好用[赞]吗', user_info: { screen_name: '阿麦' } };
    const [first, second] = document.querySelectorAll('[data-e2e], .x');
    const fiber = comment => ({ memoizedProps: { className: 'x', children: [] }, return: { memoizedProps: null, return: {
      memoizedProps: { row: { comment } }, return: null } } });
    first.__reactFiber$k3j2 = fiber(comment);
    second.__reactFiber$k3j2 = fiber(old);
  }`);
  expect((await page.ask(surface))?.comments).toEqual([
    {
      index: 0,
      id: '7400000000000000001',
      name: '阿麦',
      authorId: 'MS4wLjAB-_x',
      at: AT,
      text: '好用[赞]吗',
    },
  ]);
});

const XHS_STATE = `
  const ref = value => ({ __v_isRef: true, _rawValue: value, _value: value });
  const user = { userInfo: ref({ userId: 'me24', nickname: '小鹿实测', guest: false }), loggedIn: ref(true) };
`;

test('小红书: notifications from the page’s state, in their order', async () => {
  const page = await open('');
  await page.run(`{ ${XHS_STATE}
    const message = (id, nickname) => ({ id: 'm' + id, type: 'comment', time: ${AT / 1000}, title: '评论了你的笔记',
      userInfo: { userid: 'u' + id, nickname }, commentInfo: { id: 'c' + id, content: '好用吗' }, itemInfo: { id: 'n' } });
    window.__INITIAL_STATE__ = { user, notification: { isFetching: ref(false), notificationMap: ref(new Proxy({
      mentions: { messageList: [message(1, '甲'), message(2, '乙')], cursor: '' }, likes: { messageList: [{ id: 'l' }] } }, {})) } };
  }`);
  expect(await page.ask('xiaohongshu.notification')).toEqual({
    surface: 'xiaohongshu.notification',
    comments: ['甲', '乙'].map((name, index) => ({
      index,
      id: `c${index + 1}`,
      name,
      text: '好用吗',
      authorId: `u${index + 1}`,
      at: AT,
      postId: 'n',
    })),
    account: { id: 'me24', name: '小鹿实测' },
  });
});

test('小红书: a note’s own facts and the exact times of its comments and their replies', async () => {
  const page = await open('');
  await page.run(`{ ${XHS_STATE}
    const comment = (id, content, subComments) => ({ id, noteId: 'n1', content, createTime: ${AT}, subComments, userInfo: { userId: 'u' + id, nickname: '甲' } });
    const note = (noteId, title) => ({ noteId, title, time: ${AT}, user: { userId: 'a1', nickname: '小鹿' } });
    window.__INITIAL_STATE__ = { user, note: { currentNoteId: ref('n1'), noteDetailMap: ref({
      n0: { note: note('n0', '先前的'), comments: { list: [] } },
      n1: { note: note('n1', '蓝罐'), comments: { list: [comment('c1', '一', [comment('c2', '二', [])])] } } }) } };
  }`);
  const known = await page.ask('xiaohongshu.note');
  expect(known?.comments.map(one => [one.id, one.text, one.at, one.authorId])).toEqual([
    ['c1', '一', AT, 'uc1'],
    ['c2', '二', AT, 'uc2'],
  ]);
  expect(known?.post).toEqual({
    id: 'n1',
    title: '蓝罐',
    authorId: 'a1',
    authorName: '小鹿',
    publishedAt: AT,
  });
});
