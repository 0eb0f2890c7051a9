import { DAY, type Instant } from '../../base/clock.ts';
import type { FactChange, FactRead } from '../../model/fact-change.ts';
import type { Member } from '../../model/member.ts';

/** What is older is no news to anybody, ms. */
export const NEWS_FOR = 60 * DAY;

/** Somebody has to read it: it was written by another one, since they joined, and not too long ago. */
export const isNewsFor = (
  { mustRead, memberId, at }: FactChange,
  { id, joinedAt = 0 }: Pick<Member, 'id' | 'joinedAt'>,
  now: Instant,
): boolean => mustRead && memberId !== id && at >= joinedAt && now - at < NEWS_FOR;

/** Who has read a change and who, of those whom it concerns, has not. */
export interface Readers {
  read: { memberId: string; at: Instant }[];
  unread: string[];
}

export function readersOf(
  change: FactChange,
  reads: readonly FactRead[],
  members: readonly Pick<Member, 'id' | 'joinedAt'>[],
): Readers {
  const own = reads.filter(({ changeId }) => changeId === change.id);
  const done = new Set(own.map(({ memberId }) => memberId));
  return {
    read: own.map(({ memberId, at }) => ({ memberId, at })).toSorted((a, b) => a.at - b.at),
    unread: members
      .filter(member => isNewsFor(change, member, change.at) && !done.has(member.id))
      .map(({ id }) => id),
  };
}
