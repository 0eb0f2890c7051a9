import { tabShowing } from './address.ts';
import type { Memory, PageHost } from './host.ts';

const key = (tabId: number) => `show:${tabId}`;

/** What a tab has been asked to show, until its overlay takes it. */
export function toShowKeeper(memory: Memory) {
  return {
    async take(tabId: number): Promise<string | undefined> {
      const itemId = (await memory.get(key(tabId)))[key(tabId)];
      if (typeof itemId !== 'string') return undefined;
      await memory.remove(key(tabId));
      return itemId;
    },
    keep: (tabId: number, itemId: string) => memory.set({ [key(tabId)]: itemId }),
  };
}
export type ToShowKeeper = ReturnType<typeof toShowKeeper>;

/** Finds or opens the page and asks it to show the comment: at once where its overlay listens, else when it does. */
export async function showAt(host: PageHost, kept: ToShowKeeper, url: string, itemId: string): Promise<void> {
  const found = tabShowing(await host.tabs(), url);
  if (found === undefined) {
    const opened = await host.open(url);
    if (opened !== undefined) await kept.keep(opened, itemId);
    return;
  }
  await host.bringForward(found);
  if (!host.send(found, { type: 'show', itemId })) await kept.keep(found, itemId);
}
