import type { ServedPost } from '../shapes.ts';
import { sidePanel } from './panel.ts';
import { card, player } from './player.ts';
import { e2e, h } from './react.ts';

/** A post over the page on which it was chosen, its comments beside it. */
export function modal(post: ServedPost, close: () => void, signal: AbortSignal): HTMLElement {
  const panel = sidePanel(post, signal);
  return h(
    'div',
    { ...e2e('modal-video-container'), class: '$modal' },
    h('button', { class: '$shut', type: 'button', 'aria-label': '关闭', onclick: close }, '✕'),
    card(
      'feed-active-video',
      post,
      player(post, () => undefined),
      panel.element,
    ),
  );
}
