import type { Instant } from '../../base/clock.ts';
import type { Fact } from '../../model/fact.ts';
import type { FactChange, FactSaid } from '../../model/fact-change.ts';

/** What a fact says, and where and when. */
export const saidBy = ({ name, value, product, channel, validFrom, validTo }: FactSaid): FactSaid => ({
  name,
  value,
  ...(product === undefined ? {} : { product }),
  ...(channel === undefined ? {} : { channel }),
  ...(validFrom === undefined ? {} : { validFrom }),
  ...(validTo === undefined ? {} : { validTo }),
});

export interface Changing {
  /** Id of the change. */
  id: string;
  memberId: string;
  now: Instant;
  why?: string | undefined;
  mustRead: boolean;
}

/** A fact that says something else from now on, with what is written of the change: both belong into one write. */
export function changedFact(
  kept: Fact | undefined,
  wanted: Omit<Fact, 'version' | 'savedBy' | 'changeId' | 'follows' | 'updatedAt'>,
  { id, memberId, now, why, mustRead }: Changing,
): { fact: Fact; change: FactChange } {
  const version = kept ? (kept.version ?? 1) + 1 : 1;
  const fact: Fact = {
    ...wanted,
    version,
    savedBy: memberId,
    changeId: id,
    ...(kept?.changeId === undefined ? {} : { follows: kept.changeId }),
    updatedAt: now,
  };
  const change: FactChange = {
    id,
    factId: fact.id,
    version,
    ...(kept ? { before: saidBy(kept) } : {}),
    after: saidBy(fact),
    ...(why ? { why } : {}),
    mustRead,
    memberId,
    at: now,
    updatedAt: now,
  };
  return { fact, change };
}
