import type { SurfaceMap } from '../../../model/surface-map.ts';
import { createMapList } from '../map/list.ts';
import { createParts } from '../map/parts.ts';
import { sideOf } from '../map/side.ts';
import { onceATask } from '../once-a-task.ts';
import { ours } from '../ours.ts';
import { isEmoji } from '../pictures.ts';
import { type Leaf, leavesIn } from './leaves.ts';
import { stepOf } from './message-grid.ts';
import type { SideParts } from './message-parts.ts';
import type { MessageRow } from './message-rows.ts';
import { isInline } from './message-text.ts';
import { foundIn } from './places.ts';
import { isTimeWords } from './time-words.ts';

const MOST_ELEMENTS = 600;
const MOST_IN_LIST = 60_000;
const FEW = 0.5;
const MOST_INSIDE = 12;

/** How messages of one side are built: paths of their elements, but for what stands within their texts. */
export interface Build {
  text: string;
  known: Set<string>;
}

/** Rows that hold a sign which most others lack (not sent yet, taken back) are not what they seem. */
export function buildOf(side: SideParts): Build & { rows: MessageRow[] } {
  const all = side.understood.map(row => ({ row, paths: pathsIn(row.element, side.text) }));
  const counts = new Map<string, number>();
  for (const path of all.flatMap(one => [...one.paths.keys()])) counts.set(path, (counts.get(path) ?? 0) + 1);
  const isRare = (path: string) => (counts.get(path) ?? 0) < all.length * FEW;
  const rows = all
    .filter(({ paths }) => ![...paths].some(([path, element]) => isRare(path) && isBareSign(element)))
    .map(one => one.row);
  const kept = new Set(rows);
  const known = new Set(all.filter(one => kept.has(one.row)).flatMap(one => [...one.paths.keys()]));
  return { text: side.text, known, rows };
}

/** Neither words nor a picture, and none inside. */
const isBareSign = (element: Element): boolean =>
  (element.textContent ?? '').trim() === '' &&
  element.localName !== 'img' &&
  element.querySelector('img') === null;

const PLAIN = new Set(['br', 'wbr']);

/** Every element of a row that is not within its text, by its path. */
function pathsIn(row: Element, text: string): Map<string, Element> {
  const found = new Map<string, Element>();
  const waiting: { element: Element; path: string }[] = [{ element: row, path: '' }];
  for (let at = waiting.pop(); at && found.size < MOST_ELEMENTS; at = waiting.pop()) {
    const { element, path } = at;
    if (path !== '') found.set(path, element);
    if (path === text || element.localName === 'svg') continue;
    const children = [...Array.from(element.shadowRoot?.children ?? []), ...Array.from(element.children)];
    for (const child of children)
      if (!PLAIN.has(child.localName) && !ours().has(child))
        waiting.push({ element: child, path: path + stepOf(child) });
  }
  return found;
}

/**
 * Tells whether a message is built as those that were understood, stands in the list and on a side. None is as long as there are times in
 * the list that the map does not find: what follows them would be read with the time above.
 */
export function createMessageExplains(
  map: SurfaceMap,
  list: Element,
  builds: readonly Build[],
): (item: Element) => boolean {
  const messages = createMapList(list.ownerDocument, map);
  const parts = createParts(map, messages);
  const areTimesKnown = onceATask(() => timesAreKnown(map, list, messages.all(), parts));
  return item => {
    if (isPutAside(item, list) || sideOf(parts, messages, item) === undefined || !areTimesKnown())
      return false;
    return builds.some(build => {
      const paths = pathsIn(item, build.text);
      if (![...paths.keys()].every(path => build.known.has(path))) return false;
      const text = paths.get(build.text);
      const said = parts.of(item, 'text');
      if (
        said.kind === 'disagree' ||
        (said.kind === 'found') !== (text !== undefined && parts.all(item, 'picture').length === 0)
      )
        return said.kind === 'found' && said.element === text && isPlainText(text);
      return text === undefined || said.kind === 'absent' || (said.element === text && isPlainText(text));
    });
  };
}

/** Words and emoji that run on as one text: a card in the place of a text holds more. */
function isPlainText(text: Element): boolean {
  return (leavesIn(text, MOST_ELEMENTS) ?? []).every(leaf => {
    if (leaf.kind === 'editor') return false;
    if (leaf.kind === 'image')
      return isEmoji(leaf.element) || leaf.element.getBoundingClientRect().width <= 32;
    return isInline(leaf.element, text);
  });
}

/** Rows that are out of use wait above the list or without a size, with stale words. */
function isPutAside(item: Element, list: Element): boolean {
  const hasSize = ({ width, height }: DOMRect) => width > 0 && height > 0;
  const own = item.getBoundingClientRect();
  const inner = hasSize(own) ? [] : Array.from(item.querySelectorAll('*')).slice(0, MOST_INSIDE);
  const seen = [own, ...inner.map(one => one.getBoundingClientRect())].find(hasSize);
  const { top } = list.getBoundingClientRect();
  return !seen || seen.bottom < top - 500;
}

type Parts = ReturnType<typeof createParts>;

function timesAreKnown(map: SurfaceMap, list: Element, items: readonly Element[], parts: Parts): boolean {
  const area = list.getRootNode();
  const dividers = new Set(
    (map.page.divider ?? []).flatMap(place => {
      const css = place.split(' >> ').at(-1) ?? '';
      return area instanceof Document || area instanceof ShadowRoot ? foundIn(area, css) : [];
    }),
  );
  const told = new Set<Element>();
  const texts: Element[] = [];
  for (const item of items) {
    const [text, time] = [parts.element(item, 'text'), parts.element(item, 'time')];
    if (text) texts.push(text);
    if (time) told.add(time);
  }
  const isTime = (leaf: Leaf) => leaf.kind === 'text' && isTimeWords(leaf.words);
  const leaves = leavesIn(list, MOST_IN_LIST);
  if (!leaves) return false;
  const inTexts = new Set(texts);
  return leaves.every(
    leaf =>
      !isTime(leaf) ||
      dividers.has(leaf.element) ||
      told.has(leaf.element) ||
      isInOne(leaf.element, inTexts, list),
  );
}

function isInOne(element: Element, texts: ReadonlySet<Element>, list: Element): boolean {
  for (let at: Element | null = element; at && at !== list; at = at.parentElement)
    if (texts.has(at)) return true;
  return false;
}
