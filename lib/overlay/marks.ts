import { createMark, type Mark, type MarkDeps } from '../../components/overlay/mark.ts';
import type { ItemView } from '../messaging/protocol.ts';
import type { Anchor } from '../platforms/platform.ts';
import type { Page } from './page.ts';

export interface Marks {
  /** Shows (or renews) the mark beside a comment. */
  show(anchor: Anchor, view: ItemView): void;
  remove(anchor: Anchor): void;
  anchorOf(itemId: string): Anchor | undefined;
  itemIds(): string[];
  /** Once a second: moves the clocks on, and puts back what the site threw out when it painted anew. */
  tick(): void;
  clear(): void;
  /** Marks the comment that was asked for, now or once it is read; one at a time. */
  highlight(itemId: string): void;
}

export function createMarks(page: Page, deps: MarkDeps): Marks {
  const marks = new Map<Anchor, Mark>();
  const anchors = new Map<string, Anchor>();
  const itemIds = new Map<Anchor, string>();

  let wanted: string | undefined;

  /** The anchor shows another item from now on: a recycled row, or one whose true id became known. */
  const forgetId = (anchor: Anchor) => {
    const id = itemIds.get(anchor);
    itemIds.delete(anchor);
    // Only while the id still points here: a recycled row may have passed it on.
    if (id !== undefined && anchors.get(id) === anchor) anchors.delete(id);
  };
  const remove = (anchor: Anchor) => {
    marks.get(anchor)?.host.remove();
    marks.delete(anchor);
    forgetId(anchor);
  };

  return {
    remove,
    anchorOf: itemId => anchors.get(itemId),
    highlight(itemId) {
      wanted = itemId;
      for (const [anchor, mark] of marks) mark.highlight(itemIds.get(anchor) === itemId);
    },
    itemIds: () => [...anchors.keys()],
    clear: () => [...marks.keys()].forEach(remove),
    show(anchor, view) {
      const mark = marks.get(anchor) ?? createMark(deps);
      if (!mark.host.isConnected && !page.reader.placeMark(anchor, mark.host)) return;
      marks.set(anchor, mark);
      if (itemIds.get(anchor) !== view.id) forgetId(anchor);
      anchors.set(view.id, anchor);
      itemIds.set(anchor, view.id);
      mark.show(view, page.now());
      mark.highlight(view.id === wanted);
    },
    tick() {
      const now = page.now();
      for (const [anchor, mark] of marks) {
        if (!mark.host.isConnected && !page.reader.placeMark(anchor, mark.host)) remove(anchor);
        else mark.tick(now);
      }
    },
  };
}
