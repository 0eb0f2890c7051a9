import { OVERLAY_PARTS } from '../../messaging/protocol/pages.ts';
import type { PagesService, PortReply } from '../../messaging/protocol.ts';
import { hashOf, placeOf } from '../../model/desk-place.ts';
import { handoffsOf } from '../../store/handoffs.ts';
import { itemById } from '../../store/items.ts';
import type { Caller, Core } from '../core.ts';
import type { Reports } from '../health/reports.ts';
import { noteHealth } from '../health/sightings.ts';
import type { Lessons } from '../taught.ts';
import { composingKeeper } from './composing.ts';
import type { Memory, PageHost } from './host.ts';
import { Insertions, insert } from './insert.ts';
import { pageDataReader } from './page-data.ts';
import { showAt, toShowKeeper } from './to-show.ts';

/** Longest id that something at the desk has, characters. */
const MAX_ID = 160;

/** The pages service, and what the ports report to it. */
export interface Pages {
  service: PagesService;
  /** A page's word on an insertion. */
  heard(reply: PortReply): void;
  /** An overlay began to listen: it is told what its tab has been asked to show meanwhile. */
  connected(tabId: number): Promise<void>;
  /** Does a reply box stand open in this tab, as far as is known at once? */
  composesIn(tabId: number): boolean;
  /** A tab closed or went elsewhere: its reply box is gone. */
  left(tabId: number): Promise<void>;
}

export function createPages(
  core: Core,
  host: PageHost,
  memory: Memory,
  { reports, lessons }: { reports: Pick<Reports, 'take'>; lessons: Lessons },
): Pages {
  const composing = composingKeeper(core, memory);
  const toShow = toShowKeeper(memory);
  const insertions = new Insertions();
  const pageData = pageDataReader(core.clock, host);
  const context = async () => {
    const tabId = await host.activeTab();
    return tabId === undefined ? undefined : composing.in(tabId);
  };
  // The callers' tab comes beside the input, from the browser: a page cannot speak for another tab.
  const service = {
    async composing({ page, itemId }, caller?: Caller) {
      if (caller?.tabId === undefined) return;
      if (itemId === undefined) await composing.clear(caller.tabId);
      else await composing.set(caller.tabId, { page, itemId });
    },
    context,
    insert: async input => insert(core, host, insertions, await context(), input),
    async show({ itemId, url }) {
      const address = url ?? (await addressOf(core, itemId));
      if (!address || !host.mayOpen(address)) return { ok: false, reason: 'no-address' };
      await showAt(host, toShow, address, itemId);
      return { ok: true };
    },
    toShow: async (_input?: undefined, caller?: Caller) =>
      caller?.tabId === undefined ? undefined : toShow.take(caller.tabId),
    pageData: async ({ surface }, caller?: Caller) => pageData(surface, caller),
    health: input => noteHealth(core, input),
    loadPart: async ({ part }, { tabId, documentId }: Caller = {}) =>
      // The word becomes a file's name: nothing but these.
      OVERLAY_PARTS.includes(part) &&
      tabId !== undefined &&
      documentId !== undefined &&
      host.loadPart({ tabId, documentId }, part),
    async beginLesson({ tabId, host: site }) {
      await lessons.begin(tabId, site);
      return host.loadTeacher(tabId);
    },
    reportChange: input => reports.take(input?.bundle),
    // Opening the panel takes the operator's gesture, which only the message listener itself still has (entrypoints/background).
    openPanel: async () => {},
    openOptions: () => host.openOptions(),
    shortcut: async () => (await host.shortcut()) || null,
    openShortcuts: async () => void (await host.open('chrome://extensions/shortcuts')),
    // Said by a page, a place may be anything: it is read back from its address, and so one that there is.
    openDesk: async ({ room, openId }) =>
      host.openDesk(hashOf(placeOf(hashOf({ room, openId: openId?.slice(0, MAX_ID) })))),
  } satisfies PagesService;
  return {
    service,
    heard: reply => insertions.heard(reply),
    composesIn: composing.isIn,
    async connected(tabId) {
      await composing.recall(tabId);
      const itemId = await toShow.take(tabId);
      if (itemId !== undefined && !host.send(tabId, { type: 'show', itemId }))
        await toShow.keep(tabId, itemId);
    },
    left: tabId => composing.clear(tabId),
  };
}

async function addressOf(core: Core, itemId: string): Promise<string | undefined> {
  const item = await itemById(core.db, itemId);
  if (item?.post.url) return item.post.url;
  const named = item ?? { id: itemId };
  return (await handoffsOf(core.db, [named])).get(named.id)?.snapshot.url;
}
