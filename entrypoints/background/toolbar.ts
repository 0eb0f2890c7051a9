import { browser } from 'wxt/browser';
import { type Clock, SECOND } from '../../lib/base/clock.ts';
import { t } from '../../lib/locales/index.ts';
import type { Services } from '../../lib/messaging/protocol.ts';
import type { Wait } from '../../lib/model/wait.ts';
import { waitAt } from '../../lib/rules/sla/at.ts';
import { type Badge, type BadgeState, badgeOf } from '../../lib/rules/sla/badge.ts';
import type { Reminders } from '../../lib/services/reminders/index.ts';
import { colourOf, iconImages } from './icon.ts';

export type ToolbarState = BadgeState | 'signed-out';

/** Several changes in a row ask the store once, ms. */
const GATHER = 100;

/** Keeps the toolbar icon and its badge: the time left on my most urgent item. */
export class Toolbar {
  private readonly session: Services['session'];
  private readonly reminders: Reminders;
  private readonly clock: Clock;
  private waits: Wait[] = [];
  private signedIn = false;
  private shown = '';
  private gathering: ReturnType<typeof setTimeout> | undefined;
  private ticking: ReturnType<typeof setTimeout> | undefined;

  constructor(session: Services['session'], reminders: Reminders, clock: Clock) {
    this.session = session;
    this.reminders = reminders;
    this.clock = clock;
  }

  /** Something changed, the worker woke up, or half a minute went by. */
  refresh(): void {
    this.gathering ??= setTimeout(() => {
      this.gathering = undefined;
      void this.lookUp();
    }, GATHER);
  }

  private async lookUp(): Promise<void> {
    this.signedIn = (await this.session.state()).signedIn;
    this.waits = await this.reminders.waits();
    this.paint();
  }

  /** The store is not asked: each wait says itself when it passes what. */
  private paint(): void {
    clearTimeout(this.ticking);
    const now = this.clock();
    const badge = badgeOf(
      this.waits.map(wait => waitAt(wait, now)),
      now,
    );
    const state: ToolbarState = this.signedIn ? badge.state : 'signed-out';
    this.show(badge, state);
    // Only its last minutes are shown in seconds; before that the alarm's half minutes are fine enough.
    if (!badge.text.includes(':')) return;
    this.ticking = setTimeout(() => this.paint(), SECOND - (now % SECOND));
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
}

function titleOf(state: ToolbarState, text: string): string {
  if (state === 'signed-out') return t('toolbar.signed-out');
  if (state === 'missed') return t('toolbar.missed');
  return state === 'calm' ? t('toolbar.calm') : t('toolbar.waiting', { left: text });
}
