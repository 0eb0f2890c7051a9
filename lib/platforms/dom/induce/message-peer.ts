import { normalText } from '../../../base/text.ts';
import type { Place } from '../../../model/surface-map.ts';
import { parentOf } from '../map/tree.ts';
import type { Leaf } from './leaves.ts';
import { type Box, frameOf, type Seen } from './message-boxes.ts';
import type { SideParts } from './message-parts.ts';
import { besidePlaces, headPlaces, isAnotherOpen, openRowPlaces, rowAround } from './message-peer-places.ts';
import type { Conversation } from './message-rows.ts';
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
const MOST_WORDS = 6000;
/** A list may stand in from its pane, px. */
const INSET = 24;
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
  const outside = leaves.filter(leaf => leaf.kind === 'text' && !list.contains(leaf.element));
  const words = sight(outside.slice(0, MOST_WORDS));
  const pane = paneOf(list);
  const heads = byWords(words.filter(one => isHead(one.box, pane)));
  const beside = byWords(words.filter(one => !isHead(one.box, pane)));
  const [named, mine] = [nameOf(theirs), nameOf(own)];
  const isAsked = (name: string) => name.length > 1 && editor?.words.includes(name) === true;
  const candidates = new Set([...heads.keys(), ...[...beside.keys()].filter(isAsked)]);
  if (named !== undefined) candidates.add(named);
  const scored = [...candidates]
    .filter(name => mayBeWho(name) && name !== mine)
    .map(name => {
      const inList = (beside.get(name) ?? []).filter(element => rowAround(element) !== undefined);
      const head = heads.get(name) ?? [];
      const signs = [head.length > 0, inList.length > 0, named === name, isAsked(name)];
      return { name, signs: signs.filter(Boolean).length, head, inList };
    })
    .filter(one => one.signs >= 2)
    .sort((a, b) => b.signs - a.signs);
  const [best, second] = scored;
  // Two that are named alike often, or a name beside the messages that is another one: a group, or a page that is changing over.
  if (!best || second?.signs === best.signs || (named !== undefined && named !== best.name)) return undefined;
  const [row, ...more] = best.inList;
  const open = row && more.length === 0 ? row : undefined;
  if (open && isAnotherOpen(open)) return undefined;
  const places = [
    ...best.head.flatMap(element => headPlaces(element, best.name)).slice(0, 2),
    ...(open ? openRowPlaces(open) : []),
    ...besidePlaces(theirs, own),
  ];
  return places.length > 0 ? { name: best.name, places, me: besidePlaces(own, theirs) } : undefined;
}

const mayBeWho = (words: string): boolean =>
  mayBeName(words) && !NO_NAME.test(words) && !isCount(words) && !isTimeWords(words);

function byWords(seen: readonly Seen[]): Map<string, Element[]> {
  const found = new Map<string, Element[]>();
  for (const { leaf } of seen) {
    const words = normalText(leaf.words);
    found.set(words, [...(found.get(words) ?? []), leaf.element]);
  }
  return found;
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
