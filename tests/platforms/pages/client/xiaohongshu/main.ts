import { boot } from '../boot.ts';
import type { Builder } from '../dom.ts';
import { CLOSE } from '../icons.ts';
import type { ServedPost } from '../shapes.ts';
import { feed, frame, missing } from './frame.ts';
import { note } from './note.ts';
import { component, redsIcon } from './vue.ts';

const h: Builder = component('b6170d3e');

declare global {
  interface Window {
    __INITIAL_STATE__: {
      note: { currentNoteId: string | undefined; noteDetailMap: Record<string, unknown> };
    };
  }
}

const app = document.getElementById('app');
const postAt = (path: string): ServedPost | undefined =>
  boot.posts.find(post => path.endsWith(`/${post.id}`));

/** The overlay over the feed: `history` decides what is open, so the browser's own way back closes it. */
class Overlay {
  #open: { mask: HTMLElement; life: AbortController } | undefined;

  show(post: ServedPost | undefined): void {
    this.#open?.life.abort();
    this.#open?.mask.remove();
    this.#open = undefined;
    document.title = post ? `${post.title} - 小红书` : '小红书 - 你的生活兴趣社区';
    window.__INITIAL_STATE__.note.currentNoteId = post?.id;
    if (!post) return;
    const life = new AbortController();
    const leave = h(
      'div',
      { class: 'close close-mask-dark', onclick: () => history.back() },
      redsIcon(CLOSE, 20),
    );
    const mask = h(
      'div',
      { class: 'note-detail-mask' },
      h('div', 'close-circle', leave),
      note(post, life.signal),
    );
    mask.addEventListener('click', event => event.target === mask && history.back());
    app?.append(mask);
    this.#open = { mask, life };
  }
}

function startFeed(): void {
  const overlay = new Overlay();
  const open = (post: ServedPost) => {
    history.pushState({}, '', `/explore/${post.id}?xsec_token=practice&xsec_source=pc_feed`);
    overlay.show(post);
  };
  app?.append(frame(feed(boot.posts, open)));
  window.addEventListener('popstate', () => overlay.show(postAt(location.pathname)));
  window.addEventListener('keydown', event => {
    if (event.key === 'Escape' && postAt(location.pathname)) history.back();
  });
}

function startNote(post: ServedPost): void {
  const forever = new AbortController();
  app?.append(frame(h('div', 'outer-link-container', note(post, forever.signal))));
}

const current = boot.posts.find(post => post.id === boot.current);
if (current) startNote(current);
else if (boot.current === 'missing') app?.append(frame(missing()));
else startFeed();
