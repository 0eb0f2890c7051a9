import type { ItemsService, PageContext } from '../../messaging/protocol.ts';
import { isConversation } from '../../rules/item/conversation.ts';
import type { Caller, Core } from '../core.ts';
import type { Memory, PageHost } from '../pages/host.ts';

const key = (tabId: number) => `front:${tabId}`;

interface Front {
  page: PageContext;
  /** The tab's address then: a site that goes elsewhere without loading tells nobody. */
  url: string | undefined;
}

const isFront = (value: unknown): value is Front =>
  typeof value === 'object' && value !== null && 'page' in value;

export interface FrontKeeper {
  /** The same service; each page that asks for its figures is known to be in front of its tab. */
  following(items: ItemsService): ItemsService;
  /** The conversation in the tab that the operator looks at. */
  here(): Promise<PageContext | undefined>;
  left(tabId: number): Promise<void>;
}

/** Which conversation each tab shows, for the panel, which sees no page itself. */
export function frontKeeper(core: Pick<Core, 'tell'>, host: PageHost, memory: Memory): FrontKeeper {
  const at = async (tabId: number): Promise<Front | undefined> => {
    const kept = (await memory.get(key(tabId)))[key(tabId)];
    return isFront(kept) ? kept : undefined;
  };
  const addressOf = async (tabId: number) => (await host.tabs()).find(({ id }) => id === tabId)?.url;
  const left = async (tabId: number) => {
    if (!(await at(tabId))) return;
    await memory.remove(key(tabId));
    core.tell(['composing']);
  };
  const note = async (page: PageContext, tabId: number) => {
    if (!isConversation(page.post)) return left(tabId);
    const front: Front = { page, url: await addressOf(tabId) };
    if (JSON.stringify(await at(tabId)) === JSON.stringify(front)) return;
    await memory.set({ [key(tabId)]: front });
    core.tell(['composing']);
  };
  return {
    left,
    following: items => ({
      ...items,
      // The tab comes beside the input, from the browser: a page cannot speak for another tab.
      async summary(input: { page: PageContext }, caller?: Caller) {
        if (caller?.tabId !== undefined) await note(input.page, caller.tabId);
        return items.summary(input);
      },
    }),
    async here() {
      const tabId = await host.activeTab();
      const front = tabId === undefined ? undefined : await at(tabId);
      return front && tabId !== undefined && front.url === (await addressOf(tabId)) ? front.page : undefined;
    },
  };
}
