import { create } from 'zustand';

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
  edit(script: string | undefined): void;
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
  edit: editing => set({ editing }),
}));
