import { boot, practiceReady } from '../boot.ts';
import { icon } from '../dom.ts';
import { BELL, BUBBLE, HOME, PLAY, STAR } from '../icons.ts';
import type { ServedPost } from '../shapes.ts';
import { commentList } from './comment-list.ts';
import { h, SEMI, semiButton } from './react.ts';
import { openSideSheet, workCard } from './work.ts';

const NAV = 'douyin-creator-master-navigation';
let life = new AbortController();
let shown: ServedPost | undefined;

/** Shows another work's comments in the place of the former's. */
async function show(work: ServedPost): Promise<void> {
  life.abort();
  life = new AbortController();
  shown = work;
  page.replaceChildren(header);
  await practiceReady();
  if (shown !== work) return;
  const tab = h('div', '$tabBar', h('div', '$tabItem $active', '评论管理'));
  const pane = h(
    'div',
    { role: 'tabpanel', class: `${SEMI}-tabs-pane-active ${SEMI}-tabs-pane` },
    h('div', `${SEMI}-tabs-pane-motion-overlay`, commentList(work, life.signal)),
  );
  const content = h('div', `${SEMI}-tabs-content ${SEMI}-tabs-content-top`, pane);
  page.append(
    workCard(work),
    h('div', '$divider__work'),
    h('div', `${SEMI}-tabs ${SEMI}-tabs-top`, tab, content),
  );
}

function item(id: string, words: string, path?: string, selected = false): HTMLElement {
  const more = selected ? ` ${NAV}-item-selected` : '';
  const sign = h('i', `${NAV}-item-icon`, path ? icon(path, 18) : null);
  return h(
    'li',
    {
      role: 'menuitem',
      tabindex: '0',
      class: `${NAV}-item-normal ${NAV}-item${more}`,
      id: `douyin-creator-master-menu-nav-${id}`,
    },
    sign,
    h('span', `${NAV}-item-text`, words),
  );
}

function sider(): HTMLElement {
  const publish = h(
    'button',
    { type: 'button', class: 'douyin-creator-master-button douyin-creator-master-button-primary' },
    h('span', { id: 'douyin-creator-master-side-upload' }, '高清发布'),
  );
  const inner = h(
    'ul',
    `${NAV}-sub ${NAV}-sub-open`,
    item('follow_manage', '关注管理'),
    item('fans_manage', '粉丝管理'),
    item('comment_manage_new', '评论管理', undefined, true),
    item('message_manage', '私信管理'),
  );
  const group = h(
    'li',
    { class: `${NAV}-sub-wrap`, id: 'douyin-creator-master-menu-nav-interaction' },
    h(
      'div',
      `${NAV}-sub-title`,
      h('i', `${NAV}-item-icon`, icon(BUBBLE, 18)),
      h('span', `${NAV}-item-text`, '互动管理'),
    ),
    inner,
  );
  const list = h(
    'ul',
    { role: 'menu', class: `${NAV}-list` },
    item('home', '首页', HOME),
    item('content', '内容管理', PLAY),
    group,
    item('data', '数据中心', STAR),
    item('activity_management', '活动管理', BELL),
  );
  return h(
    'aside',
    '$sider douyin-creator-master-layout-sider',
    h('div', '$brand', '抖音 创作者中心'),
    publish,
    list,
  );
}

const choose = semiButton('选择作品', `${SEMI}-button ${SEMI}-button-primary ${SEMI}-button-size-large`, () =>
  openSideSheet(boot.posts, show),
);
const header = h(
  'div',
  '$header',
  h('div', '$title__page', '评论管理'),
  h('div', null, h('div', null, choose)),
);
const page = h('div', '$container__page', header);
document.getElementById('root')?.append(h('div', 'container-box', sider(), page));
const first = boot.posts.find(work => work.id === boot.current) ?? boot.posts[0];
if (first) show(first);
