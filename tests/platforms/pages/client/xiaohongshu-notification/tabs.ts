import type { Builder } from '../dom.ts';
import { component } from '../xiaohongshu/vue.ts';

const h: Builder = component('7be40c21');
const NAMES = ['评论和@', '赞和收藏', '新增关注'];

/** The three tabs; `show` gets the place of the one that was chosen. */
export function tabBar(show: (index: number) => void): HTMLElement {
  const tabs = NAMES.map((words, index) =>
    h('div', { class: 'reds-tab-item tab-item', onclick: () => choose(index) }, h('span', null, words)),
  );
  const mark = (index: number) => {
    for (const [at, tab] of tabs.entries()) tab.classList.toggle('active', at === index);
  };
  function choose(index: number) {
    mark(index);
    show(index);
  }
  mark(0);
  return h('div', 'reds-sticky', h('div', 'reds-tabs-list', ...tabs));
}
