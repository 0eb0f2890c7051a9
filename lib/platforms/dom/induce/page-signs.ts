import type { Place, SurfaceMap } from '../../../model/surface-map.ts';
import { readTime } from '../time-text.ts';
import { visibleText } from '../visible-text.ts';
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
 * full date outside of the list, and its title the words beside it that the window's title or nothing else repeats.
 */
export function pageSigns(
  document: Document,
  map: SurfaceMap,
  builtIn: SurfaceMap | undefined,
  now: number,
): Page {
  const kept = keptSigns(document, builtIn?.page ?? {});
  if (kept.title && kept.published) return kept;
  const found = postSigns(document, map, now);
  return { ...found, ...kept };
}

function keptSigns(document: Document, page: Page): Page {
  const kept: Record<string, Place[]> = {};
  for (const [part, signs] of Object.entries(page)) {
    const living = (signs ?? []).filter(place => foundIn(document, place).length > 0);
    if (living.length > 0) kept[part] = living;
  }
  return kept;
}

function postSigns(document: Document, map: SurfaceMap, now: number): Page {
  const leaves = leavesIn(document.body, MOST_ELEMENTS) ?? [];
  const [area] = map.area.flatMap(place => foundIn(document, place));
  const items = area ? map.item.flatMap(place => foundIn(area, place)) : [];
  const list = listOf(items);
  const outside = leaves.filter(leaf => leaf.kind === 'text' && !list?.contains(leaf.element));
  const dates = outside.filter(leaf => isTimeWords(leaf.words) && readTime(leaf.words, now).fixed === true);
  const [published] = dates;
  // Several full dates: which one is the post's own cannot be told.
  if (!published || dates.length > 1) return {};
  const title = titleBeside(published, outside);
  const at = (element: Element) =>
    placesFor([{ scope: document.documentElement, target: element, owns: () => true }]);
  const [titlePlaces, publishedPlaces] = [title ? at(title.element) : [], at(published.element)];
  return {
    ...(titlePlaces.length > 0 ? { title: titlePlaces } : {}),
    ...(publishedPlaces.length > 0 ? { published: publishedPlaces } : {}),
  };
}

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
