import type { ChorusDb } from '../store/db.ts';
import { getLastSync } from '../store/meta.ts';
import { unsentCount } from '../store/outbox.ts';
import { allRefused } from '../store/refused.ts';

export type Link = 'signed-out' | 'online' | 'offline' | 'connecting' | 'unauthorized';

/** Connection and sync as a screen puts them into words. */
export interface SyncReport {
  link: Link;
  unsent: number;
  refused: { id: string; kind: string; reason: string }[];
  lastSyncAt?: number;
}

export async function reportOf(db: ChorusDb, link: Link): Promise<SyncReport> {
  const [unsent, refused, lastSyncAt] = await Promise.all([unsentCount(db), allRefused(db), getLastSync(db)]);
  return {
    link,
    unsent,
    refused: refused.map(({ id, change, reason }) => ({ id, kind: change.kind, reason })),
    ...(lastSyncAt === undefined ? {} : { lastSyncAt }),
  };
}
