import { MINUTE } from '../../base/clock.ts';
import type { Item } from '../../model/item.ts';
import type { PageTime } from '../../model/time.ts';

export const T0 = Date.UTC(2026, 5, 1, 8);
const NOW = T0 + 600 * MINUTE;

export const author = (name: string, id?: string): Item['author'] => ({
  name,
  isPostAuthor: false,
  ...(id ? { id } : {}),
});

/** A time that a page says within `width` ms, read when it was over. */
export const within = (from: number, width: number, precision: PageTime['precision']): PageTime => ({
  text: '',
  precision,
  instant: from,
  earliest: from,
  latest: from + width,
});

/** What the note page shows: the platform's id and an exact time. */
export const byId = (id: string, over: Partial<Item> = {}): Item => ({
  id: `xiaohongshu:${id}`,
  idKind: 'platform',
  author: { id: 'c', name: '小林', isPostAuthor: false },
  text: '多少钱',
  time: within(T0, MINUTE, 'minute'),
  platform: 'xiaohongshu',
  surface: 'xiaohongshu.note',
  post: { key: 'p1', title: '修护霜怎么用才对' },
  accountId: 'kos',
  labels: ['purchase'],
  reasons: [],
  labelledAt: NOW,
  firstSeenAt: NOW,
  updatedAt: NOW,
  ...over,
});

/** What the notification page shows: neither id nor author's id, part of the title, the day. */
export const byPrint = (id: string, over: Partial<Item> = {}): Item => ({
  ...byId(`fp-${id}`),
  idKind: 'fingerprint',
  author: { name: '小林', isPostAuthor: false },
  time: within(T0 - 60 * MINUTE, 2 * 60 * MINUTE, 'hour'),
  surface: 'xiaohongshu.notification',
  post: { key: 'post-1', title: '修护霜怎么…' },
  ...over,
});

export interface Seen {
  no: number;
  place: 'id' | 'print' | 'creator';
  /** Minutes after T0. */
  at: number;
  /** Minutes that the time may lie within. */
  width: number;
  who: string;
  /** Number of the fingerprint of the notification page that the row says it bears. */
  also?: number | undefined;
}

/** A row of one of three surfaces, all with the same words. */
export function asSighting({ no, place, at, width, who, also }: Seen): Item {
  const over = { time: within(T0 + at * MINUTE, width * MINUTE, 'minute'), author: author(who) };
  if (place === 'id')
    return byId(`${no}`, {
      ...over,
      ...(also === undefined ? {} : { alsoIds: [`xiaohongshu:fp-print${also}`] }),
    });
  const surface =
    place === 'print' ? ('xiaohongshu.notification' as const) : ('xiaohongshu.creator' as const);
  return byPrint(`${place}${no}`, { ...over, surface });
}
