import type { SurfaceMap } from '../../../model/surface-map.ts';
import type { Spot } from '../site.ts';
import type { MapList } from './list.ts';
import type { Parts } from './parts.ts';
import { firstIn } from './place.ts';

export function markSpot(map: SurfaceMap, parts: Parts, item: Element): Spot | undefined {
  const part =
    parts.at(item, map.markAfter)[0] ?? parts.element(item, 'text') ?? parts.element(item, 'picture');
  const parent = holderOf(part);
  return part && parent && { parent, before: part.nextSibling };
}

export function barSpot(map: SurfaceMap, list: MapList): Spot | undefined {
  const area = list.area();
  const before = (area && firstIn(area, map.barBefore)) ?? area;
  const parent = holderOf(before);
  return before && parent && { parent, before };
}

function holderOf(element: Element | undefined): Element | ShadowRoot | undefined {
  const parent = element?.parentNode;
  return parent instanceof Element || parent instanceof ShadowRoot ? parent : undefined;
}
