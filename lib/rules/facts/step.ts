import { failed, ok, type Result } from '../../base/result.ts';
import type { Fact } from '../../model/fact.ts';
import type { FactChange, FactRead } from '../../model/fact-change.ts';
import type { Member } from '../../model/member.ts';
import { saidBy } from './change.ts';
import { isNameable } from './typed.ts';

type Who = Pick<Member, 'id'>;
type Judged<Row> = Result<Row, 'conflict' | 'invalid'>;

/**
 * One change of a fact, judged alike on the device and on the server: it must follow on the version that is kept and on nothing else,
 * so that of two people who change it at once none overwrites the other unseen.
 */
export function stepFact(kept: Fact | undefined, wanted: Fact, who: Who): Judged<Fact> {
  if (!isNameable(wanted.name)) return failed('invalid', 'name');
  const before = kept ? (kept.version ?? 1) : 0;
  // Facts that came with the workspace or from an older Chorus have no version: before the first change the newer of two holds.
  if (wanted.version === undefined && before <= 1 && kept?.version === undefined) {
    const isOlder = kept !== undefined && kept.updatedAt > wanted.updatedAt;
    return isOlder ? failed('conflict', 'newer row kept') : ok(wanted);
  }
  if (wanted.version !== before + 1) return failed('conflict', `${before} → ${wanted.version ?? 1}`);
  if (kept?.changeId !== wanted.follows) return failed('conflict', 'made upon another one');
  return ok({ ...wanted, savedBy: who.id });
}

/** What is written of a change: it is appended with the version of the fact that it made, by whoever made that, and never changes. */
export function stepFactChange(
  kept: FactChange | undefined,
  wanted: FactChange,
  who: Who,
  fact: Fact | undefined,
): Judged<FactChange> {
  if (kept) return kept.memberId === who.id ? ok(kept) : failed('conflict', 'change exists');
  const belongs =
    fact?.changeId === wanted.id &&
    fact.id === wanted.factId &&
    fact.version === wanted.version &&
    fact.savedBy === who.id &&
    JSON.stringify(saidBy(fact)) === JSON.stringify(saidBy(wanted.after));
  return belongs ? ok({ ...wanted, memberId: who.id }) : failed('conflict', 'another version');
}

export const readId = (changeId: string, { id }: Who): string => `${changeId}:${id}`;

/** Everybody says for themselves what they have read; the first time counts. */
export function stepFactRead(kept: FactRead | undefined, wanted: FactRead, who: Who): Judged<FactRead> {
  if (kept) return ok(kept);
  const isOwn = wanted.memberId === who.id && wanted.id === readId(wanted.changeId, who);
  return isOwn ? ok(wanted) : failed('invalid', 'not for others');
}
