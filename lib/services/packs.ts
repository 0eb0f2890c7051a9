import type { PackSaved, PacksService, PagePack } from '../messaging/protocol.ts';
import { isTaught, type Pack, type PackState } from '../model/pack.ts';
import { isKnownSurface } from '../model/surfaces.ts';
import { validatePack } from '../rules/pack/validate-pack.ts';
import { may, packDeed } from '../rules/permission.ts';
import { allStandings, highestVersion, standingOf } from '../store/packs.ts';
import { type Caller, type Core, memberOf, write } from './core.ts';
import { type Lessons, NOT_TAUGHT, taughtPack } from './taught.ts';

export const packsService = (core: Core, lessons: Lessons): PacksService => ({
  async forPage({ surface, path }) {
    const { pack, refused } = await standingOf(core.db, surface);
    return {
      ...(pack && fits(pack, path) ? { pack: forPage(pack) } : {}),
      ...(refused ? { refused: refused.reason } : {}),
    };
  },
  async all() {
    const standings = await allStandings(core.db);
    return standings.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  },
  save: ({ pack }) => keep(core, idOf(pack), () => pack ?? null),
  async teach(input, caller: Caller = {}) {
    const host = await lessons.hostOf(caller);
    if (host === undefined) return NOT_TAUGHT;
    const pack = taughtPack(host, input);
    return keep(core, idOf(pack), () => pack);
  },
  setState: ({ id, state }) => keep(core, id, before => switched(id, before, state)),
});

/** Gives the new pack its number, writer and time, and writes it down when it holds. `make` answers undefined when there is nothing to write. */
async function keep(core: Core, id: string, make: (before: Pack | undefined) => unknown): Promise<PackSaved> {
  const member = await memberOf(core);
  if (!member || !may(member.role, packDeed(id))) return { ok: false, reason: 'forbidden' };
  let saved: PackSaved = { ok: false, reason: 'unknown' };
  await write(core, async () => {
    const before = await standingOf(core.db, id);
    const made = make(before.pack);
    if (made === undefined) return [];
    const version = highestVersion(before) + 1;
    const judged = validatePack(stamped(made, { version, writtenBy: member.id, updatedAt: core.clock() }));
    saved = outcomeOf(judged);
    return judged.ok && saved.ok ? [{ kind: 'pack', row: judged.value }] : [];
  });
  return saved;
}

function outcomeOf(judged: ReturnType<typeof validatePack>): PackSaved {
  if (!judged.ok) return judged;
  const { id, version } = judged.value;
  // A misspelt surface would be kept, and never read by.
  return isTaught(id) || isKnownSurface(id)
    ? { ok: true, version }
    : { ok: false, reason: 'unknown', detail: id };
}

type Stamp = Pick<Pack, 'version' | 'writtenBy' | 'updatedAt'>;
const stamped = (made: unknown, stamp: Stamp): unknown =>
  typeof made === 'object' && made !== null && !Array.isArray(made) ? { ...made, ...stamp } : made;

/** A known surface can be switched without having a pack: then one is made that says nothing else. */
function switched(id: string, before: Pack | undefined, state: PackState): unknown {
  if (before) return { ...before, state };
  return isKnownSurface(id) ? { id, surface: id, state, note: '' } : undefined;
}

/** A taught page is the one that was taught, not its whole site. */
const fits = ({ match }: Pack, path: string | undefined): boolean =>
  match === undefined || (path ?? '/').startsWith(match.path);

function idOf(pack: unknown): string {
  const id: unknown = typeof pack === 'object' && pack !== null ? Reflect.get(pack, 'id') : undefined;
  return typeof id === 'string' ? id.slice(0, 300) : '';
}

function forPage({ id, surface, version, state, map, match }: Pack): PagePack {
  return { id, surface, version, state, ...(map ? { map } : {}), ...(match ? { match } : {}) };
}
