import type { Place, SurfaceMap } from '../../../model/surface-map.ts';
import { isInside } from '../map/tree.ts';
import { type Generalised, generalise, type Pointed } from './generalise.ts';
import { areaOf } from './map-from.ts';
import { placesFor } from './places.ts';
import { listOf } from './threads.ts';

export interface Taught {
  map: SurfaceMap;
  /** What was found by it, for showing it to whoever pointed. */
  rows: Element[];
}

type Mode = NonNullable<SurfaceMap['box']>['mode'];

/**
 * A map from what somebody pointed at. At least name, text and time of one comment; with the box and what opens it where there is one.
 * Undefined when it cannot be made out of that: then another comment may be pointed at as well.
 * @param mode how boxes belong to comments, where one was pointed at; a box inside of its comment is always the comment's own.
 */
export function taughtMap(
  samples: readonly Pointed[],
  scope: Element,
  mode: Mode = 'shared',
): Taught | undefined {
  const editor = samples.flatMap(one => one.parts.editor ?? [])[0];
  const isOutside = editor !== undefined && samples.every(one => !isInside(one.item, editor));
  const found = generalise(isOutside ? samples.map(withoutEditor) : samples, scope);
  if (!found?.parts.text || !found.parts.name || !found.parts.time) return undefined;
  const area = areaOf(isOutside ? (listOf([found.list, editor]) ?? found.list) : found.list);
  if (!area) return undefined;
  const inArea = (target: Element) => placesFor([{ scope: area.area, target, owns: () => true }]);
  const map = mapOf(found, area.places, inArea(found.list));
  const places = isOutside ? inArea(editor) : (found.parts.editor ?? []);
  if (places.length === 0) return editor ? undefined : { map, rows: found.rows };
  const control = found.parts.control ? { control: found.parts.control } : {};
  const box = { mode: isOutside ? mode : ('item' as const), editor: places, ...control };
  return { map: { ...map, box }, rows: found.rows };
}

const withoutEditor = ({ item, parts: { editor: _, ...parts } }: Pointed): Pointed => ({ item, parts });

function mapOf({ item, parts, thread }: Generalised, area: Place[], rows: Place[]): SurfaceMap {
  const { control: _, editor: __, text = [], ...others } = parts;
  return {
    area,
    item,
    ...(rows.length > 0 ? { rows, barBefore: rows } : {}),
    ...(thread ? { thread } : {}),
    parts: { ...others, text },
    page: {},
  };
}
