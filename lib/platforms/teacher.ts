import type { SurfaceMap } from '../model/surface-map.ts';
import type { TaughtPart } from '../model/taught-part.ts';

/** A rectangle in viewport px. */
export interface PointedAt {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** One comment as the taught map reads it. */
export interface TaughtRow {
  name: string;
  text: string;
  time: string;
}

export type Lesson =
  | { ok: true; rows: TaughtRow[]; failed: number; map: SurfaceMap; surface: 'site.comments' }
  /** Not enough was pointed at; what was pointed at stands in no list; no selector finds it in other rows. */
  | { ok: false; reason: 'missing' | 'no-list' | 'no-place' };

/** Learns a page from what somebody points at. Plain data only: no element leaves it. */
export interface Teacher {
  /** Calls back for what the pointer is over, and with `chosen` for what was clicked; the page hears nothing of these clicks. */
  point(listener: (at: PointedAt | undefined, chosen: boolean) => void): void;
  /** By keyboard: to what stands around, inside, before or behind what is pointed at now. */
  move(to: 'parent' | 'child' | 'previous' | 'next'): void;
  /** Takes what is pointed at now for this part. `outside`: it does not stand in the comment that was chosen first. */
  choose(part: TaughtPart): 'chosen' | 'nothing' | 'outside';
  forget(part: TaughtPart): void;
  /** The page hears its own clicks again, so that its reply box can be opened. */
  rest(): void;
  lesson(): Lesson;
}
