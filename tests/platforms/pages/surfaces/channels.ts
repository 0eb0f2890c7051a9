import type { PracticeSurface } from './surface.ts';

export const channelsSurfaces: PracticeSurface[] = [];
