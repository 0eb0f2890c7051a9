import { browser } from 'wxt/browser';
import { type Clock, SECOND } from '../../lib/base/clock.ts';
import type { Services } from '../../lib/messaging/protocol.ts';
import type { Reminder, Reminders } from '../../lib/services/reminders/index.ts';
import { iconAddress } from './icon.ts';
import { iconOf, reminderWords } from './reminder-words.ts';

/** There is one: what is new replaces it. */
const ID = 'reminder';
/** Several changes in a row are asked about once, ms. */
const GATHER = 300;
/** News that comes so soon (ms) after other news is put to it without another sound. */
const TOGETHER = 15 * SECOND;

/** Shows what the reminders say, and asks for them when something changes and when it is time. */
export class Notifier {
  private readonly reminders: Reminders;
  private readonly clock: Clock;
  private readonly pages: Services['pages'];
  private shown: { at: number; words: string } | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private gathering = false;
  private checking: Promise<unknown> = Promise.resolve();

  /** Made before the first await: a click on a notification may be what woke the worker. */
  constructor(reminders: Reminders, clock: Clock, pages: Services['pages']) {
    this.reminders = reminders;
    this.clock = clock;
    this.pages = pages;
    browser.notifications.onClicked.addListener(id => void (id === ID && this.clicked()));
  }

  /** Something changed, or it is time. */
  check(): void {
    if (this.gathering) return;
    this.gathering = true;
    setTimeout(() => {
      this.gathering = false;
      void this.next();
    }, GATHER);
  }

  /** One after the other; also after one that failed: a single refusal of the browser must not silence all that follow. */
  private next(): Promise<Reminder> {
    const tell = () => this.tell();
    const asked = this.checking.then(tell, tell);
    this.checking = asked;
    return asked;
  }

  private async tell(): Promise<Reminder> {
    const reminder = await this.reminders.remind();
    this.askAgain(reminder.nextAt);
    await this.show(reminder);
    return reminder;
  }

  /** The alarm asks each half minute, also when the worker slept; this is for the very instant. */
  private askAgain(nextAt: number | undefined): void {
    clearTimeout(this.timer);
    const left = nextAt === undefined ? Number.POSITIVE_INFINITY : nextAt - this.clock();
    if (left < 60 * SECOND) this.timer = setTimeout(() => this.check(), Math.max(0, left));
  }

  private async show(reminder: Reminder): Promise<void> {
    const [first] = reminder.standing;
    if (!first) {
      this.shown = undefined;
      await browser.notifications.clear(ID);
      return;
    }
    const words = reminderWords(reminder);
    const said = JSON.stringify(words);
    if (!reminder.fresh && said === this.shown?.words) return;
    const options = { type: 'basic' as const, iconUrl: await iconAddress(iconOf(first.stage)), ...words };
    const now = this.clock();
    const isNew = reminder.fresh && now - (this.shown?.at ?? 0) > TOGETHER;
    const isSetRight = !isNew && (await browser.notifications.update(ID, options));
    if (!isSetRight && reminder.fresh) await browser.notifications.create(ID, options);
    this.shown = { at: reminder.fresh ? now : (this.shown?.at ?? 0), words: said };
  }

  /** Opens the page at what has the least time left. */
  private async clicked(): Promise<void> {
    const [first] = (await this.next()).standing;
    await browser.notifications.clear(ID);
    if (!first) return;
    const { itemId, url } = first.one;
    await this.pages.show(url === undefined ? { itemId } : { itemId, url });
  }
}
