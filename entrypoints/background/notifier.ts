import { browser } from 'wxt/browser';
import { type Clock, SECOND } from '../../lib/base/clock.ts';
import { shorten } from '../../lib/base/text.ts';
import '../../lib/locales/all-words.ts';
import { t } from '../../lib/locales/index.ts';
import type { HandoffView, Services } from '../../lib/messaging/protocol.ts';
import { iconAddress } from './icon.ts';

/** Handoffs that come within this time, ms, share one notification. */
const TOGETHER = 5 * SECOND;
const PREFIX = 'handoff:';

/** Tells handoffs that arrive for me on the desktop. */
export class Notifier {
  private readonly untold: () => Promise<HandoffView[]>;
  private readonly clock: Clock;
  private last: { at: number; views: HandoffView[]; id: string } | undefined;
  private checking: Promise<void> = Promise.resolve();

  /** Made before the first await: a click on a notification may be what woke the worker. */
  constructor(untold: () => Promise<HandoffView[]>, clock: Clock, services: Services) {
    this.untold = untold;
    this.clock = clock;
    browser.notifications.onClicked.addListener(id => void openNotified(services, id));
  }

  /** One check after the other, so that two arrivals never tell the same handoff. */
  check(): void {
    const tell = () => this.tell();
    // Also after one that failed: a single refusal of the browser must not silence all that follow.
    this.checking = this.checking.then(tell, tell);
  }

  private async tell(): Promise<void> {
    const untold = await this.untold();
    const now = this.clock();
    const before = this.last && now - this.last.at < TOGETHER ? this.last : undefined;
    const views = [...(before?.views ?? []), ...untold].toSorted((a, b) => a.handoff.dueAt - b.handoff.dueAt);
    const [first] = views;
    if (untold.length === 0 || !first) return;
    const id = `${PREFIX}${first.handoff.id}`;
    this.last = { at: now, views, id };
    if (before && before.id !== id) await browser.notifications.clear(before.id);
    await browser.notifications.create(id, {
      type: 'basic',
      iconUrl: await iconAddress('waiting'),
      ...wordsOf(first, views.length),
    });
  }
}

function wordsOf({ handoff, fromName, toName }: HandoffView, count: number) {
  const { authorName, text } = handoff.snapshot;
  const said = shorten(`${authorName}:${text}`, 80);
  if (count === 1) return { title: t('notify.handoff', { from: fromName, to: toName }), message: said };
  return { title: t('notify.handoffs', { n: count }), message: t('notify.first', { said }) };
}

/** A click opens the page at the comment; of several, the one that is due first. */
async function openNotified(services: Services, notificationId: string): Promise<void> {
  if (!notificationId.startsWith(PREFIX)) return;
  const id = notificationId.slice(PREFIX.length);
  await browser.notifications.clear(notificationId);
  const view = (await services.handoffs.list()).find(({ handoff }) => handoff.id === id);
  if (!view) return;
  const { itemId, url } = view.handoff.snapshot;
  await services.pages.show({ itemId, ...(url === undefined ? {} : { url }) });
}
