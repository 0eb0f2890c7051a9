import type { FactChange } from '../../model/fact-change.ts';
import { isNewsFor, NEWS_FOR } from '../../rules/facts/reading.ts';
import { readId } from '../../rules/facts/step.ts';
import { changeById, changesSince, readsOf } from '../../store/fact-changes.ts';
import { type Core, write } from '../core.ts';

/** What the member of this device has to read, the newest first. */
export async function unread(core: Core): Promise<FactChange[]> {
  const session = await core.session.current();
  if (!session) return [];
  const { member, members } = session.me;
  // Only the list of all says since when one is here.
  const me = members.find(({ id }) => id === member.id) ?? member;
  const now = core.clock();
  const news = (await changesSince(core.db, now - NEWS_FOR)).filter(change => isNewsFor(change, me, now));
  const reads = await readsOf(
    core.db,
    news.map(({ id }) => id),
  );
  const read = new Set(reads.filter(one => one.memberId === me.id).map(({ changeId }) => changeId));
  return news.filter(({ id }) => !read.has(id));
}

/** Said for oneself, and once. */
export async function markRead(core: Core, { changeId }: { changeId: string }): Promise<void> {
  const session = await core.session.current();
  if (!session) return;
  const { member } = session.me;
  const id = readId(changeId, member);
  const at = core.clock();
  await write(core, async () => {
    const [change, kept] = await Promise.all([changeById(core.db, changeId), core.db.factReads.get(id)]);
    if (!change || kept) return [];
    return [{ kind: 'fact-read', row: { id, changeId, memberId: member.id, at, updatedAt: at } }];
  });
}
