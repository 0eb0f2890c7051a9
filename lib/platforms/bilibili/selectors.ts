import type { MapSurface } from '../dom/map/surface.ts';

export const SURFACES: MapSurface[] = [];
