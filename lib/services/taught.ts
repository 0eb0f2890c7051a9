import type { PackSaved } from '../messaging/protocol.ts';
import { SITE_PREFIX } from '../model/pack.ts';
import type { Caller } from './core.ts';
import type { Memory } from './pages/host.ts';

const key = (tabId: number) => `teaching:${tabId}`;

export interface Lessons {
  /** The operator began to teach the page in this tab. */
  begin(tabId: number, host: string): Promise<void>;
  /** The host that may be taught from this caller now: the one where the operator began, while the tab still shows it. */
  hostOf(caller: Caller): Promise<string | undefined>;
}

/** Which tab is being taught. A page cannot begin a lesson, and in one can only speak for its own host. */
export function lessonsKeeper(memory: Memory): Lessons {
  return {
    begin: (tabId, host) => memory.set({ [key(tabId)]: host }),
    async hostOf({ tabId, url }) {
      if (tabId === undefined || url === undefined || !URL.canParse(url)) return undefined;
      const begun = (await memory.get(key(tabId)))[key(tabId)];
      const { hostname } = new URL(url);
      return begun === hostname ? hostname : undefined;
    },
  };
}

export interface TaughtMap {
  surface: 'site.comments';
  map: unknown;
  path: string;
}

/** The lesson as a pack: for the host from which it came, and for nothing else. */
export const taughtPack = (host: string, { surface, map, path }: TaughtMap): unknown => ({
  id: `${SITE_PREFIX}${host}`,
  surface,
  state: 'on',
  map,
  match: { host, path },
  note: '',
});

export const NOT_TAUGHT: PackSaved = { ok: false, reason: 'forbidden' };
