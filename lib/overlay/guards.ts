import type { ItemView } from '../messaging/protocol.ts';
import type { Anchor } from '../platforms/platform.ts';
import { isGuarded } from './inserting.ts';
import type { Page } from './page.ts';

export interface Guards {
  /** Guards or frees the comment's reply box, as its view asks. */
  follow(anchor: Anchor, view: ItemView): void;
  drop(anchor: Anchor): void;
}

/** Keeps the reply boxes of possible crises shut until the director has decided; whoever types is told why. */
export function createGuards(page: Page, onTry: (itemId: string) => void): Guards {
  const undo = new Map<Anchor, () => void>();
  const drop = (anchor: Anchor) => {
    undo.get(anchor)?.();
    undo.delete(anchor);
  };
  page.signal.addEventListener('abort', () => [...undo.keys()].forEach(drop));
  return {
    drop,
    follow(anchor, view) {
      if (!isGuarded(view)) return drop(anchor);
      if (!undo.has(anchor))
        undo.set(
          anchor,
          page.reader.compose.guard(anchor, () => onTry(view.id)),
        );
    },
  };
}
