import type { ServedPost } from '../shapes.ts';
import { type Panel, sidePanel } from './panel.ts';

/** The side panel of a feed: opened and closed by one icon, and turned with the feed while it stands open. */
export function panelOf(signal: AbortSignal) {
  let open: { panel: Panel; life: AbortController } | undefined;
  signal.addEventListener('abort', () => open?.life.abort());
  return {
    toggle(card: HTMLElement, post: ServedPost) {
      if (open) {
        open.life.abort();
        open.panel.element.remove();
        open = undefined;
        return;
      }
      const life = new AbortController();
      open = { panel: sidePanel(post, life.signal), life };
      card.append(open.panel.element);
    },
    /** The card of what plays now takes the panel over. */
    turn(card: HTMLElement, post: ServedPost) {
      if (!open) return;
      card.append(open.panel.element);
      open.panel.show(post);
    },
  };
}
