import { create } from 'zustand';

interface QueueView {
  scope: 'mine' | 'all';
  /** Id of the chosen item: the order changes under it. */
  selectedId: string | undefined;
  look(scope: 'mine' | 'all'): void;
  select(id: string): void;
}

export const useQueueView = create<QueueView>(set => ({
  scope: 'mine',
  selectedId: undefined,
  look: scope => set({ scope }),
  select: selectedId => set({ selectedId }),
}));
