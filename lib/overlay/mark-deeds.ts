import type { MarkDeed } from '../../components/overlay/mark-buttons.ts';
import { t } from '../locales/index.ts';
import type { AnswerKept } from '../messaging/protocol.ts';
import type { OverlayDeeds } from '../state/overlay-view.ts';
import { type Page, pageContext } from './page.ts';
import { say } from './say.ts';

/** What a click on a mark's button does. */
export function runMarkDeed(
  page: Page,
  deeds: OverlayDeeds,
  deed: MarkDeed,
  itemId: string,
  button: Element,
): void {
  const { services, store } = page;
  const context = pageContext(page.reader);
  const failed = () => store.setState({ notice: { tone: 'warn', text: t('deed.failed') } });
  const root = button.getRootNode();
  // Not the button itself: by then the mark may have been drawn anew.
  const back = (name: MarkDeed) => () => {
    if (root instanceof ShadowRoot) root.querySelector<HTMLElement>(`[name=${name}]`)?.focus();
  };
  const run: Record<MarkDeed, () => void> = {
    flag: () =>
      store.setState({
        float: { kind: 'flag', itemId, box: button.getBoundingClientRect(), back: back('flag') },
      }),
    scripts: () => {
      // Who was writing goes on writing; who was not is back at the button.
      const isWriting = page.reader.compose.box() !== undefined;
      deeds.openPalette(itemId, button.getBoundingClientRect(), isWriting ? {} : { back: back('scripts') });
    },
    'hand-over': () => void deeds.handOver(itemId).catch(failed),
    raise: () => {
      if (context) void services.escalations.raise({ page: context, itemId }).catch(failed);
    },
    'not-crisis': () =>
      void services.items.setFlag({ id: itemId, ...withoutCrisis(page, itemId) }).catch(failed),
    'mark-answered': () => void services.items.markAnswered({ id: itemId }).catch(failed),
    keep: () => {
      if (context)
        void services.usage.keepAnswer({ page: context, itemId }).then(kept => sayKept(page, kept), failed);
    },
    pinned: () => void services.items.markPinned({ id: itemId }).catch(failed),
    reopen: () => void services.items.reopen({ id: itemId }).catch(failed),
  };
  run[deed]();
}

/** The draft is finished at the desk. */
function sayKept(page: Page, kept: AnswerKept): void {
  const openId = 'scriptId' in kept ? kept.scriptId : undefined;
  const run = () => void page.services.pages.openDesk({ room: 'scripts', ...(openId ? { openId } : {}) });
  const action = openId === undefined ? {} : { action: { label: t('note.to-desk'), run } };
  say(page, { tone: kept.ok ? 'plain' : 'warn', text: kept.say, ...action });
}

/** What the item is once it is no crisis: the next of its labels, or none. */
function withoutCrisis(page: Page, itemId: string) {
  const flag = page.store
    .getState()
    .views.get(itemId)
    ?.labels.find(label => label !== 'crisis');
  return flag ? { flag } : {};
}
