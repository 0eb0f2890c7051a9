import type { PagePack, Services } from '../messaging/protocol.ts';

/** How the team wants a surface to be read: `undefined` until that is known, and where it says nothing. */
export interface PagePacks {
  /** Asks once; `changed` is called when the answer differs from what was said so far. */
  of(surface: string, path?: string): PagePack | undefined;
  /** A newer pack, which cannot be used, is set aside. */
  isRefused(surface: string): boolean;
  /** Packs changed in the store: ask again for all that was asked. */
  refresh(): void;
}

interface Known {
  path: string | undefined;
  pack: PagePack | undefined;
  refused: boolean;
}

/** The team's selector packs for the pages that this document shows. Reading does not wait for them: it starts anew when one comes. */
export function createPacks(services: Services, changed: () => void): PagePacks {
  const known = new Map<string, Known>();

  const ask = async (surface: string, path: string | undefined) => {
    const answer = await services.packs
      .forPage({ surface, ...(path === undefined ? {} : { path }) })
      .catch(() => undefined);
    if (!answer) return;
    const before = known.get(surface);
    const next = { path, pack: answer.pack, refused: answer.refused !== undefined };
    known.set(surface, next);
    if (JSON.stringify(before) !== JSON.stringify(next)) changed();
  };
  return {
    of(surface, path) {
      const found = known.get(surface);
      if (found && found.path === path) return found.pack;
      known.set(surface, { path, pack: undefined, refused: false });
      void ask(surface, path);
      return undefined;
    },
    isRefused: surface => known.get(surface)?.refused ?? false,
    refresh() {
      for (const [surface, { path }] of known) void ask(surface, path);
    },
  };
}
