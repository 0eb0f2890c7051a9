import { digest } from '../../base/id.ts';
import type { ItemEvent } from '../../model/event.ts';
import { DRAFT_RULES, type DraftHit, type DraftRule } from '../../rules/draft-check/hit.ts';

/** Longest reason that is kept, characters. */
const WHY = 120;

/** The detail of an event about a hit. What the draft said is kept as a digest alone: it may hold somebody's telephone number. */
export const detailOf = ({ rule, said }: Pick<DraftHit, 'rule' | 'said'>, why = ''): string =>
  [rule, digest(said), ...(why === '' ? [] : [why.trim().slice(0, WHY)])].join(':');

export interface SettledHit {
  rule: DraftRule;
  why: string;
}

/** What an event says of a hit; undefined where it says nothing that is understood. */
export function settledOf({ detail = '' }: Pick<ItemEvent, 'detail'>): SettledHit | undefined {
  const [name, , ...why] = detail.split(':');
  const rule = DRAFT_RULES.find(one => one === name);
  return rule && { rule, why: why.join(':') };
}

/** Leaves out what was dismissed or justified before, as these events of the item tell. */
export function withoutSettled<Hit extends DraftHit>(
  hits: readonly Hit[],
  events: readonly ItemEvent[],
): Hit[] {
  const settled = new Set(
    events
      .filter(({ kind }) => kind === 'draft-dismissed' || kind === 'draft-overridden')
      .map(({ detail = '' }) => detail.split(':').slice(0, 2).join(':')),
  );
  return hits.filter(hit => !settled.has(detailOf(hit)));
}
