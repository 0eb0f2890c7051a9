import { t } from '../locales/index.ts';
import type { OverlayDeeds } from '../state/overlay-view.ts';
import { handOver } from './handing-over.ts';
import type { Marks } from './marks.ts';
import { type Page, pageContext } from './page.ts';
import { createPicking } from './picking.ts';
import { askToReport } from './reporting.ts';
import { say } from './say.ts';

/** The three that stand ready. */
const READY = 3;
const HITS = 20;
/** How long a menu outlives the pointer, ms: enough to cross the gap to it. */
const LEAVE_MS = 200;

/** What the bar, the menus and the palette may ask for, done on this page. */
export function createDeeds(page: Page, marks: Marks): OverlayDeeds {
  const { services, store } = page;
  const target = (itemId: string) => ({ page: contextOf(page), itemId });
  const { close, hold } = closing(page);

  return {
    ...createPicking(page, marks, close),
    close,
    hold,
    async handOver(itemId, toAccountId) {
      close();
      say(page, await handOver(page, marks, target(itemId), toAccountId));
    },
    best: itemId => services.library.best({ ...target(itemId), limit: READY }),
    search: (itemId, query) => services.library.search({ ...target(itemId), query, limit: HITS }),
    proposal: itemId => services.handoffs.propose(target(itemId)),
    async setFlag(itemId, flag) {
      close();
      await services.items
        .setFlag({ id: itemId, ...(flag === 'none' ? {} : { flag }) })
        .catch(() => say(page, { tone: 'warn', text: t('deed.failed') }));
    },
    ready: (itemId, scriptId, variant) => services.library.ready({ ...target(itemId), scriptId, variant }),
    pictures: scriptId => services.library.pictures({ scriptId }),
    setStage: stage => void services.customers.setStage({ page: contextOf(page), stage }),
    openPanel: () => void services.pages.openPanel(),
    openCoverage() {
      // First: the panel opens only within the operator's own gesture.
      void services.pages.openPanel();
      const { read, shown } = store.getState().reading;
      void services.coverage.look({ page: contextOf(page), read, ...(shown === undefined ? {} : { shown }) });
    },
    openOptions: () => void services.pages.openOptions(),
    dismissNotice: () => store.setState({ notice: undefined }),
    reportPage: () => askToReport(page),
  };
}

function contextOf(page: Page) {
  const context = pageContext(page.reader);
  if (!context) throw new Error('the page does not say which post it shows');
  return context;
}

/** How what floats goes away: at once, or once the pointer has left both it and its button. */
function closing({ store, reader }: Page): Pick<OverlayDeeds, 'close' | 'hold'> {
  let held = false;
  const isPalette = () => store.getState().float?.kind === 'palette';
  return {
    close() {
      const { float } = store.getState();
      store.setState({ float: undefined });
      // A menu that follows the pointer never had the focus.
      if (float?.back) float.back();
      else if (float?.kind === 'palette') reader.compose.focus();
    },
    hold(next) {
      held = next;
      if (next) return;
      setTimeout(() => {
        if (!held && !isPalette()) store.setState({ float: undefined });
      }, LEAVE_MS);
    },
  };
}
