import type { MapChanges } from '../../../model/pack.ts';
import type { SurfaceMap } from '../../../model/surface-map.ts';

/**
 * The built-in map with the team's changes: each list of signs that `over` names stands instead of the built-in one, every other stays.
 * What `over` says of the box alone makes no box where none is built in and the rest of it is missing.
 */
export function mergeMap(base: SurfaceMap, over: MapChanges): SurfaceMap {
  const { parts, box, page, ...lists } = over;
  const merged: SurfaceMap = {
    ...withNamed(base, lists),
    parts: withNamed(base.parts, parts),
    page: withNamed(base.page, page),
  };
  const mergedBox = mergeBox(base.box, box);
  return mergedBox ? { ...merged, box: mergedBox } : merged;
}

function mergeBox(base: SurfaceMap['box'], over: MapChanges['box']): SurfaceMap['box'] {
  if (base) return withNamed(base, over);
  const { mode, editor } = over ?? {};
  return mode && editor ? { ...over, mode, editor } : undefined;
}

/** `undefined` names nothing. */
function withNamed<Whole extends object>(base: Whole, over: { [Key in keyof Whole]?: unknown } = {}): Whole {
  const named = Object.entries(over).filter(([, value]) => value !== undefined);
  return { ...base, ...Object.fromEntries(named) };
}
