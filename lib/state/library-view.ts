import { create } from 'zustand';
import type { ReadyScript } from '../model/ready-script.ts';

/** What is typed, chosen and opened in the library room. */
interface LibraryView {
  /** As it stands in the field. */
  typed: string;
  /** What is searched for: lags behind `typed` while an input method composes. */
  query: string;
  /** Row number; undefined: nothing chosen, so that a stray Enter inserts nothing. */
  selected: number | undefined;
  previewing: boolean;
  /** The script in the form: an id, or `new`. */
  editing: string | undefined;
  type(text: string, composing: boolean): void;
  select(row: number | undefined): void;
  preview(open: boolean): void;
  /** The script whose fields are being filled in. */
  filling: ReadyScript | undefined;
  edit(script: string | undefined): void;
  fill(script: ReadyScript | undefined): void;
}

export const useLibraryView = create<LibraryView>(set => ({
  typed: '',
  query: '',
  selected: undefined,
  previewing: false,
  editing: undefined,
  type: (typed, composing) =>
    set(view => {
      if (composing || typed === view.query) return { typed };
      return { typed, query: typed, selected: typed.trim() ? 0 : undefined, previewing: false };
    }),
  select: selected => set({ selected }),
  preview: previewing => set({ previewing }),
  filling: undefined,
  edit: editing => set({ editing }),
  fill: filling => set({ filling }),
}));
