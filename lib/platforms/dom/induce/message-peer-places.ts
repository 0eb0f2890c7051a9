import { normalText } from '../../../base/text.ts';
import type { Place } from '../../../model/surface-map.ts';
import { parentOf } from '../map/tree.ts';
import { visibleText } from '../visible-text.ts';
import { bearings, cssCandidates } from './css.ts';
import { leavesIn } from './leaves.ts';
import type { SideParts } from './message-parts.ts';
import { foundIn, placesFor } from './places.ts';

const ROW_LEVELS = 8;
const MOST_IN_ROW = 200;
const MOST_MARKED = 40;

/** Only words that stand there alone can be read there again. */
export function headPlaces(element: Element, name: string): Place[] {
  if (normalText(visibleText(element)) !== name) return [];
  const scope = element.ownerDocument.documentElement;
  return placesFor([{ scope, target: element, owns: () => true }]);
}

/** The row of a list that this stands in, and its likes. */
export function rowAround(element: Element): { row: Element; others: Element[] } | undefined {
  let row = element;
  for (let step = 0; step < ROW_LEVELS; step++) {
    const list = parentOf(row);
    if (!list) return undefined;
    const current = row;
    const others = Array.from(row.parentNode?.children ?? []).filter(
      one => one !== current && one.childElementCount > 0 && one.localName === current.localName,
    );
    if (others.length > 0 && row.childElementCount > 0 && isRowLike(row) && others.some(isRowLike))
      return { row, others };
    row = list;
  }
  return undefined;
}

/** Words beside the name: of the last message, of its time. */
const isRowLike = (row: Element): boolean =>
  (leavesIn(row, MOST_IN_ROW) ?? []).filter(leaf => leaf.kind === 'text').length >= 2;

/** By what the open row bears and no other: which row it is changes with the conversation. */
export function openRowPlaces(element: Element): Place[] {
  const around = rowAround(element);
  if (!around) return [];
  const { row, others } = around;
  const marks = marksOf(row, others).filter(({ one }) => one === row || !element.contains(one));
  const names = cssCandidates(element).slice(0, 8);
  const document = element.ownerDocument;
  const hosts = element.getRootNode() instanceof ShadowRoot ? undefined : '';
  if (hosts === undefined) return [];
  const found = marks.flatMap(({ css, one }) => {
    const outer = one === row ? css : one.contains(element) ? css : `:has(> ${css})`;
    return [...names, element.localName].map(name => `${outer} ${name}`);
  });
  const isOnly = (css: Place) => {
    const all = foundIn(document, css);
    return all.length === 1 && all[0] === element;
  };
  return [...new Set(found)].filter(css => css.length < 280 && isOnly(css)).slice(0, 1);
}

/** What a row bears, on itself or inside, and no other row of its list. */
function marksOf(row: Element, others: readonly Element[]): { css: string; one: Element }[] {
  return [row, ...Array.from(row.querySelectorAll('*')).slice(0, MOST_MARKED)]
    .flatMap(one => [...bearings(one), ...states(one)].map(css => ({ css, one })))
    .filter(({ css }) => !others.some(other => other.matches(css) || other.querySelector(css) !== null));
}

/** Another row of the list is marked and this one is not: the page is going over from one conversation to the next. */
export function isAnotherOpen(element: Element): boolean {
  const around = rowAround(element);
  if (!around || marksOf(around.row, around.others).length > 0) return false;
  const all = [around.row, ...around.others];
  return around.others.some(
    other =>
      ownMarks(
        other,
        all.filter(one => one !== other),
      ).length > 0,
  );
}

/** Of the row itself: what stands in it may be there for other reasons. */
const ownMarks = (row: Element, others: readonly Element[]) =>
  marksOf(row, others).filter(({ one }) => one === row);

function states(element: Element): string[] {
  return ['aria-selected', 'aria-current', 'data-active', 'data-selected'].flatMap(name => {
    const value = element.getAttribute(name);
    return value !== null && /^[\w-]{1,20}$/.test(value) ? [`[${name}="${value}"]`] : [];
  });
}

/** The name beside the messages of one side: another one as soon as others stand there. */
export function besidePlaces(theirs: SideParts, own: SideParts): Place[] {
  const elements = [...(theirs.name?.seen.values() ?? [])].flat().map(one => one.leaf.element);
  const [first] = elements;
  if (!first || first.getRootNode() instanceof ShadowRoot) return [];
  const wanted = new Set(elements);
  const mine = own.rows.map(row => row.element);
  const outer: string[] = [''];
  for (let at = first.parentElement; at; at = at.parentElement) {
    outer.push(
      ...bearings(at)
        .filter(css => !mine.some(one => one.matches(css) || one.querySelector(css) !== null))
        .map(css => `${css} `),
    );
    if (theirs.rows.some(row => row.element === at)) break;
  }
  const places = outer.flatMap(one => cssCandidates(first).map(css => one + css));
  return places
    .filter(css => css.length < 280 && foundIn(first.ownerDocument, css).every(one => wanted.has(one)))
    .slice(0, 1);
}
