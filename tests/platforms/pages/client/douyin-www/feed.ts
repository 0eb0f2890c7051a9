import { boot } from '../boot-data.ts';
import type { ServedPost } from '../shapes.ts';
import { panelOf } from './feed-panel.ts';
import { card, player } from './player.ts';
import { e2e, h } from './react.ts';

/** One post after the other, each over the whole page; the address stays. */
export function feedPage(signal: AbortSignal): HTMLElement {
  const posts = boot.posts;
  let at = 0;
  let active = h('div');
  const stage = h('div', '$stage');
  const panel = panelOf(signal);
  const page = h('div', '$feed', stage, arrows(turn));
  const current = (): ServedPost | undefined => posts[at];
  function draw() {
    const post = current();
    if (!post) return;
    const next = posts[at + 1];
    const waiting =
      next &&
      card(
        'feed-video',
        next,
        player(next, () => undefined),
      );
    if (waiting) waiting.style.display = 'none';
    active = card(
      'feed-active-video',
      post,
      player(post, () => panel.toggle(active, post)),
    );
    stage.replaceChildren(active, ...(waiting ? [waiting] : []));
    panel.turn(active, post);
  }
  function turn(by: number) {
    at = Math.min(posts.length - 1, Math.max(0, at + by));
    draw();
  }
  document.addEventListener(
    'keydown',
    event => {
      const post = current();
      const isTyping = document.activeElement !== document.body;
      if (event.key.toLowerCase() === 'x' && !isTyping && post) panel.toggle(active, post);
    },
    { signal },
  );
  draw();
  return page;
}

const arrows = (turn: (by: number) => void): HTMLElement =>
  h(
    'div',
    '$arrows',
    h('button', { ...e2e('video-switch-prev-arrow'), type: 'button', onclick: () => turn(-1) }, '上'),
    h('button', { ...e2e('video-switch-next-arrow'), type: 'button', onclick: () => turn(1) }, '下'),
  );
