import type { PracticeSurface } from './surface.ts';

export const bilibiliSurfaces: PracticeSurface[] = [];
