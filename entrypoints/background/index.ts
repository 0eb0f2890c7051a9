import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { systemClock } from '../../lib/base/clock.ts';
import { consoleLog } from '../../lib/base/log.ts';
import { followChosenLanguage } from '../../lib/locales/chosen.ts';
import { PortHub } from '../../lib/messaging/port-hub.ts';
import { createBackground } from '../../lib/services/index.ts';
import { followWindow, messageListener } from './messages.ts';
import { createNotifier } from './notifier.ts';
import { followShortcut } from './shortcut.ts';
import { TaughtSites } from './taught-sites.ts';
import { Toolbar } from './toolbar.ts';
import { browserWorld } from './world.ts';

/** Every listener is there before the first await: a worker that is woken by an event must not miss it. */
export default defineBackground(() => {
  const extension = { id: browser.runtime.id, origin: self.location.origin };
  const { services, pages, engine, reminders, turns, warm } = createBackground({
    ...browserWorld((tabId, push) => hub.send(tabId, push)),
    tell: tables => {
      hub.broadcast(tables);
      toolbar.refresh();
      if (tables.includes('packs') || tables.includes('session')) taught.refresh();
      notifier.check();
    },
  });
  const hub = new PortHub({
    extension,
    onReply: reply => pages.heard(reply),
    onOverlay: tabId => void pages.connected(tabId),
    onGone: tabId => void pages.left(tabId),
  });
  const toolbar = new Toolbar(services.session, reminders, systemClock);
  const taught = new TaughtSites(services.packs);
  const notifier = createNotifier(reminders, systemClock, services.pages);

  browser.runtime.onConnect.addListener(port => {
    hub.add(port);
    warm();
  });
  browser.runtime.onMessage.addListener(messageListener({ services, log: consoleLog, extension }));
  browser.alarms.onAlarm.addListener(() => {
    engine.wake();
    toolbar.refresh();
    notifier.check();
    void turns.refresh();
  });
  self.addEventListener('online', () => engine.wake());
  followWindow(() => hub.broadcast(['composing']));
  followShortcut(pages.composesIn, (tabId, push) => hub.send(tabId, push));

  void browser.alarms.create('sync', { periodInMinutes: 0.5 });
  // Content scripts need nothing of it, so a page that breaks out of one finds no session there.
  void browser.storage.local.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' });
  void followChosenLanguage(new AbortController().signal);
  void engine.start().then(() => notifier.check());
  toolbar.refresh();
  void turns.refresh();
});
