import { boot } from '../boot.ts';
import { navigate } from '../spa.ts';
import { h, PLAIN } from './dom.ts';
import { wujieApp } from './wujie.ts';

const MENU: [string, string?][] = [
  ['首页'],
  ['内容管理'],
  ['评论', '/platform/interaction/comment'],
  ['弹幕'],
  ['私信', '/platform/private_msg'],
  ['数据中心'],
];

/** Puts the frame of the console into the page; answers where the page of a menu item goes. */
export function layFrame(app: HTMLElement): { show(page: HTMLElement): void; at(path: string): void } {
  const items = MENU.map(([words, path]) => menuItem(words, path));
  const body = h('div', 'main-body');
  app.append(
    h(
      'div',
      'container-wrap',
      h(
        'div',
        { id: 'side-bar', class: 'side-bar' },
        h('div', 'finder-ui-desktop-menu__header', '视频号 · 助手'),
        h('ul', 'finder-ui-desktop-menu', ...items),
        PLAIN || !boot.me ? null : accountInfo(boot.me),
      ),
      body,
    ),
  );
  const inner = PLAIN ? body : wujieApp(body, 'interaction');
  return {
    show: page => inner.replaceChildren(page),
    at(path) {
      for (const [index, item] of items.entries())
        item.classList.toggle('current', MENU[index]?.[1] === path.replace(/\/$/, ''));
    },
  };
}

const menuItem = (words: string, path: string | undefined): HTMLElement =>
  h(
    'li',
    'finder-ui-desktop-sub-menu__item',
    h(
      'a',
      { href: path ?? 'javascript:;', onclick: event => go(event, path) },
      h('span', 'finder-ui-desktop-menu__name', h('span', null, words)),
    ),
  );

function go(event: Event, path: string | undefined): void {
  event.preventDefault();
  if (path) navigate(path);
}

/** A guess: the site shows who is logged in at the foot of its menu, in which elements was not seen. */
const accountInfo = ({ avatar, name }: { avatar: string; name: string }): HTMLElement =>
  h('div', 'account-info', h('img', { class: 'avatar', src: avatar, alt: '' }), h('span', 'name', name));
