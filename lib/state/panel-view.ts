import { create } from 'zustand';

export const PANEL_ROOMS = ['library', 'queue', 'handoffs', 'coverage'] as const;
export type PanelRoom = (typeof PANEL_ROOMS)[number];

/** View state of the side panel: nothing here outlives the panel. */
interface PanelView {
  room: PanelRoom;
  refusedOpen: boolean;
  enter(room: PanelRoom): void;
  toggleRefused(): void;
}

export const usePanelView = create<PanelView>(set => ({
  room: 'library',
  refusedOpen: false,
  enter: room => set({ room }),
  toggleRefused: () => set(({ refusedOpen }) => ({ refusedOpen: !refusedOpen })),
}));
