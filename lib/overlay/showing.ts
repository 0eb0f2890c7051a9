import { t } from '../locales/index.ts';
import type { Anchor, Arrival } from '../platforms/platform.ts';
import type { Marks } from './marks.ts';
import type { Page } from './page.ts';

export interface Showing {
  show(itemId: string): void;
  /** Comments came onto the page: is it among them? */
  among(arrivals: readonly Arrival[]): void;
}

/**
 * Shows the comment that the operator asked for elsewhere (去处理), and marks it. The page is never expanded or made to load to find
 * it: what is not there yet is waited for, with a sentence.
 */
export function createShowing(page: Page, marks: Marks): Showing {
  const { reader, store } = page;
  let wanted: string | undefined;

  const showIfIn = (anchors: readonly Anchor[]) => {
    const anchor = anchors.find(one => idOf(page, one) === wanted);
    if (wanted === undefined || !anchor || !reader.reveal(anchor)) return;
    marks.highlight(wanted);
    wanted = undefined;
    store.setState({ notice: undefined });
  };

  return {
    among(arrivals) {
      if (wanted !== undefined) showIfIn(arrivals.flatMap(arrival => arrival.anchors()));
    },
    show(itemId) {
      wanted = itemId;
      showIfIn(reader.anchors());
      if (wanted !== undefined) store.setState({ notice: { tone: 'warn', text: t('show.not-loaded') } });
    },
  };
}

function idOf(page: Page, anchor: Anchor): string | undefined {
  const result = page.reader.read(anchor, page.now());
  return result.ok ? result.value.id : undefined;
}
