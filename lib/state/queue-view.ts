import { create } from 'zustand';

interface QueueView {
  /** Only items of this account; undefined: of all my accounts. */
  accountId: string | undefined;
  /** Id of the chosen item: the order changes under it. */
  selectedId: string | undefined;
  look(accountId: string | undefined): void;
  select(id: string): void;
}

export const useQueueView = create<QueueView>(set => ({
  accountId: undefined,
  selectedId: undefined,
  look: accountId => set({ accountId }),
  select: selectedId => set({ selectedId }),
}));
