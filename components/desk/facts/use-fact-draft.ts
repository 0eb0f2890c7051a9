import type { Fact } from '../../../lib/model/fact.ts';
import { type FactDraft, useFactsView } from '../../../lib/state/facts-view.ts';
import { draftOf, isChanged, rebased } from './fact-draft.ts';

/** What is being written of a fact, or of a new one, and what can be done with it. */
export interface FactWriting {
  /** `new` while there is no fact yet. */
  id: string;
  draft: FactDraft;
  changed: boolean;
  /** What somebody else has made of the fact since it was begun here. */
  newer: Fact | undefined;
  change(part: Partial<FactDraft>): void;
  /** Goes on upon what holds now. */
  takeOver(): void;
  discard(): void;
}

export function useFactDraft(kept: Fact | undefined): FactWriting {
  const { drafts, write, discard } = useFactsView();
  const id = kept?.id ?? 'new';
  const began = draftOf(kept);
  const typed = drafts[id] ?? { began, draft: began };
  const { draft } = typed;
  return {
    id,
    draft,
    changed: isChanged(draft, kept),
    newer: kept && (kept.version ?? 1) > draft.base ? kept : undefined,
    change: part => write(id, { ...typed, draft: { ...draft, ...part } }),
    takeOver: () => kept && write(id, { began, draft: rebased(typed, kept) }),
    discard: () => discard(id),
  };
}
