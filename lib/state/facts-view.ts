import { create } from 'zustand';
import type { FactContent } from '../rules/facts/typed.ts';

export const FACT_FILTERS = ['all', 'current', 'turning', 'not-yet', 'expired', 'clash'] as const;
export type FactFilter = (typeof FACT_FILTERS)[number];

/** A fact as it is being written: days are `YYYY-MM-DD` on this machine's calendar, empty for none. */
export interface FactDraft extends Pick<FactContent, 'kind'> {
  name: string;
  value: string;
  product: string;
  channel: string;
  source: string;
  ownerId: string;
  firstDay: string;
  lastDay: string;
  why: string;
  mustRead: boolean;
  /** The version that it was begun from; 0: a new fact. */
  base: number;
}

/** What is being written, and what it was begun from. */
export interface TypedFact {
  began: FactDraft;
  draft: FactDraft;
}

/** What is typed and chosen in the room of facts. */
interface FactsView {
  query: string;
  filter: FactFilter;
  /** What was typed, by fact: it outlives a look at another one. */
  drafts: Readonly<Record<string, TypedFact>>;
  search(query: string): void;
  show(filter: FactFilter): void;
  write(id: string, typed: TypedFact): void;
  discard(id: string): void;
}

export const useFactsView = create<FactsView>(set => ({
  query: '',
  filter: 'all',
  drafts: {},
  search: query => set({ query }),
  show: filter => set({ filter }),
  write: (id, typed) => set(({ drafts }) => ({ drafts: { ...drafts, [id]: typed } })),
  discard: id =>
    set(({ drafts }) => ({
      drafts: Object.fromEntries(Object.entries(drafts).filter(([key]) => key !== id)),
    })),
}));
