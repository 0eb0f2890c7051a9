import type { MapSurface } from '../dom/map/surface.ts';
import { noteIdOf } from './address.ts';
import { noteHooks, notificationHooks } from './hooks.ts';
import { NOTE } from './maps/note.ts';
import { NOTIFICATION } from './maps/notification.ts';

const WWW = 'www.xiaohongshu.com';

export const SURFACES: MapSurface[] = [
  {
    surface: 'xiaohongshu.note',
    host: WWW,
    at: url => noteIdOf(url) !== undefined,
    map: NOTE,
    hooks: noteHooks,
  },
  {
    surface: 'xiaohongshu.notification',
    host: WWW,
    at: url => /^\/notification\/?$/.test(url.pathname),
    map: NOTIFICATION,
    hooks: notificationHooks,
  },
];
