import type { ComposerContext, PageContext } from '../../messaging/protocol.ts';
import { itemById } from '../../store/items.ts';
import type { Core } from '../core.ts';
import { labelled } from '../labelled.ts';
import { flagOf } from '../library/occasion.ts';
import { sceneOf } from '../scene.ts';
import type { Memory } from './host.ts';

const key = (tabId: number) => `composing:${tabId}`;

interface Open {
  page: PageContext;
  itemId: string;
}

const isOpen = (value: unknown): value is Open =>
  typeof value === 'object' && value !== null && 'page' in value && 'itemId' in value;

/** Which reply box is open in which tab. */
export function composingKeeper(core: Core, memory: Memory) {
  // The same as in memory, for who cannot wait.
  const tabs = new Set<number>();
  return {
    isIn: (tabId: number): boolean => tabs.has(tabId),
    /** The worker may have slept since the box was opened. */
    async recall(tabId: number): Promise<void> {
      if (isOpen((await memory.get(key(tabId)))[key(tabId)])) tabs.add(tabId);
    },
    async set(tabId: number, open: Open): Promise<void> {
      tabs.add(tabId);
      await memory.set({ [key(tabId)]: open });
      core.tell(['composing']);
    },
    async clear(tabId: number): Promise<void> {
      tabs.delete(tabId);
      await memory.remove(key(tabId));
      core.tell(['composing']);
    },
    async in(tabId: number): Promise<ComposerContext | undefined> {
      const open = (await memory.get(key(tabId)))[key(tabId)];
      if (!isOpen(open)) return undefined;
      const [scene, item] = await Promise.all([sceneOf(core, open.page), itemById(core.db, open.itemId)]);
      if (!scene || !item) return undefined;
      const flag = flagOf(labelled(item, scene));
      return { tabId, ...open, authorName: item.author.name, ...(flag ? { flag } : {}) };
    },
  };
}
export type ComposingKeeper = ReturnType<typeof composingKeeper>;
