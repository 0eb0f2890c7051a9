/** The rooms of the desk (工作台). */
export const DESK_ROOMS = ['scripts', 'facts', 'red-lines', 'usage', 'sheets'] as const;
export type DeskRoom = (typeof DESK_ROOMS)[number];

/** A place at the desk: a room, and what lies open in it. */
export interface DeskPlace {
  room: DeskRoom;
  openId?: string | undefined;
}

/** Lies open in place of an id: a script that is not written yet. */
export const NEW_SCRIPT = 'new';

/** How an address says a place: `#scripts/<id>`, so that it can be kept and sent. */
export const hashOf = ({ room, openId }: DeskPlace): string =>
  `#${room}${openId === undefined ? '' : `/${encodeURIComponent(openId)}`}`;

/** The place that an address names; one that names no room leads to the scripts. */
export const placeOf = (hash: string): { room: DeskRoom; openId: string | undefined } => {
  const [name = '', ...rest] = hash.replace(/^#/, '').split('/');
  const room = DESK_ROOMS.find(one => one === name) ?? 'scripts';
  const openId = decoded(rest.join('/'));
  return { room, openId: openId === '' ? undefined : openId };
};

/** An address may have been typed by hand. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
