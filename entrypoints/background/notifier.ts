import { browser } from 'wxt/browser';
import type { Clock } from '../../lib/base/clock.ts';
import type { Services } from '../../lib/messaging/protocol.ts';
import { Bell, type Board } from '../../lib/services/reminders/bell.ts';
import type { Reminder, Reminders } from '../../lib/services/reminders/index.ts';
import { iconAddress } from './icon.ts';
import { iconOf, reminderWords } from './reminder-words.ts';

/** There is one: what is new replaces it. */
const ID = 'reminder';

const desktop: Board = {
  said: reminder => JSON.stringify(reminderWords(reminder)),
  ring: async reminder => void (await browser.notifications.create(ID, await optionsOf(reminder))),
  setRight: async reminder => browser.notifications.update(ID, await optionsOf(reminder)),
  clear: async () => void (await browser.notifications.clear(ID)),
};

async function optionsOf(reminder: Reminder) {
  const iconUrl = await iconAddress(iconOf(reminder.standing[0]?.stage ?? 'arrived'));
  return { type: 'basic' as const, iconUrl, ...reminderWords(reminder) };
}

/** Reminds on the desktop. Made before the first await: a click on a notification may be what woke the worker. */
export function createNotifier(reminders: Reminders, clock: Clock, pages: Services['pages']): Bell {
  const bell = new Bell(reminders, clock, desktop);
  browser.notifications.onClicked.addListener(id => void (id === ID && open(bell, pages)));
  return bell;
}

/** The page of what has the least time left. */
async function open(bell: Bell, pages: Services['pages']): Promise<void> {
  const [first] = (await bell.ask()).standing;
  await browser.notifications.clear(ID);
  if (!first) return;
  const { itemId, url } = first.one;
  await pages.show(url === undefined ? { itemId } : { itemId, url });
}
