import { type Instant, MINUTE } from '../../base/clock.ts';
import type { ScriptSheet } from '../../messaging/protocol.ts';
import type { Revision } from '../../model/revision.ts';
import { versionOf } from '../../rules/script/content.ts';
import { isOpen } from '../../rules/script/reviews.ts';
import { revisionsOf } from '../../store/revisions.ts';
import { scriptById } from '../../store/scripts.ts';
import { type Core, memberOf } from '../core.ts';

/** A draft that changed within this time, ms, is being written. */
const WRITING = 3 * MINUTE;

/** All that is known of one script; undefined: nothing. */
export async function sheetOf(core: Core, id: string): Promise<ScriptSheet | undefined> {
  const [script, found, who] = await Promise.all([
    scriptById(core.db, id),
    revisionsOf(core.db, id),
    memberOf(core),
  ]);
  if (!script && found.length === 0) return undefined;
  const revisions = found.toSorted(newestFirst);
  const version = versionOf(script);
  return {
    id,
    ...(script ? { script } : {}),
    revisions,
    writers: writersOf(revisions, who?.id, core.clock()),
    behind: revisions.filter(one => isOpen(one) && one.baseVersion < version).map(one => one.id),
  };
}

/** What is open first; of what is closed, what was closed last. */
const newestFirst = (a: Revision, b: Revision): number =>
  Number(isOpen(b)) - Number(isOpen(a)) ||
  (b.version ?? 0) - (a.version ?? 0) ||
  b.updatedAt - a.updatedAt ||
  (a.id < b.id ? -1 : 1);

function writersOf(revisions: readonly Revision[], myId: string | undefined, now: Instant) {
  const latest = new Map<string, number>();
  for (const { state, authorId, updatedAt } of revisions)
    if (state === 'draft' && authorId !== myId && now - updatedAt < WRITING)
      latest.set(authorId, Math.max(latest.get(authorId) ?? 0, updatedAt));
  return [...latest].map(([memberId, at]) => ({ memberId, at })).toSorted((a, b) => b.at - a.at);
}
