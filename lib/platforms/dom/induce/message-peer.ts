import { normalText } from '../../../base/text.ts';
import type { Place } from '../../../model/surface-map.ts';
import { parentOf } from '../map/tree.ts';
import { visibleText } from '../visible-text.ts';
import { bearings, cssCandidates } from './css.ts';
import { type Leaf, leavesIn } from './leaves.ts';
import { type Box, frameOf, type Seen } from './message-boxes.ts';
import type { SideParts } from './message-parts.ts';
import type { Conversation } from './message-rows.ts';
import { foundIn, placesFor } from './places.ts';
import { isTimeWords } from './time-words.ts';
import { isCount, mayBeName } from './words.ts';

/** Who the other side is, and where the page says so. */
export interface PeerFound {
  name: string;
  places: Place[];
  /** Where the page names the account itself beside its messages. */
  me: Place[];
}

/** The head of a conversation is no further from its messages, px. */
const FARTHEST_HEAD = 170;
const EDGE = 8;
/** A list may stand in from its pane, px. */
const INSET = 24;
const ROW_LEVELS = 8;
const MOST_IN_ROW = 200;
const MOST_MARKED = 40;
const NO_NAME =
  /^(在线|离线|已读|未读|私信|消息|聊天|群聊|更多|设置|返回|关闭|搜索|发送|客服|全部|对方正在输入.*)$/;

/**
 * The other side of the conversation, by two signs that agree: the words above the list, the same words in a row of the list of
 * conversations beside it, the name beside the other side's messages, whom the box says one writes to.
 */
export function peerIn(
  { list, sight }: Conversation,
  own: SideParts,
  theirs: SideParts,
  leaves: readonly Leaf[],
  editor: Leaf | undefined,
): PeerFound | undefined {
  const pane = paneOf(list);
  const words = sight(leaves.filter(leaf => leaf.kind === 'text' && !list.contains(leaf.element)));
  const heads = words.filter(one => isHead(one.box, pane));
  const beside = words.filter(one => !heads.includes(one));
  const named = nameOf(theirs);
  const mine = nameOf(own);
  const asked = [...heads, ...beside].map(one => normalText(one.leaf.words));
  const candidates = [...new Set([...(named === undefined ? [] : [named]), ...asked])].filter(
    one => mayBeName(one) && !NO_NAME.test(one) && !isCount(one) && !isTimeWords(one) && one !== mine,
  );
  const says = (all: readonly Seen[], name: string) => all.filter(one => normalText(one.leaf.words) === name);
  const scored = candidates
    .map(name => {
      const inList = says(beside, name).filter(one => rowAround(one.leaf.element) !== undefined);
      const signs = [
        says(heads, name).length > 0,
        inList.length > 0,
        named === name,
        name.length > 1 && editor?.words.includes(name) === true,
      ].filter(Boolean).length;
      return { name, signs, head: says(heads, name), inList };
    })
    .filter(one => one.signs >= 2)
    .sort((a, b) => b.signs - a.signs);
  const [best, second] = scored;
  // Two that are named alike often, or a name beside the messages that is another one: a group, or a page that is changing over.
  if (!best || second?.signs === best.signs || (named !== undefined && named !== best.name)) return undefined;
  if (best.inList.length === 1 && best.inList.some(one => isAnotherOpen(one.leaf.element))) return undefined;
  const places = [
    ...best.head.flatMap(one => headPlaces(one.leaf.element, best.name)).slice(0, 2),
    ...(best.inList.length === 1 ? best.inList.flatMap(one => openRowPlaces(one.leaf.element)) : []),
    ...besidePlaces(theirs, own),
  ];
  return places.length > 0 ? { name: best.name, places, me: besidePlaces(own, theirs) } : undefined;
}

function nameOf({ name }: SideParts): string | undefined {
  const [words] = [...(name?.seen.values() ?? [])].flat();
  return words && normalText(words.leaf.words);
}

/** What is seen of the list: it may be longer than its pane. */
function paneOf(list: Element): Box {
  let at = parentOf(list);
  const { left, right, top, bottom } = frameOf(list);
  const pane = { left, right, top, bottom };
  while (at && at !== at.ownerDocument.body) {
    if (getComputedStyle(at).overflowY !== 'visible' && at.getBoundingClientRect().height > 0) {
      const box = at.getBoundingClientRect();
      pane.top = Math.max(pane.top, box.top);
      pane.bottom = Math.min(pane.bottom, box.bottom);
    }
    at = parentOf(at);
  }
  return pane;
}

/** Over or under the messages, within their pane. */
function isHead(box: Box, pane: Box): boolean {
  if (box.left < pane.left - INSET || box.right > pane.right + INSET) return false;
  const isAbove = box.bottom <= pane.top + EDGE && box.top >= pane.top - FARTHEST_HEAD;
  return isAbove || (box.top >= pane.bottom - EDGE && box.bottom <= pane.bottom + FARTHEST_HEAD);
}

/** Only words that stand there alone can be read there again. */
function headPlaces(element: Element, name: string): Place[] {
  if (normalText(visibleText(element)) !== name) return [];
  const scope = element.ownerDocument.documentElement;
  return placesFor([{ scope, target: element, owns: () => true }]);
}

/** The row of a list that this stands in, and its likes. */
function rowAround(element: Element): { row: Element; others: Element[] } | undefined {
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
function openRowPlaces(element: Element): Place[] {
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
function isAnotherOpen(element: Element): boolean {
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
function besidePlaces(theirs: SideParts, own: SideParts): Place[] {
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
