import type { Place, SurfaceMap } from '../../../model/surface-map.ts';
import { visibleText } from '../visible-text.ts';
import type { PartTargets } from './parts.ts';
import { foundIn } from './places.ts';
import { mayBeName } from './words.ts';

/**
 * Reads every row back by the places alone: a name, a time and a text (or a picture) in each, no two of them the same element, every
 * sign at what was meant.
 */
export function isProved(
  map: SurfaceMap,
  area: Element,
  all: readonly Element[],
  targets: PartTargets,
  owns: (row: Element, element: Element) => boolean,
): boolean {
  const rows = new Set(all);
  const [first, ...rest] = [map.item, map.reply ?? []].map(places =>
    places[0] ? foundIn(area, places[0]) : [],
  );
  const items = [...(first ?? []), ...rest.flat()];
  if (items.length !== rows.size || items.some(item => !rows.has(item))) return false;
  return items.every(row => {
    const at = (part: 'name' | 'text' | 'time') => agreed(map.parts[part], row, owns);
    const [name, text, time] = [at('name'), at('text'), at('time')];
    if (!name || !time || name === 'disagree' || time === 'disagree' || text === 'disagree') return false;
    if (targets.name?.get(row) !== name || targets.time?.get(row) !== time)
      return false;
    if (!mayBeName(visibleText(name))) return false;
    if (!text || visibleText(text) === '') return !targets.text?.has(row) && (targets.picture?.has(row) ?? false);
    if (targets.text?.get(row) !== text) return false;
    return ![name, time].some(one => one.contains(text) || text.contains(one));
  });
}

function agreed(
  places: readonly Place[] | undefined,
  row: Element,
  owns: (row: Element, element: Element) => boolean,
): Element | 'disagree' | undefined {
  const found = new Set<Element>();
  for (const place of places ?? []) for (const one of foundIn(row, place)) if (owns(row, one)) found.add(one);
  if (found.size > 1) return 'disagree';
  return [...found][0];
}
