import { t } from '../locales/index.ts';
import type { ReadyScript } from '../model/ready-script.ts';
import type { Box, Notice, OverlayDeeds } from '../state/overlay-view.ts';
import { doubtOf, insertScript, noticeOf } from './inserting.ts';
import type { Marks } from './marks.ts';
import { type Page, pageContext } from './page.ts';

/** The three that stand ready. */
const READY = 3;
const HITS = 20;
/** How long a menu outlives the pointer, ms: enough to cross the gap to it. */
const LEAVE_MS = 200;

/** What the bar, the menus and the palette may ask for, done on this page. */
export function createDeeds(page: Page, marks: Marks): OverlayDeeds {
  const { services, store, reader } = page;
  const context = () => {
    const found = pageContext(reader);
    if (!found) throw new Error('no post');
    return found;
  };
  const say = (notice: Notice) => store.setState({ notice });
  const close = () => {
    const wasPalette = store.getState().float?.kind === 'palette';
    store.setState({ float: undefined });
    // A menu that follows the pointer never had the focus; only the palette gives it back.
    if (wasPalette) reader.compose.focus();
  };
  let held = false;
  const hold = (next: boolean) => {
    held = next;
    if (next) return;
    setTimeout(() => {
      if (!held && store.getState().float?.kind !== 'palette') store.setState({ float: undefined });
    }, LEAVE_MS);
  };

  const insert = async (itemId: string, script: ReadyScript) => {
    close();
    const doubt = doubtOf(script);
    if (doubt && store.getState().notice?.text !== doubt) return say({ tone: 'warn', text: doubt });
    say(noticeOf(await insertScript(page, marks, itemId, script)));
  };

  const handOver = async (itemId: string, toAccountId?: string) => {
    close();
    const target = { page: context(), itemId };
    const proposal = await services.handoffs.propose({ ...target, ...(toAccountId ? { toAccountId } : {}) });
    if (!proposal) return say({ tone: 'warn', text: t('hand-over.nobody') });
    const outcome = proposal.line && (await insertScript(page, marks, itemId, proposal.line));
    if (outcome?.outcome === 'refused') return say(noticeOf(outcome));
    const publicLine = proposal.line ? { publicLine: proposal.line.text } : {};
    const made = await services.handoffs.create({
      ...target,
      toAccountId: proposal.to.accountId,
      ...publicLine,
    });
    if (!made.ok) return say({ tone: 'warn', text: t('hand-over.failed') });
    const copied = outcome?.outcome === 'copied' ? ` ${t('insert.copied')}` : '';
    say({
      tone: copied ? 'warn' : 'plain',
      text: `${t('hand-over.done', { name: proposal.to.name })}${copied}`,
    });
  };

  return {
    insert,
    handOver,
    close,
    hold,
    best: itemId => services.library.best({ page: context(), itemId, limit: READY }),
    search: (itemId, query) => services.library.search({ query, page: context(), itemId, limit: HITS }),
    proposal: itemId => services.handoffs.propose({ page: context(), itemId }),
    openPalette: (itemId: string, box: Box) => store.setState({ float: { kind: 'palette', itemId, box } }),
    openPanel: () => void services.pages.openPanel(),
    openOptions: () => void services.pages.openOptions(),
    dismissNotice: () => store.setState({ notice: undefined }),
  };
}
