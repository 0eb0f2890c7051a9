import { t } from '../locales/index.ts';
import type { Anchor, Arrival } from '../platforms/platform.ts';
import type { Marks } from './marks.ts';
import { type Page, pageContext } from './page.ts';

export interface Showing {
  show(itemId: string): void;
  /** Comments came onto the page: is it among them? */
  among(arrivals: readonly Arrival[]): void;
}

/**
 * Shows the comment that the operator asked for elsewhere (去处理), and marks it. The page is never expanded or made to load to find
 * it: what is not there yet is waited for, with a sentence. It may bear another id on this page than where it was asked for.
 * `waitsFor` hears what is waited for, and when nothing is any more.
 */
export function createShowing(page: Page, marks: Marks, waitsFor: (itemId?: string) => void): Showing {
  const { reader, store } = page;
  let wanted: ReadonlySet<string> = new Set();

  const showIfIn = (anchors: readonly Anchor[]) => {
    const anchor = anchors.find(one => idsOf(page, one).some(id => wanted.has(id)));
    const [id] = anchor ? idsOf(page, anchor) : [];
    if (!anchor || id === undefined || !reader.reveal(anchor)) return;
    marks.highlight(id);
    wanted = new Set();
    waitsFor();
    store.setState({ notice: undefined });
  };

  const askForOtherIds = async (itemId: string) => {
    const context = pageContext(reader);
    const [view] = context ? await page.services.items.views({ page: context, ids: [itemId] }) : [];
    if (!view?.alsoIds || !wanted.has(itemId) || page.signal.aborted) return;
    wanted = new Set([itemId, ...view.alsoIds]);
    showIfIn(reader.anchors());
  };

  return {
    among(arrivals) {
      if (wanted.size > 0) showIfIn(arrivals.flatMap(arrival => arrival.anchors()));
    },
    show(itemId) {
      wanted = new Set([itemId]);
      waitsFor(itemId);
      showIfIn(reader.anchors());
      if (wanted.size === 0) return;
      store.setState({ notice: { tone: 'warn', text: t('show.not-loaded') } });
      void askForOtherIds(itemId).catch(() => undefined);
    },
  };
}

function idsOf(page: Page, anchor: Anchor): string[] {
  const result = page.reader.read(anchor, page.now());
  if (!result.ok) return [];
  const { id, alsoId } = result.value;
  return alsoId === undefined ? [id] : [id, alsoId];
}
