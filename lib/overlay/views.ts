import type { ItemView, Table } from '../messaging/protocol.ts';
import type { Anchor } from '../platforms/platform.ts';
import type { Guards } from './guards.ts';
import type { Marks } from './marks.ts';
import { type Page, pageContext } from './page.ts';
import type { ReadComment } from './reading.ts';

/** Tables that change nothing of what a mark or the bar shows. */
const SILENT: readonly Table[] = [
  'scripts',
  'facts',
  'revisions',
  'factChanges',
  'factReads',
  'redLines',
  'pictures',
  'scriptEdits',
  'composing',
  'sync',
];

export interface Views {
  /** What the background says of comments that were just read. */
  arrived(read: ReadComment[], views: ItemView[]): void;
  /** Something changed in the store: ask again for what is on the page. */
  refresh(tables: Table[]): Promise<void>;
  forget(anchor: Anchor): void;
}

/** Brings what the background knows onto the page: marks, guarded boxes, the bar's figures. */
export function createViews(page: Page, marks: Marks, guards: Guards): Views {
  const { store, services, reader } = page;

  const show = (pairs: { anchor: Anchor; view: ItemView }[]) => {
    const views = new Map(store.getState().views);
    for (const { anchor, view } of pairs) {
      views.set(view.id, view);
      guards.follow(anchor, view);
      marks.show(anchor, view);
    }
    store.setState({ views });
  };

  const refreshSummary = async () => {
    const context = pageContext(reader);
    if (!context) return;
    const summary = await services.items.summary({ page: context });
    if (!page.signal.aborted) store.setState({ summary });
  };

  const ask = async () => {
    await refreshSummary();
    const context = pageContext(reader);
    if (!context) return;
    const views = await services.items.views({ page: context, ids: marks.itemIds() });
    if (!page.signal.aborted) show(views.flatMap(view => pair(marks.anchorOf(view.id), view)));
  };
  const refresh = oneAtATime(ask);

  return {
    arrived(read, views) {
      const byId = new Map(views.map(view => [view.id, view]));
      show(read.flatMap(({ anchor, item }) => pair(anchor, byId.get(item.id))));
      void refreshSummary().catch(() => undefined);
    },
    async refresh(tables) {
      if (!tables.every(table => SILENT.includes(table))) await refresh();
    },
    forget(anchor) {
      marks.remove(anchor);
      guards.drop(anchor);
    },
  };
}

/** Asked while it is at it, it does it once more afterwards: an answer that comes late must not undo a newer one. */
function oneAtATime(deed: () => Promise<void>): () => Promise<void> {
  let doing: Promise<void> | undefined;
  let isAskedAgain = false;
  const run = async (): Promise<void> => {
    isAskedAgain = false;
    await deed();
    if (isAskedAgain) await run();
  };
  return () => {
    isAskedAgain = true;
    doing ??= run().finally(() => {
      doing = undefined;
    });
    return doing;
  };
}

const pair = (
  anchor: Anchor | undefined,
  view: ItemView | undefined,
): { anchor: Anchor; view: ItemView }[] => (anchor && view ? [{ anchor, view }] : []);
