import type { PracticeSurface } from './surface.ts';

export const weiboSurfaces: PracticeSurface[] = [];
