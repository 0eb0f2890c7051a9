import type { MapSurface } from '../dom/map/surface.ts';
import { noteIdOf } from './address.ts';
import { chatHooks, noteHooks, notificationHooks, sxtHooks } from './hooks.ts';
import { CHAT } from './maps/chat.ts';
import { NOTE } from './maps/note.ts';
import { NOTIFICATION } from './maps/notification.ts';
import { SXT } from './maps/sxt.ts';

const WWW = 'www.xiaohongshu.com';

export const SURFACES: MapSurface[] = [
  {
    surface: 'xiaohongshu.note',
    host: WWW,
    at: url => noteIdOf(url) !== undefined,
    hints: { shapeIsKnown: true, profileLink: ['/user/profile/'] },
    map: NOTE,
    hooks: noteHooks,
  },
  {
    surface: 'xiaohongshu.notification',
    host: WWW,
    at: url => /^\/notification\/?$/.test(url.pathname),
    hints: { shapeIsKnown: true, profileLink: ['/user/profile/'] },
    map: NOTIFICATION,
    hooks: notificationHooks,
  },
  {
    surface: 'xiaohongshu.dm',
    host: WWW,
    at: url => /^\/chat(\/|$)/.test(url.pathname),
    map: CHAT,
    hooks: chatHooks,
  },
  {
    surface: 'xiaohongshu.sxt-dm',
    host: 'sxt.xiaohongshu.com',
    at: url => /^\/im(\/(?!login)|$)/.test(url.pathname),
    map: SXT,
    hooks: sxtHooks,
  },
];
