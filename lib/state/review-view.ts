import { create } from 'zustand';

/** Two writings beside each other; undefined: what operators have, or nothing where they have nothing. */
export interface Pair {
  from: string | undefined;
  to: string | undefined;
}

/** What a reviewer looks at: one of several writings of a script, and which two are compared. */
interface ReviewView {
  /** The writing that was chosen, by script. */
  chosen: { scriptId: string; revisionId: string } | undefined;
  pair: Pair | undefined;
  choose(scriptId: string, revisionId: string): void;
  compare(pair: Pair): void;
  close(): void;
}

export const useReviewView = create<ReviewView>(set => ({
  chosen: undefined,
  pair: undefined,
  choose: (scriptId, revisionId) => set({ chosen: { scriptId, revisionId } }),
  compare: pair => set({ pair }),
  close: () => set({ pair: undefined }),
}));
