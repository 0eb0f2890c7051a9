import { normalText } from '../../../base/text.ts';
import type { PartName, Place, Signs, SurfaceMap } from '../../../model/surface-map.ts';
import { onceATask } from '../once-a-task.ts';
import { tidy, visibleText } from '../visible-text.ts';
import type { WhileSame } from '../while-same.ts';
import { wordsAfter } from './after-name.ts';
import type { MapList } from './list.ts';
import { createMemory } from './memory.ts';
import { allIn, cssAt, firstIn, parsePlace } from './place.ts';

/** What the signs of one part say together. */
export type Said =
  | { kind: 'found'; element: Element; value: string; signs: number }
  | { kind: 'absent' }
  /** Two signs found different things: neither is believed. */
  | { kind: 'disagree' };

export interface Parts {
  /** `meaning` says what the raw words of a sign mean: an address and a number may name the same person. */
  of(item: Element, part: PartName, meaning?: (raw: string) => string | undefined): Said;
  element(item: Element, part: PartName): Element | undefined;
  all(item: Element, part: PartName): Element[];
  /** The words at the first sign of the text, whoever's they are: equal for equal items, and cheap enough for thousands. */
  bareWords(item: Element): string;
  /** Does any item of the page bear it? */
  occurs(part: PartName): boolean;
  /** Has the map signs of this part? */
  knows(part: PartName): boolean;
  /** Whatever stands in this item at one of these places and in no item inside of it. */
  at(item: Element, signs: Signs | undefined): Element[];
  /** While the deed lasts each part is looked up once. The deed only reads: whatever runs code of the page must not be part of it. */
  remembering<T>(deed: () => T): T;
  /** What is made of one item, once while such a deed lasts. One key is always of one type. */
  remembered<T>(item: Element, key: string, make: () => T): T;
}

/** Parts of an item; what stands in a reply inside of it belongs to the reply. */
export function createParts(map: SurfaceMap, list: MapList, whileSame: WhileSame = onceATask): Parts {
  const leaveOut = leftOut(map);
  const memory = createMemory();
  const ownAt = (item: Element, place: Place) =>
    memory.keep(item, `at ${place}`, () =>
      allIn(item, place).filter(element => list.itemAround(element) === item),
    );
  const valueAt = (item: Element, element: Element, place: Place, part: PartName): string => {
    const { attribute } = parsePlace(place);
    if (attribute !== undefined) return element.getAttribute(attribute) ?? '';
    if (part === 'text') return wordsAfter(element, at(item, map.parts.name)[0], leaveOut);
    return part === 'name' ? nameIn(element, leaveOut) : visibleText(element);
  };
  const of: Parts['of'] = (item, part, meaning = same) =>
    meaning === same
      ? memory.keep(item, `of ${part}`, () => find(item, part, meaning))
      : find(item, part, meaning);
  const find = (item: Element, part: PartName, meaning: (raw: string) => string | undefined): Said => {
    let said: Said = { kind: 'absent' };
    for (const place of map.parts[part] ?? []) {
      const [element] = ownAt(item, place);
      if (!element) continue;
      const value = meaning(valueAt(item, element, place, part)) ?? '';
      if (said.kind === 'absent') said = { kind: 'found', element, value, signs: 1 };
      else if (said.kind === 'found' && normalText(said.value) !== normalText(value))
        return { kind: 'disagree' };
      else if (said.kind === 'found') said.signs++;
    }
    return said;
  };
  const at = (item: Element, signs: Signs | undefined): Element[] => {
    for (const place of signs ?? []) {
      const found = ownAt(item, place);
      if (found.length > 0) return found;
    }
    return [];
  };
  const occurs = createOccurs(map, list, { ownAt, whileSame });
  return {
    of,
    at,
    remembering: memory.during,
    remembered: memory.keep,
    all: (item, part) => at(item, map.parts[part]),
    bareWords: item => firstIn(item, map.parts.text)?.textContent ?? '',
    occurs,
    knows: part => map.parts[part] !== undefined,
    element: (item, part) => at(item, map.parts[part])[0],
  };
}

/** Searches the list, not item by item: a sign that none of thousands bears is asked for again and again. */
function createOccurs(
  { parts }: SurfaceMap,
  list: MapList,
  { ownAt, whileSame }: { ownAt(item: Element, place: Place): Element[]; whileSame: WhileSame },
) {
  const occursAt = (area: Element, place: Place): boolean =>
    [...area.querySelectorAll(cssAt([place]))].some(element => {
      const item = list.itemAround(element);
      return item !== undefined && list.holds(item) && ownAt(item, place).includes(element);
    });
  const known = whileSame(() => new Map<PartName, boolean>());
  const find = (part: PartName): boolean => {
    const [area, signs] = [list.area(), parts[part] ?? []];
    if (signs.some(place => parsePlace(place).steps.length > 1))
      return list.all().some(item => signs.some(place => ownAt(item, place).length > 0));
    return area !== undefined && signs.some(place => occursAt(area, place));
  };
  return (part: PartName): boolean => {
    const all = known();
    const isThere = all.get(part) ?? find(part);
    all.set(part, isThere);
    return isThere;
  };
}

const same = (raw: string): string => raw;

/** A badge beside the name is no part of it, nor 置顶 of the words, and `A 回复 B` is by A. */
function leftOut({ parts }: SurfaceMap) {
  const css = (signs: Signs | undefined) => signs && cssAt(signs);
  return { badge: css(parts.badge), answered: css(parts.answered), pinned: css(parts.pinned) };
}

function nameIn(element: Element, { badge, answered }: ReturnType<typeof leftOut>): string {
  const mark = answered === undefined ? null : element.querySelector(answered);
  if (!mark) return visibleText(element, badge);
  const range = element.ownerDocument.createRange();
  range.setStart(element, 0);
  range.setEndBefore(mark);
  return tidy(range.toString());
}
