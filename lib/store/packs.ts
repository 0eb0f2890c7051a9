import type { Pack, SentPack } from '../model/pack.ts';
import { type PackRefusal, validatePack } from '../rules/pack/validate-pack.ts';
import type { ChorusDb } from './db.ts';

/** What this device has of one pack. Both are judged whenever they are read: another Chorus may judge otherwise. */
export interface PackRow {
  id: string;
  /** The last good one. */
  kept?: SentPack;
  /** What came after it and was not taken, as it came. */
  refused?: SentPack;
}

/** One pack as it may be used now, and why a newer one may not. */
export interface PackStanding {
  id: string;
  pack?: Pack;
  refused?: { reason: PackRefusal; detail?: string; version?: number };
}

/** A refused pack longer than this (characters) leaves only its head behind. */
const MAX_KEPT = 100_000;

export const standingOf = async (db: ChorusDb, id: string): Promise<PackStanding> =>
  standing((await db.packs.get(id)) ?? { id });

export const allStandings = async (db: ChorusDb): Promise<PackStanding[]> =>
  (await db.packs.toArray()).map(standing);

/** The version that a new one has to be above: a refused one has used up its number too. */
export const highestVersion = ({ pack, refused }: PackStanding): number =>
  Math.max(pack?.version ?? 0, refused?.version ?? 0);

function standing({ id, kept, refused }: PackRow): PackStanding {
  const own = validatePack(kept);
  const pack = own.ok ? own.value : undefined;
  if (refused === undefined) return pack ? { id, pack } : { id };
  const newer = validatePack(refused, floorOf(pack));
  if (newer.ok) return { id, pack: newer.value };
  const { reason, detail } = newer;
  const said = { reason, ...(detail === undefined ? {} : { detail }), ...versionPart(refused) };
  return { id, ...(pack ? { pack } : {}), refused: said };
}

/** The server may word a version anew, but never go back behind it. */
const floorOf = (kept: Pack | undefined): number => (kept ? kept.version - 1 : 0);

/**
 * Judges a pack that the server sent. A bad one is set aside beside the last good one, and `false` is answered. `isUnsent`: what is kept
 * was changed here and the server has not seen it, so it is no measure. Call it within a transaction.
 */
export async function takesPack(db: ChorusDb, sent: SentPack, isUnsent: boolean): Promise<boolean> {
  const row = (await db.packs.get(sent.id)) ?? { id: sent.id };
  const kept = validatePack(row.kept);
  const judged = validatePack(sent, kept.ok && !isUnsent ? floorOf(kept.value) : 0);
  if (!judged.ok) await db.packs.put({ ...row, refused: withinReason(sent) });
  return judged.ok;
}

/** Puts packs as they are. What was refused is forgotten once something newer stands. */
export async function putPacks(db: ChorusDb, sent: readonly SentPack[]): Promise<void> {
  const before = await db.packs.bulkGet(sent.map(({ id }) => id));
  const rows = sent.map((kept, index): PackRow => {
    const refused = before[index]?.refused;
    const isStillNewer = refused !== undefined && versionOf(refused) > versionOf(kept);
    return { id: kept.id, kept, ...(isStillNewer ? { refused } : {}) };
  });
  await db.packs.bulkPut(rows);
}

const versionOf = ({ version }: SentPack): number =>
  typeof version === 'number' && Number.isSafeInteger(version) ? version : 0;

function versionPart(sent: SentPack): { version?: number } {
  const version = versionOf(sent);
  return version > 0 ? { version } : {};
}

const withinReason = (sent: SentPack): SentPack =>
  JSON.stringify(sent).length <= MAX_KEPT
    ? sent
    : { id: sent.id, updatedAt: sent.updatedAt, version: versionOf(sent) };
