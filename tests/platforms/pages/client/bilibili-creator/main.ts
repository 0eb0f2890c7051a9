import { keepCookie } from '../bilibili-comments/frame.ts';
import { boot, practiceReady } from '../boot.ts';
import { commentList } from './list.ts';
import { h } from './row.ts';

const NAV = ['首页', '内容管理', '数据中心', '粉丝管理', '互动管理', '收益管理'];

keepCookie();
const life = new AbortController();
const nav = NAV.map(words => h('div', words === '互动管理' ? 'nav-item active' : 'nav-item', words));
const content = h(
  'div',
  'cc-content-body',
  h('div', 'tab-head', h('span', 'active', '视频评论'), h('span', null, '专栏评论')),
);
document
  .getElementById('app')
  ?.append(
    h(
      'div',
      'cc-header',
      '创作中心',
      boot.me ? h('img', { class: 'cc-face', src: boot.me.avatar, alt: '' }) : null,
    ),
    h('div', 'cc-body', h('div', 'cc-nav', ...nav), content),
  );
practiceReady().then(() => content.append(commentList(life.signal)));
