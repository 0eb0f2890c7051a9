import { groupBy } from '../../base/group-by.ts';
import type { Item } from '../../model/item.ts';
import { distanceOf, spanOf, twinKeysOf } from './twin.ts';

/** More sightings than this under one key say nothing any more: `多少钱` by everybody who is called momo. */
export const MOST_ALIKE = 40;

/** Sightings of one comment; the first is the one whose id it bears. */
export type Sightings = [Item, ...Item[]];

const isFingerprint = (item: Item): boolean => item.idKind === 'fingerprint';

/** What links a sighting with others, at least by suspicion: only fingerprints are ever said to be something else. */
export const linksOf = (item: Item): string[] => [
  ...(isFingerprint(item) ? [item.id] : (item.alsoIds ?? [])),
  ...twinKeysOf(item),
];

/**
 * Which of these rows are sightings of one comment. Decided from the rows alone, in whatever order they come: devices that hold the same
 * rows agree without a word. Rows that share no link never touch each other, so any set that is closed under links will do; `crowded`
 * are links of more rows than are given here.
 */
export function sameComments(items: readonly Item[], crowded: ReadonlySet<string> = new Set()): Sightings[] {
  const rows = items.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const byLink = groupBy(
    rows.flatMap(item => linksOf(item).map(link => ({ link, item }))),
    ({ link }) => link,
  );
  const linked = new Map<string, Item[]>();
  for (const [link, pairs] of byLink)
    if (pairs.length <= MOST_ALIKE && !crowded.has(link))
      linked.set(
        link,
        pairs.map(({ item }) => item),
      );
  return components(rows, linked).flatMap(component => {
    const [only, ...more] = component;
    return only && more.length === 0 ? [[only] satisfies Sightings] : matched(component, linked);
  });
}

function components(rows: readonly Item[], byLink: ReadonlyMap<string, readonly Item[]>): Item[][] {
  const seen = new Set<Item>();
  return rows.flatMap(row => {
    if (seen.has(row)) return [];
    const found = new Set([row]);
    for (const item of found)
      for (const link of linksOf(item)) for (const other of byLink.get(link) ?? []) found.add(other);
    for (const item of found) seen.add(item);
    return [[...found].toSorted((a, b) => (a.id < b.id ? -1 : 1))];
  });
}

function matched(rows: readonly Item[], byLink: ReadonlyMap<string, readonly Item[]>): Sightings[] {
  const near = (a: Item, b: Item) =>
    twinKeysOf(a).some(key => byLink.get(key)?.includes(b)) ? distanceOf(a, b) : undefined;
  let groups = claimed(rows);
  const surfaces = rows.filter(isFingerprint).map(item => item.surface);
  for (const surface of [...new Set(surfaces)].toSorted()) {
    const singles = groups.filter(group => isSingle(group) && group[0].surface === surface);
    const others = groups.filter(group => !singles.includes(group));
    const pairs = paired(singles, others, (one, group) => groupDistance(one[0], group, near));
    const joined = new Set(pairs.flat());
    groups = [
      ...groups.filter(group => !joined.has(group)),
      ...pairs.map(([one, group]) => headFirst([...group, ...one])),
    ];
  }
  return groups;
}

const isSingle = (group: Sightings): boolean => group.length === 1 && isFingerprint(group[0]);

/** What the pages themselves said: this id is that fingerprint. Of several that claim one fingerprint the oldest has it. */
function claimed(rows: readonly Item[]): Sightings[] {
  const free = new Map(rows.filter(isFingerprint).map(item => [item.id, item]));
  const groups = rows
    .filter(item => !isFingerprint(item))
    .toSorted(byTime)
    .map((head): Sightings => {
      const own = (head.alsoIds ?? []).flatMap(id => free.get(id) ?? []);
      for (const { id } of own) free.delete(id);
      return [head, ...own];
    });
  return [...groups, ...[...free.values()].map((item): Sightings => [item])];
}

function groupDistance(
  one: Item,
  group: Sightings,
  near: (a: Item, b: Item) => number | undefined,
): number | undefined {
  // Two fingerprints of one surface are two comments.
  if (group.some(item => isFingerprint(item) && item.surface === one.surface)) return undefined;
  if (group.some(item => item.apartFrom?.includes(one.id) || one.apartFrom?.includes(item.id)))
    return undefined;
  return near(one, group[0]);
}

/**
 * One to one. Each takes the nearest that takes it for the nearest; where several are equally near and as many on either side, in the
 * order of time; where one side lacks some, none: nobody can say which is missing.
 */
function paired(
  ones: readonly Sightings[],
  others: readonly Sightings[],
  distance: (one: Sightings, other: Sightings) => number | undefined,
): [Sightings, Sightings][] {
  const edges = ones.flatMap(one =>
    others.flatMap(other => {
      const far = distance(one, other);
      return far === undefined ? [] : [{ one, other, far }];
    }),
  );
  const nearest = edges.filter(edge =>
    edges.every(({ one, other, far }) => (one !== edge.one && other !== edge.other) || far >= edge.far),
  );
  return knots(nearest).flatMap(knot => {
    const left = [...new Set(knot.map(edge => edge.one))].toSorted((a, b) => byTime(a[0], b[0]));
    const right = [...new Set(knot.map(edge => edge.other))].toSorted((a, b) => byTime(a[0], b[0]));
    const pairs = left.flatMap((one, index): [Sightings, Sightings][] => {
      const other = right[index];
      return other && knot.some(edge => edge.one === one && edge.other === other) ? [[one, other]] : [];
    });
    return left.length === right.length && pairs.length === left.length ? pairs : [];
  });
}

interface Edge {
  one: Sightings;
  other: Sightings;
}

/** Edges that hang together. */
function knots(edges: readonly Edge[]): Edge[][] {
  const free = new Set(edges);
  return edges.flatMap(edge => {
    if (!free.has(edge)) return [];
    const knot = new Set([edge]);
    for (const { one, other } of knot)
      for (const next of free) if (next.one === one || next.other === other) knot.add(next);
    for (const used of knot) free.delete(used);
    return [[...knot]];
  });
}

/** The platform's id wins over a fingerprint; of fingerprints the one that was seen first. */
function headFirst(items: readonly Item[]): Sightings {
  const rank = (item: Item) => (isFingerprint(item) ? 1 : 0);
  const [head, ...rest] = items.toSorted(
    (a, b) => rank(a) - rank(b) || a.firstSeenAt - b.firstSeenAt || (a.id < b.id ? -1 : 1),
  );
  if (!head) throw new RangeError('a comment without a sighting');
  return [head, ...rest];
}

function byTime(a: Item, b: Item): number {
  const [first, second] = [spanOf(a), spanOf(b)];
  if (first.from !== second.from) return first.from < second.from ? -1 : 1;
  return first.to - second.to || (a.id < b.id ? -1 : 1);
}
