interface Place {
  key: string;
  ordinal: number;
}

export interface OrdinalDeps {
  /** What makes two comments of one list equal. */
  keyOf(element: Element): string | undefined;
  is(element: Element): boolean;
  /** What the comment is counted in; absent: its parent, whose children are the comments. */
  listOf?(element: Element): Element | undefined;
  /** Those before it in its list, the nearest first: all that may be equal at the least. Absent: its elder siblings. */
  before?(element: Element): Iterable<Element>;
}

/** Equal comments of one list; the index is the ordinal. */
type Group = (Element | undefined)[];

/**
 * Tells equal comments of one list apart by their order. A comment keeps its number while it is on the page, so what comes later above it
 * does not turn it into another one. Looks only at the comments before it that it has not looked at yet.
 */
export function createOrdinals(deps: OrdinalDeps): (element: Element) => number | undefined {
  const places = new WeakMap<Element, Place>();
  const lists = new WeakMap<Element, Map<string, Group>>();

  const listOf = deps.listOf ?? (element => element.parentElement ?? undefined);

  const settle = (element: Element, list: Element, key: string): number => {
    const groups = lists.get(list) ?? new Map<string, Group>();
    lists.set(list, groups);
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    const holds = (other: Element | undefined) =>
      other?.isConnected === true && listOf(other) === list && places.get(other)?.key === key;
    // The first one gone: the list was painted anew, and counting starts over.
    if (!holds(group[0])) dropUnless(group, holds);
    const ordinal = group[0] ? group.length : 0;
    group[ordinal] = element;
    places.set(element, { key, ordinal });
    return ordinal;
  };

  return element => {
    const list = listOf(element);
    const key = deps.keyOf(element);
    if (!list || key === undefined) return undefined;
    const known = places.get(element);
    if (known?.key === key) return known.ordinal;
    for (const before of unsettledBefore(element, places, deps)) {
      const beforeKey = deps.keyOf(before);
      if (beforeKey !== undefined) settle(before, list, beforeKey);
    }
    return settle(element, list, key);
  };
}

function dropUnless(group: Group, holds: (element: Element | undefined) => boolean): void {
  for (let index = 0; index < group.length; index++) {
    if (!holds(group[index])) group[index] = undefined;
  }
  while (group.length > 0 && group.at(-1) === undefined) group.pop();
}

/** The comments before this one, up to the nearest that has its number, first one first. */
function unsettledBefore(element: Element, places: WeakMap<Element, Place>, deps: OrdinalDeps): Element[] {
  const found: Element[] = [];
  for (const before of deps.before?.(element) ?? elderSiblings(element)) {
    if (places.has(before)) break;
    if (deps.is(before)) found.push(before);
  }
  return found.reverse();
}

function* elderSiblings(element: Element): Iterable<Element> {
  let before = element.previousElementSibling;
  while (before) {
    yield before;
    before = before.previousElementSibling;
  }
}
