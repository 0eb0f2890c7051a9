import type { Place } from '../../../model/surface-map.ts';
import { cssCandidates, hostsBetween, pathWithin } from './css.ts';
import { holderOf } from './item-places.ts';
import type { InducedPart } from './parts.ts';
import { foundIn, placesFor, type Sample } from './places.ts';
import { threadPlaces, threadsOf } from './threads.ts';
import { innermost } from './zones.ts';

/** What somebody pointed at: one comment, and parts of it. */
export interface Pointed {
  item: Element;
  parts: Partial<Record<InducedPart, Element>>;
}

export interface Generalised {
  item: Place[];
  parts: Partial<Record<InducedPart, Place[]>>;
  /** Everything that the places take for a comment, for showing it. */
  rows: Element[];
  /** What holds the rows. */
  list: Element;
  thread?: Place[];
}

/** A part that somebody pointed at stands in nearly every other row, too; not every comment has words. */
const SHARE: Partial<Record<InducedPart, number>> = { name: 0.95, time: 0.9, text: 0.6 };
const LONGEST = 280;

/**
 * From one or a few comments that were pointed at to all like them. Every place finds exactly what was pointed at, and at most one element
 * in every other row. Undefined when no such places are found or when replies cannot be told from roots.
 */
export function generalise(samples: readonly Pointed[], scope: Element): Generalised | undefined {
  const [first] = samples;
  if (!first) return undefined;
  let best: Generalised | undefined;
  for (const place of itemCandidates(first.item, scope)) {
    const rows = place.length > LONGEST ? [] : foundIn(scope, place);
    const set = new Set(rows);
    if (rows.length <= (best?.rows.length ?? 0) || samples.some(one => !set.has(one.item))) continue;
    const made = partsIn(samples, rows, set);
    const list = holderOf(rows) ?? first.item.parentElement ?? scope;
    if (made) best = { item: [place], parts: made, rows, list };
  }
  return best && withThreads(best);
}

/** Those that go by what it bears first, then the tags around it. */
function itemCandidates(item: Element, scope: Element): Place[] {
  const hosts = hostsBetween(item, scope);
  if (!hosts) return [];
  const way = hosts.map(host => (host === scope ? ':scope' : (cssCandidates(host, 4)[0] ?? host.localName)));
  const { body } = item.ownerDocument;
  const parent = item.parentElement;
  const outer =
    parent && body.contains(parent) && parent !== body ? pathWithin(parent, body, 'all') : undefined;
  const byPath = outer === undefined ? [] : [`body > ${outer} > ${item.localName}`];
  return [
    ...cssCandidates(item).map(css => [...way, css].join(' >> ')),
    ...(hosts.length === 0 ? byPath : []),
  ];
}

function partsIn(samples: readonly Pointed[], rows: readonly Element[], set: ReadonlySet<Element>) {
  const owns = (row: Element) => (element: Element) => innermost(element, set) === row;
  const made: Partial<Record<InducedPart, Place[]>> = {};
  const names = new Set(samples.flatMap(one => Object.keys(one.parts) as InducedPart[]));
  for (const part of names) {
    const pointed: Sample[] = samples
      .filter(one => one.parts[part] !== undefined)
      .map(one => ({ scope: one.item, target: one.parts[part], owns: owns(one.item) }));
    const isLike = (place: Place) => {
      const counts = rows.map(row => foundIn(row, place).filter(owns(row)).length);
      const present = counts.filter(count => count === 1).length;
      return counts.every(count => count <= 1) && present >= rows.length * (SHARE[part] ?? 0);
    };
    const places = placesFor(pointed, 3, isLike);
    if (places.length === 0) return undefined;
    made[part] = places;
  }
  return made;
}

function withThreads(found: Generalised): Generalised | undefined {
  if (found.rows.length < 2) return found;
  const threads = threadsOf(found.rows);
  if ('reason' in threads) return undefined;
  if (threads.holders.size === 0) return { ...found, list: threads.list };
  const thread = threadPlaces(threads);
  return thread.length === 0 ? undefined : { ...found, list: threads.list, thread };
}
