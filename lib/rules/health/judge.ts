import type { HealthState } from '../../model/health.ts';
import type { SurfaceState } from '../../model/surface-state.ts';

/** How far reading has come on one page. */
export interface ReadSoFar {
  read: number;
  unsure: number;
  failed: number;
  /** Parts of the page with which something is wrong. */
  problems: number;
}

/** Of all comments that came near none could be read: whatever the page seems to be, it is not what we know. */
export const readsNothing = ({ read, failed }: Pick<ReadSoFar, 'read' | 'failed'>): boolean =>
  read === 0 && failed > 0;

/** Undefined where nothing can be said: the page still loads, or shows no comments. */
export function judgeHealth(surface: SurfaceState, soFar: ReadSoFar): HealthState | undefined {
  if (!surface.readable && surface.reason === 'switched-off') return 'off';
  if (!surface.readable) return surface.reason === 'changed' ? 'unreadable' : undefined;
  if (readsNothing(soFar)) return 'unreadable';
  return soFar.unsure + soFar.failed + soFar.problems > 0 ? 'unsure' : 'fine';
}
