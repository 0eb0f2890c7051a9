import { boot } from '../boot-data.ts';
import { navigate } from '../spa.ts';
import { h, profileOf } from './vue.ts';

/** The bar at the top and the columns around `main`. */
export function frame(main: HTMLElement): HTMLElement[] {
  return [
    topNav(),
    h('div', '$Frame__wrap woo-box-flex', sideNav(), h('main', '$Main__full', main), h('div', '$Main__side')),
  ];
}

function topNav(): HTMLElement {
  const me = boot.me;
  const home = h('a', { class: '$nav__logo', href: '/', onclick: stay }, '微博');
  const face = me && h('img', { class: 'woo-avatar-img', src: me.avatar, alt: '' });
  const own = me
    ? h(
        'a',
        { class: '$ALink__none', href: profileOf(me.id), onclick: (event: Event) => event.preventDefault() },
        h(
          'div',
          { class: 'woo-box-flex woo-box-alignCenter $Ctrls__item $avatarItem', title: me.name },
          face,
        ),
      )
    : h(
        'a',
        { class: '$Ctrls__login', href: '/login', onclick: (event: Event) => event.preventDefault() },
        '登录/注册',
      );
  return h(
    'div',
    '$weibo-top-nav__base woo-box-flex woo-box-alignCenter',
    home,
    h('div', 'woo-tab-nav woo-box-flex $Ctrls__nav', own),
  );
}

function stay(event: Event) {
  event.preventDefault();
  navigate('/');
}

const sideNav = (): HTMLElement =>
  h('div', '$Nav__side', ...['全部关注', '最新微博', '特别关注'].map(words => h('div', '$Nav__item', words)));
