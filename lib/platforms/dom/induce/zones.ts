import { parentOf } from '../map/tree.ts';
import type { Leaf } from './leaves.ts';
import type { Rows } from './rows.ts';

const MAX_STEPS = 400;

/**
 * Parts of rows that belong to somebody else: around each further time within a row, as far as the row's own time does not stand in it.
 * Replies whose rows are yet to be found.
 */
export function zonesOf(rows: Rows, times: readonly Leaf[]): Element[] {
  const own = new Set([...rows.timeOf.values()].map(leaf => leaf.element));
  const zones: Element[] = [];
  for (const { element } of times) {
    if (own.has(element)) continue;
    const row = innermost(element, rows.timeOf);
    const time = row && rows.timeOf.get(row)?.element;
    if (!row || !time) continue;
    const around = new Set<Element>();
    for (let at: Element | undefined = time; at && at !== row; at = parentOf(at)) around.add(at);
    around.add(row);
    let zone = element;
    for (let up = parentOf(zone); up && !around.has(up); up = parentOf(zone)) zone = up;
    zones.push(zone);
  }
  return zones;
}

/** The nearest of these elements around another, itself included. */
export function innermost(
  element: Element,
  rows: ReadonlyMap<Element, unknown> | ReadonlySet<Element>,
): Element | undefined {
  let at: Element | undefined = element;
  for (let steps = 0; at && !rows.has(at); steps++) at = steps > MAX_STEPS ? undefined : parentOf(at);
  return at;
}
