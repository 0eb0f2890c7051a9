import { create } from 'zustand';
import type { Policy } from '../model/policy.ts';

/** A policy that is being changed, and the one that it was made from. */
export interface Typed {
  base: Policy;
  draft: Policy;
}

interface Applied extends Typed {
  version: number;
  note: string;
}

interface PolicyDraft {
  /** Undefined while nothing was changed. Kept here, so that what was typed outlives whatever is drawn anew. */
  typed: Typed | undefined;
  note: string;
  /** What was applied last: another that was applied at the same time may have come before it. */
  applied: Applied | undefined;
  /** The draft whose preview was seen: only this one may be applied. */
  seen: Policy | undefined;
  change(current: Policy, changed: (before: Policy) => Policy): void;
  take(typed: Typed): void;
  write(note: string): void;
  see(draft: Policy): void;
  discard(): void;
  /** It was taken as this version. */
  apply(version: number): void;
  /** Goes on with what was applied and does not hold. */
  takeUp(): void;
}

const NOTHING = { typed: undefined, note: '', seen: undefined };

export const usePolicyDraft = create<PolicyDraft>(set => ({
  ...NOTHING,
  applied: undefined,
  change: (current, changed) =>
    set(({ typed = { base: current, draft: current } }) => ({
      typed: { base: typed.base, draft: changed(typed.draft) },
    })),
  take: typed => set({ typed }),
  write: note => set({ note }),
  see: seen => set({ seen }),
  discard: () => set(NOTHING),
  apply: version => set(({ typed, note }) => ({ ...NOTHING, applied: typed && { ...typed, note, version } })),
  takeUp: () =>
    set(({ applied }) => ({
      ...NOTHING,
      applied: undefined,
      ...(applied ? { typed: { base: applied.base, draft: applied.draft }, note: applied.note } : {}),
    })),
}));
