import type { SurfaceId, SurfaceKind } from '../../model/platform.ts';

/** Surfaces are named `platform.place`; the places of direct messages carry `dm` in their name. */
export const surfaceKind = (surface: SurfaceId): SurfaceKind =>
  /[.-]dm(-|$)/.test(surface) ? 'dm' : 'comment';
