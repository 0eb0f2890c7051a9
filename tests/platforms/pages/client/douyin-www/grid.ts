import { boot } from '../boot-data.ts';
import { navigate } from '../spa.ts';
import { h } from './react.ts';

/** Covers in rows: choosing one opens it over them, and the address says so. */
export function gridPage(title: string): HTMLElement {
  const open = (pageId: string) => () => {
    const url = new URL(location.href);
    url.searchParams.set('modal_id', pageId);
    navigate(url.pathname + url.search);
  };
  const cards = boot.posts.map(post =>
    h(
      'div',
      { class: '$tile', role: 'link', onclick: open(post.pageId) },
      h('img', { src: post.cover, alt: '' }),
      h('div', '$tile__words', post.title),
    ),
  );
  return h('div', '$grid__page', h('h2', '$grid__title', title), h('div', '$grid', ...cards));
}
