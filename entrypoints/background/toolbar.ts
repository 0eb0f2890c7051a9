import { browser } from 'wxt/browser';
import { type Clock, SECOND } from '../../lib/base/clock.ts';
import { t } from '../../lib/locales/index.ts';
import type { Services } from '../../lib/messaging/protocol.ts';
import type { Wait } from '../../lib/model/wait.ts';
import { type Badge, type BadgeState, badgeOf } from '../../lib/rules/sla/badge.ts';
import { colourOf, iconImages } from './icon.ts';

export type ToolbarState = BadgeState | 'signed-out';

/** Several changes in a row ask the store once, ms. */
const GATHER = 100;
/** While the badge counts seconds, the waits themselves are looked up this often, ms. */
const LOOK_UP = 10 * SECOND;

/** Keeps the toolbar icon and its badge: the time left on my most urgent item. */
export class Toolbar {
  private readonly services: Services;
  private readonly clock: Clock;
  private waits: Wait[] = [];
  private signedIn = false;
  private lookedUp = 0;
  private shown = '';
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(services: Services, clock: Clock) {
    this.services = services;
    this.clock = clock;
  }

  /** Something changed, the worker woke up, or half a minute went by. */
  refresh(): void {
    this.after(GATHER, () => void this.lookUp());
  }

  private async lookUp(): Promise<void> {
    const session = await this.services.session.state();
    this.signedIn = session.signedIn;
    this.waits = (await this.services.items.queue()).map(view => view.wait);
    this.lookedUp = this.clock();
    this.paint();
  }

  private paint(): void {
    const now = this.clock();
    const badge = badgeOf(this.waits, now);
    const state: ToolbarState = this.signedIn ? badge.state : 'signed-out';
    this.show(badge, state);
    // Only its last minutes are shown in seconds; before that the alarm's half minutes are fine enough.
    if (!badge.text.includes(':')) return;
    const isDue = now - this.lookedUp >= LOOK_UP;
    this.after(SECOND - (now % SECOND), () => (isDue ? void this.lookUp() : this.paint()));
  }

  private show({ text }: Badge, state: ToolbarState): void {
    const look = `${state} ${text}`;
    if (look === this.shown) return;
    const isSameState = this.shown.startsWith(`${state} `);
    this.shown = look;
    void browser.action.setBadgeText({ text });
    void browser.action.setTitle({ title: titleOf(state, text) });
    if (isSameState) return;
    void browser.action.setBadgeBackgroundColor({ color: colourOf(state) });
    void browser.action.setIcon({ imageData: iconImages(state) });
  }

  private after(delay: number, then: () => void): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(then, delay);
  }
}

function titleOf(state: ToolbarState, text: string): string {
  if (state === 'signed-out') return t('toolbar.signed-out');
  if (state === 'missed') return t('toolbar.missed');
  return state === 'calm' ? t('toolbar.calm') : t('toolbar.waiting', { left: text });
}
