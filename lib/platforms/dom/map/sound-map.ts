import type { Place, SurfaceMap } from '../../../model/surface-map.ts';
import { isBroken } from './place.ts';

type Json = Place | readonly Json[] | { readonly [key: string]: Json } | undefined;

/** The map without the places that this browser cannot read as CSS; undefined when nothing of what every map needs is left. */
export function soundMap(document: Document, map: SurfaceMap): SurfaceMap | undefined {
  const sound = strip(map, place => isBroken(document, place)) as SurfaceMap;
  const needed = [sound.area, sound.item, sound.parts.text];
  return needed.every(signs => signs.length > 0) ? sound : undefined;
}

function strip(value: Json, isBad: (place: Place) => boolean): Json {
  if (Array.isArray(value)) return value.filter(one => typeof one !== 'string' || !isBad(one));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, strip(one, isBad)]));
}
