import { create } from 'zustand';
import { type DeskRoom, placeOf } from '../model/desk-place.ts';

export { DESK_ROOMS, type DeskRoom, hashOf, placeOf } from '../model/desk-place.ts';

/** Where one stands at the desk. The address says it, too (`#scripts/<id>`). */
interface DeskView {
  room: DeskRoom;
  /** What lies open in the room. */
  openId: string | undefined;
  go(room: DeskRoom, openId?: string): void;
}

export const useDeskView = create<DeskView>(set => ({
  ...placeOf(globalThis.location?.hash ?? ''),
  go: (room, openId) => set({ room, openId }),
}));
