import { create } from 'zustand';
import type { Policy } from '../model/policy.ts';

/** A policy that is being changed, and the one that it was made from. */
export interface Typed {
  base: Policy;
  draft: Policy;
}

interface PolicyDraft {
  /** Undefined while nothing was changed. Kept here, so that what was typed outlives whatever is drawn anew. */
  typed: Typed | undefined;
  note: string;
  /** The draft whose preview was seen: only this one may be applied. */
  seen: Policy | undefined;
  change(current: Policy, changed: (before: Policy) => Policy): void;
  take(typed: Typed): void;
  write(note: string): void;
  see(draft: Policy): void;
  discard(): void;
}

const NOTHING = { typed: undefined, note: '', seen: undefined };

export const usePolicyDraft = create<PolicyDraft>(set => ({
  ...NOTHING,
  change: (current, changed) =>
    set(({ typed = { base: current, draft: current } }) => ({
      typed: { base: typed.base, draft: changed(typed.draft) },
    })),
  take: typed => set({ typed }),
  write: note => set({ note }),
  see: seen => set({ seen }),
  discard: () => set(NOTHING),
}));
