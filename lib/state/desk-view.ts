import { create } from 'zustand';

export const DESK_ROOMS = ['scripts', 'facts', 'red-lines', 'usage', 'sheets'] as const;
export type DeskRoom = (typeof DESK_ROOMS)[number];

/** Where one stands at the desk. The address says it, too (`#scripts/<id>`), so that a place can be kept and sent. */
interface DeskView {
  room: DeskRoom;
  /** What lies open in the room. */
  openId: string | undefined;
  go(room: DeskRoom, openId?: string): void;
}

export const placeOf = (hash: string): Pick<DeskView, 'room' | 'openId'> => {
  const [name = '', ...rest] = hash.replace(/^#/, '').split('/');
  const room = DESK_ROOMS.find(one => one === name) ?? 'scripts';
  const openId = decoded(rest.join('/'));
  return { room, openId: openId === '' ? undefined : openId };
};

export const hashOf = (room: DeskRoom, openId?: string): string =>
  `#${room}${openId === undefined ? '' : `/${encodeURIComponent(openId)}`}`;

export const useDeskView = create<DeskView>(set => ({
  ...placeOf(globalThis.location?.hash ?? ''),
  go: (room, openId) => set({ room, openId }),
}));

/** An address may have been typed by hand. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
