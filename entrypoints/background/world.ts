import { browser } from 'wxt/browser';
import { systemClock } from '../../lib/base/clock.ts';
import { consoleLog } from '../../lib/base/log.ts';
import type { Push } from '../../lib/messaging/protocol.ts';
import type { World } from '../../lib/services/index.ts';
import { browserHost } from './browser-host.ts';

/** What the browser gives to the services. */
export const browserWorld = (send: (tabId: number, push: Push) => boolean): Omit<World, 'tell'> => ({
  clock: systemClock,
  log: consoleLog,
  random: Math.random,
  fetch: (url, init) => fetch(url, init),
  socket: url => new WebSocket(url),
  local: browser.storage.local,
  memory: browser.storage.session,
  flagModel: async () => (await fetch(browser.runtime.getURL('/flags.bin'))).arrayBuffer(),
  version: browser.runtime.getManifest().version,
  host: browserHost(send),
});
