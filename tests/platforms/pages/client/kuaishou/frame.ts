import { boot } from '../boot.ts';
import { type Builder, icon } from '../dom.ts';
import { BELL, HOME, PLAY, PLUS, STAR } from '../icons.ts';
import { component } from './vue.ts';

const app: Builder = component('84d1a60e');
const menu: Builder = component('0f5be927');
const user: Builder = component('b04c73d5');

/** Header and left menu of the creator centre around `main`. */
export function frame(main: HTMLElement): HTMLElement {
  const logo = app(
    'a',
    { href: '/', class: 'header-logo-wrapper' },
    app('div', 'header-logo', '快手', app('small', null, '创作者服务平台')),
  );
  return app(
    'div',
    'complete',
    app(
      'header',
      { class: 'el-header', style: 'height: 64px;' },
      app('section', 'header-operate-wrapper', logo),
      headerBar(),
    ),
    app(
      'div',
      'container',
      app('div', { class: 'aside', width: '200px' }, sideBar()),
      app(
        'main',
        { class: 'el-main', id: 'main-container' },
        app('div', 'main-content', app('div', 'main-content__body full-w', null, main)),
      ),
    ),
  );
}

function headerBar(): HTMLElement {
  const name = boot.me?.name ?? '';
  const face = boot.me?.avatar ?? 'data:,';
  const card = user(
    'div',
    {
      role: 'tooltip',
      'aria-hidden': 'true',
      class: 'el-popover el-popper user-info-popper',
      style: 'width: 314px; display: none;',
    },
    user(
      'div',
      'header-info-card',
      user('img', { src: face, alt: name, title: name, class: 'user-image' }),
      user('div', 'user-name', name),
    ),
  );
  const shown = user(
    'div',
    { class: 'user-info-dpd el-popover__reference', tabindex: '0' },
    user('div', 'user-info-avatar', user('img', { src: face, alt: '' })),
    user('div', 'user-info-name', name),
  );
  return user(
    'section',
    'header-bar',
    user('div', 'notifications', icon(BELL, 18)),
    user('div', 'user-line'),
    user('div', 'user-info', user('span', 'el-popper', card, shown)),
  );
}

function sideBar(): HTMLElement {
  const group = (path: string, words: string, open: boolean, ...entries: string[]) =>
    menu(
      'li',
      { role: 'menuitem', class: `el-submenu${open ? ' is-active is-opened' : ''}` },
      menu('div', 'el-submenu__title', icon(path, 16), menu('span', null, words)),
      menu(
        'ul',
        { role: 'menu', class: 'el-menu el-menu--inline' },
        ...entries.map(entry =>
          menu(
            'li',
            { role: 'menuitem', class: `el-menu-item${entry === '评论管理' ? ' is-active' : ''}` },
            ` ${entry} `,
          ),
        ),
      ),
    );
  const publish = menu(
    'div',
    'publish-button',
    menu('div', 'publish-button__text', icon(PLUS, 16), menu('span', null, '发布作品')),
  );
  const home = menu(
    'li',
    { role: 'menuitem', class: 'el-menu-item' },
    icon(HOME, 16),
    menu('span', null, '首页'),
  );
  const list = menu(
    'ul',
    { role: 'menubar', class: 'vertical-menu el-menu' },
    publish,
    home,
    group(PLAY, '内容管理', false, '作品管理', '合集管理'),
    group(BELL, '互动管理', true, '评论管理'),
    group(STAR, '数据中心', false, '数据概览', '作品分析'),
  );
  return menu('section', 'sidebar', list);
}
