import { create } from 'zustand';
import type { ScriptFilter } from '../messaging/protocol.ts';

/** The chips above the list: of these, one is chosen. */
export const DESK_CHIPS = ['all', 'for-me', 'stale', 'my-drafts'] as const;
export type DeskChip = (typeof DESK_CHIPS)[number];

interface Narrowing {
  role: ScriptFilter['role'] | undefined;
  flag: ScriptFilter['flag'] | undefined;
  standing: ScriptFilter['standing'] | undefined;
}

/** What the desk's list of scripts is narrowed by, and which row is chosen in it. */
interface DeskListView extends Narrowing {
  typed: string;
  /** What is searched for: lags behind `typed` while an input method composes. */
  query: string;
  chip: DeskChip;
  category: string | undefined;
  selectedId: string | undefined;
  /** A script was opened by a key: the editor takes the focus once it stands. */
  entering: boolean;
  type(typed: string, composing: boolean): void;
  choose(chip: DeskChip, category?: string): void;
  narrow(part: Partial<Narrowing>): void;
  select(id: string | undefined): void;
  enter(entering: boolean): void;
  clear(): void;
}

const ALL = {
  typed: '',
  query: '',
  chip: 'all',
  category: undefined,
  role: undefined,
  flag: undefined,
  standing: undefined,
} as const;

export const useDeskList = create<DeskListView>(set => ({
  ...ALL,
  selectedId: undefined,
  entering: false,
  type: (typed, composing) => set(composing ? { typed } : { typed, query: typed, selectedId: undefined }),
  choose: (chip, category) => set({ chip, category, selectedId: undefined }),
  narrow: part => set({ ...part, selectedId: undefined }),
  select: selectedId => set({ selectedId }),
  enter: entering => set({ entering }),
  clear: () => set(ALL),
}));

/** The same in the words of the service. */
export function filterOf(
  view: Pick<DeskListView, 'query' | 'chip' | 'category' | keyof Narrowing>,
): ScriptFilter {
  const { query, category, role, flag, standing } = view;
  return {
    ...(query.trim() === '' ? {} : { query: query.trim() }),
    ...(category === undefined ? {} : { category }),
    ...(role === undefined ? {} : { role }),
    ...(flag === undefined ? {} : { flag }),
    ...(standing === undefined ? {} : { standing }),
    ...CHIP_FILTERS[view.chip],
  };
}

export const CHIP_FILTERS: Record<DeskChip, ScriptFilter> = {
  all: {},
  'for-me': { waitsForMe: true },
  stale: { stale: true },
  'my-drafts': { myDraft: true },
};
