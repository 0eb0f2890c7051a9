import { browser } from 'wxt/browser';
import { inChosenLanguage } from '../../lib/locales/page-language.ts';
import type { Push } from '../../lib/messaging/protocol.ts';
import { PRACTICE_MATCHES, SITE_MATCHES } from '../../lib/platforms/matches.ts';
import type { PageHost } from '../../lib/services/pages/host.ts';
import { readPage } from './read-page.ts';

declare const __PRACTICE__: boolean;

const matches: readonly string[] = __PRACTICE__ ? [...SITE_MATCHES, ...PRACTICE_MATCHES] : SITE_MATCHES;

/** The browser's tabs, as far as the sites' own permissions let us see them. */
export const browserHost = (send: (tabId: number, push: Push) => boolean): PageHost => ({
  async tabs() {
    const tabs = await browser.tabs.query({ url: [...matches] });
    return tabs.flatMap(({ id, url }) => (id === undefined || url === undefined ? [] : [{ id, url }]));
  },
  async activeTab() {
    const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
    return tab?.id;
  },
  async bringForward(tabId) {
    const tab = await browser.tabs.update(tabId, { active: true });
    if (tab?.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
  },
  open: async url => (await browser.tabs.create({ url })).id,
  openOptions: () => browser.runtime.openOptionsPage(),
  shortcut: async () => (await browser.commands.getAll()).find(({ name }) => name === 'palette')?.shortcut,
  openDesk,
  mayOpen,
  readPage,
  loadPart,
  loadTeacher,
  send,
});

/** One desk is enough: two of them would write one script at once. */
async function openDesk(hash: string): Promise<void> {
  const desk = browser.runtime.getURL('/desk.html');
  const open = await browser.runtime.getContexts({ contextTypes: ['TAB'] });
  const tabId = open.find(({ documentUrl }) => documentUrl?.replace(/[?#].*$/, '') === desk)?.tabId;
  if (tabId === undefined) return void (await browser.tabs.create({ url: desk + hash }));
  const tab = await browser.tabs.update(tabId, { active: true, url: desk + hash });
  if (tab?.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
}

/** Match patterns name no port, so a practice page on any port fits. */
function mayOpen(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  return matches.includes(`${protocol}//${hostname}/*`);
}

/** Into the world of the overlay, where the page sees nothing of it. */
const loadPart: PageHost['loadPart'] = ({ tabId, documentId }, part) =>
  browser.scripting
    .executeScript({ target: { tabId, documentIds: [documentId] }, files: [`/overlay-${part}.js`] })
    .then(
      () => true,
      () => false,
    );

const loadTeacher: PageHost['loadTeacher'] = tabId =>
  browser.scripting.executeScript({ target: { tabId }, files: inChosenLanguage(['/teach-mount.js']) }).then(
    () => true,
    () => false,
  );
