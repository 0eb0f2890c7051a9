import { parentOf } from '../map/tree.ts';
import { readTime } from '../time-text.ts';
import { keyOf, plainKey } from './keys.ts';
import type { Leaf } from './leaves.ts';
import { isTimeWords } from './time-words.ts';

/** Times at places of one kind in the template of the page. */
export interface TimeGroup {
  times: Leaf[];
}

/** Below this share of times a kind of place holds words that only happen to look like one. */
const PURE = 0.6;

/**
 * Times that anchor comments, most first. A text that reads `昨天` stands where other texts stand, so what counts is whether nearly all
 * words at such places are times.
 */
export function timeGroups(leaves: readonly Leaf[], now: number): TimeGroup[] {
  const isTime = (leaf: Leaf) =>
    leaf.kind === 'text' && isTimeWords(leaf.words) && readTime(leaf.words, now).time.instant !== undefined;
  const times = leaves.filter(isTime);
  const wanted = new Set(times.map(leaf => leaf.element.localName));
  const places = new Map<string, { times: Leaf[]; all: number }>();
  const timeSet = new Set(times);
  for (const leaf of leaves) {
    if (leaf.kind !== 'text' || !wanted.has(leaf.element.localName)) continue;
    const place = contextOf(leaf.element);
    const group = places.get(place) ?? { times: [], all: 0 };
    places.set(place, group);
    group.all++;
    if (timeSet.has(leaf)) group.times.push(leaf);
  }
  return [...places.values()]
    .filter(group => group.times.length > 0 && group.times.length >= group.all * PURE)
    .map(group => ({ times: group.times }))
    .sort((a, b) => b.times.length - a.times.length);
}

function contextOf(element: Element): string {
  const parent = parentOf(element);
  const above = parent && parentOf(parent);
  return `${keyOf(element)}<${parent ? plainKey(parent) : ''}<${above ? plainKey(above) : ''}`;
}
