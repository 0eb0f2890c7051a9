import { boot } from '../boot-data.ts';
import { rename } from '../class-names.ts';
import { builder } from '../dom.ts';

export const h = builder({ rename });

/** The bar at the top, with who is logged in at its right end. */
export function header(): HTMLElement {
  const { me } = boot;
  const entry = me
    ? h(
        'div',
        'header-avatar-wrap',
        h(
          'a',
          { class: 'header-entry-mini', href: `//space.bilibili.com/${me.id}`, target: '_blank' },
          h('img', { src: me.avatar, alt: '' }),
          h('span', 'username', me.name),
        ),
      )
    : h('div', 'header-login-entry', '登录');
  return h(
    'div',
    'bili-header',
    h('a', { class: 'left-entry', href: '/' }, '哔站'),
    h('div', 'center-search', '搜索'),
    entry,
  );
}

/** The site says who is logged in in a cookie that its own scripts may read. */
export function keepCookie(): void {
  const { me } = boot;
  // biome-ignore lint/suspicious/noDocumentCookie: as the site does
  document.cookie = me ? `DedeUserID=${me.id}; path=/` : 'DedeUserID=; path=/; max-age=0';
}
