import { boot } from '../boot.ts';
import type { Builder } from '../dom.ts';
import { CLOSE } from '../icons.ts';
import type { ServedPost } from '../shapes.ts';
import { navigate } from '../spa.ts';
import { note } from './note.ts';
import { component, redsIcon } from './vue.ts';

const h: Builder = component('b6170d3e');

declare global {
  interface Window {
    __INITIAL_STATE__: {
      note: { currentNoteId: string | undefined; noteDetailMap: Record<string, unknown> };
      notification: object;
    };
  }
}

export const postAt = (path: string): ServedPost | undefined =>
  boot.posts.find(post => path.endsWith(`/${post.id}`));

/** Says which note is open where the site's own state and title say it. */
export function tell(post: ServedPost | undefined, otherwise = '小红书 - 你的生活兴趣社区'): void {
  document.title = post ? `${post.title} - 小红书` : otherwise;
  window.__INITIAL_STATE__.note.currentNoteId = post?.id;
}

export function openNote(post: ServedPost): void {
  navigate(`/explore/${post.id}?xsec_token=practice&xsec_source=pc_feed`);
}

/** A note that lies over the page from which it was opened. */
export function masked(post: ServedPost, signal: AbortSignal): HTMLElement {
  const leave = h(
    'div',
    { class: 'close close-mask-dark', onclick: () => history.back() },
    redsIcon(CLOSE, 20),
  );
  const mask = h('div', { class: 'note-detail-mask' }, h('div', 'close-circle', leave), note(post, signal));
  mask.addEventListener('click', event => event.target === mask && history.back());
  return mask;
}
