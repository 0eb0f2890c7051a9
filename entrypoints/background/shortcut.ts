import { browser } from 'wxt/browser';
import type { Push } from '../../lib/messaging/protocol.ts';

/**
 * The operator's own shortcut: the palette where a reply box stands open, else the panel. Decided without waiting: the panel opens only
 * within the operator's gesture, which the first await would lose.
 */
export function followShortcut(
  composesIn: (tabId: number) => boolean,
  send: (tabId: number, push: Push) => boolean,
): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (command !== 'palette' || tab?.id === undefined) return;
    if (composesIn(tab.id) && send(tab.id, { type: 'palette' })) return;
    void browser.sidePanel.open({ tabId: tab.id }).catch(() => undefined);
  });
}
