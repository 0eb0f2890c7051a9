import type { Place, SurfaceMap } from '../../../model/surface-map.ts';
import { isInside } from '../map/tree.ts';
import { readTime } from '../time-text.ts';
import { visibleText } from '../visible-text.ts';
import { childPath } from './child-path.ts';
import { type Cards, cardsAround } from './chosen-card.ts';
import { cssCandidates, hostsBetween } from './css.ts';
import { type Leaf, leavesIn } from './leaves.ts';
import { foundIn, placesFor } from './places.ts';
import { listOf } from './threads.ts';
import { isTimeWords } from './time-words.ts';

const MOST_ELEMENTS = 60_000;
const SHORTEST_TITLE = 4;
const NEAREST = 4;
type Page = SurfaceMap['page'];

/**
 * What the page says beside its comments. Signs of the built-in map that still find something are kept; the post's own time is the one
 * full date outside of the list, or that of the post which is chosen among several, and its title the words beside it.
 */
export function pageSigns(
  document: Document,
  map: SurfaceMap,
  builtIn: SurfaceMap | undefined,
  now: number,
): Page {
  const kept = keptSigns(document, builtIn?.page ?? {});
  const { found, cards } = postSigns(document, map, now);
  if (!cards) return kept.title && kept.published ? kept : { ...found, ...kept };
  // Of several posts side by side, one is chosen: a sign that finds them all says nothing of which.
  const { title, published, ...others } = kept;
  const isSure = (signs: readonly Place[] = []) =>
    signs.every(place => isOfChosen(foundIn(document, place), cards));
  return {
    ...found,
    ...others,
    ...(title && isSure(title) ? { title } : {}),
    ...(published && isSure(published) ? { published } : {}),
  };
}

const isOfChosen = ([first]: readonly Element[], { all, chosen }: Cards): boolean =>
  first !== undefined && (!all.some(card => card.contains(first)) || chosen?.card.contains(first) === true);

function keptSigns(document: Document, page: Page): Page {
  const kept: Record<string, Place[]> = {};
  for (const [part, signs] of Object.entries(page)) {
    const living = (signs ?? []).filter(place => foundIn(document, place).length > 0);
    if (living.length > 0) kept[part] = living;
  }
  return kept;
}

function postSigns(document: Document, map: SurfaceMap, now: number): { found: Page; cards?: Cards } {
  const leaves = leavesIn(document.body, MOST_ELEMENTS) ?? [];
  const [area] = map.area.flatMap(place => foundIn(document, place));
  const items = area ? [...map.item, ...(map.reply ?? [])].flatMap(place => foundIn(area, place)) : [];
  const list = listOf(items);
  const outside = leaves.filter(leaf => leaf.kind === 'text' && !(list && isInside(list, leaf.element)));
  const dates = outside.filter(leaf => isTimeWords(leaf.words) && readTime(leaf.words, now).fixed === true);
  const [published, ...others] = dates;
  if (!published) return { found: {} };
  if (others.length === 0)
    return { found: signsAt(document, titleBeside(published, outside), published, plainPlaces) };
  // Several full dates: the post's own is on the card that is chosen.
  const cards = cardsAround(dates, outside, new Set([new Set(items).size, ...totalsIn(outside)]));
  if (!cards?.chosen) return { found: {}, ...(cards ? { cards } : {}) };
  const { card, marks } = cards.chosen;
  const own = outside.filter(leaf => card.contains(leaf.element));
  const date = own.find(leaf => dates.includes(leaf));
  const title = date && titleBeside(date, own);
  return {
    found: date ? signsAt(document, title, date, placesWithin(card, marks)) : {},
    cards,
  };
}

/** How many comments there are, as the page says beside its list. */
const totalsIn = (leaves: readonly Leaf[]): number[] =>
  leaves.flatMap(leaf => {
    const said = /^(?:共\s*)?(\d{1,6})\s*条评论$|^(?:全部)?评论\s*[(（]?(\d{1,6})[)）]?$/.exec(leaf.words);
    return said ? [Number(said[1] ?? said[2])] : [];
  });

type PlacesOf = (document: Document, element: Element) => Place[];

function signsAt(document: Document, title: Leaf | undefined, published: Leaf, at: PlacesOf): Page {
  const [titlePlaces, publishedPlaces] = [
    title ? at(document, title.element) : [],
    at(document, published.element),
  ];
  return {
    ...(titlePlaces.length > 0 ? { title: titlePlaces } : {}),
    ...(publishedPlaces.length > 0 ? { published: publishedPlaces } : {}),
  };
}

const plainPlaces: PlacesOf = (document, element) =>
  placesFor([{ scope: document.documentElement, target: element, owns: () => true }]);

/** From what a card alone bears: another card may be chosen later. */
const placesWithin =
  (card: Element, marks: readonly string[]): PlacesOf =>
  (document, element) => {
    const hosts = hostsBetween(card, document.documentElement);
    const path = childPath([{ top: card, targets: [element] }], 'structure');
    if (!hosts || path === undefined) return [];
    const way = hosts.map(host => cssCandidates(host, 4)[0] ?? host.localName);
    const leadsThere = (place: Place) => {
      const found = foundIn(document, place);
      return found.length === 1 && found[0] === element;
    };
    const place = marks.map(css => [...way, `${css} > ${path}`].join(' >> ')).find(leadsThere);
    return place === undefined ? [] : [place];
  };

/** The one longest piece of words near the date. */
function titleBeside(published: Leaf, leaves: readonly Leaf[]): Leaf | undefined {
  const index = leaves.indexOf(published);
  const near = leaves
    .slice(Math.max(0, index - NEAREST), index + NEAREST + 1)
    .filter(leaf => leaf !== published && visibleText(leaf.element).length >= SHORTEST_TITLE)
    .toSorted((a, b) => b.words.length - a.words.length);
  const [first, second] = near;
  return first && (!second || first.words.length >= second.words.length * 2) ? first : undefined;
}
