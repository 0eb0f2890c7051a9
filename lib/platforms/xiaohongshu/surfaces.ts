import type { MapSurface } from '../dom/map/surface.ts';
import { noteIdOf } from './address.ts';
import { noteHooks } from './hooks.ts';
import { NOTE } from './maps/note.ts';

const WWW = 'www.xiaohongshu.com';

export const SURFACES: MapSurface[] = [
  {
    surface: 'xiaohongshu.note',
    host: WWW,
    at: url => noteIdOf(url) !== undefined,
    map: NOTE,
    hooks: noteHooks,
  },
];
