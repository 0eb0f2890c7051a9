import type { SurfaceMap } from '../../../model/surface-map.ts';

/** `base` with what `over` says in its place: each list of signs, each part and each fact of the page is replaced as a whole. */
export function mergeMap(base: SurfaceMap, over: Partial<SurfaceMap>): SurfaceMap {
  const box = over.box ?? base.box;
  return {
    ...base,
    ...over,
    parts: { ...base.parts, ...over.parts },
    page: { ...base.page, ...over.page },
    ...(box ? { box: { ...base.box, ...box } } : {}),
  };
}
