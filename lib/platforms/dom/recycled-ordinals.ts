import { MINUTE } from '../../base/clock.ts';
import { groupBy } from '../../base/group-by.ts';
import { onceATask } from './once-a-task.ts';

/** When a comment was written, ms, as far as its row tells. */
export interface Written {
  earliest?: number | undefined;
  latest?: number | undefined;
}

export interface RecycledDeps {
  /** What makes two comments of one thread equal. */
  keyOf(element: Element): string | undefined;
  rootOf(element: Element): Element | undefined;
  writtenOf(element: Element): Written;
  /** The comments in use, roots and replies, in the order of the list. */
  shown(): Element[];
}

interface Place {
  /** What the row showed when it got its number. */
  said: string;
  key: string;
  ordinal: number;
  /** The look at which it was there last. */
  look: number;
}

interface Showing {
  row: Element;
  said: string;
  key: string;
  written: Written;
}

/**
 * Tells equal comments apart where rows are used again and again: which of them a row shows is known by when it was written, and by those
 * that stand on the page at the same time. Undefined for one that could be either of two.
 */
export function createRecycledOrdinals(deps: RecycledDeps): (element: Element) => number | undefined {
  const seen = new Map<string, Written[]>();
  const places = new WeakMap<Element, Place>();
  let looks = 0;

  /** What each row of one kind, roots or replies, shows; replies are counted under their root's number. */
  const look = (rows: Element[]): Showing[] =>
    rows.flatMap(row => {
      const said = deps.keyOf(row);
      const root = deps.rootOf(row);
      const above = root && places.get(root);
      if (said !== undefined && (!root || above))
        return {
          row,
          said,
          key: JSON.stringify([said, above?.key, above?.ordinal]),
          written: deps.writtenOf(row),
        };
      places.delete(row);
      return [];
    });
  const settle = (rows: Element[]) => {
    const showing = look(rows);
    for (const { row, key, written } of showing) {
      const place = places.get(row);
      // A row that was away meanwhile may have come back with another one.
      const stayed = place?.key === key && place.look === looks - 1;
      if (place && stayed && agree(seen.get(key)?.[place.ordinal], written)) place.look = looks;
      else places.delete(row);
    }
    for (const [key, group] of groupBy(showing, one => one.key)) number(key, group);
  };
  /** Gives the rows that show equal comments their numbers. */
  const number = (key: string, group: Showing[]) => {
    const known = seen.get(key) ?? [];
    seen.set(key, known);
    const held = new Set<number>();
    for (const { row } of group) {
      const ordinal = places.get(row)?.ordinal;
      // No two rows show the same comment: the second has become another one meanwhile.
      if (ordinal !== undefined && held.has(ordinal)) places.delete(row);
      else if (ordinal !== undefined) held.add(ordinal);
    }
    const waiting = group.filter(({ row }) => !places.has(row));
    let free = [...known.keys()].filter(ordinal => !held.has(ordinal));
    for (const { row, said, written } of waiting) {
      const fitting = free.filter(ordinal => agree(known[ordinal], written));
      if (fitting.length > 1 && fitting.length !== waiting.length) continue;
      const ordinal = fitting[0] ?? known.length;
      free = free.filter(one => one !== ordinal);
      places.set(row, { said, key, ordinal, look: looks });
      known[ordinal] = narrowed(known[ordinal], written);
    }
  };
  const settleAll = onceATask(() => {
    looks++;
    const [roots, replies] = apart(deps.shown(), deps.rootOf);
    settle(roots);
    settle(replies);
  });
  return element => {
    settleAll();
    const place = places.get(element);
    return place?.said === deps.keyOf(element) ? place?.ordinal : undefined;
  };
}

function apart(rows: Element[], rootOf: RecycledDeps['rootOf']): [roots: Element[], replies: Element[]] {
  const isRoot = (row: Element) => rootOf(row) === undefined;
  return [rows.filter(isRoot), rows.filter(row => !isRoot(row))];
}

const FAR = Number.POSITIVE_INFINITY;

/** Could both be the same instant? Clocks differ by a minute. */
const agree = (a: Written | undefined, b: Written): boolean =>
  (a?.earliest ?? -FAR) <= (b.latest ?? FAR) + MINUTE && (b.earliest ?? -FAR) <= (a?.latest ?? FAR) + MINUTE;

const narrowed = (a: Written | undefined, b: Written): Written => ({
  earliest: Math.max(a?.earliest ?? -FAR, b.earliest ?? -FAR),
  latest: Math.min(a?.latest ?? FAR, b.latest ?? FAR),
});
