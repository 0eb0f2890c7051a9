import { createMapList } from '../map/list.ts';
import { createParts } from '../map/parts.ts';
import { sideOf } from '../map/side.ts';
import { blocksOf, isIn } from './blocks.ts';
import { gridOf } from './cells.ts';
import { type Column, columnsOf } from './columns.ts';
import type { Inference } from './hints.ts';
import { type Leaf, leavesIn } from './leaves.ts';
import { type Messages, messageMap } from './message-map.ts';
import { type Conversation, conversationsIn, type MessageRow } from './message-rows.ts';
import { isTimeWords } from './time-words.ts';

const MOST_ELEMENTS = 120_000;
const FEWEST = 4;

/**
 * Finds the messages of an open conversation: the rows of one list, some on its left, some on its right. Whose a message is rests on two
 * signs that agree in every row: where it stands, and what it bears. Measures the rows of the longest lists.
 */
export function inferMessages(root: Element): Inference {
  const leaves = leavesIn(root, MOST_ELEMENTS);
  if (!leaves) return { reason: 'too-large' };
  const found = conversationsIn(leaves).filter(isTwoSided);
  const [only, ...others] = found;
  if (!only) return { reason: 'no-list' };
  if (others.some(one => !only.list.contains(one.list) && !one.list.contains(only.list)))
    return { reason: 'sides-unclear' };
  const told = toldApart(only, leaves);
  if (!told) return { reason: 'name-or-text' };
  const map = messageMap(told.messages);
  if (!map) return { reason: 'sides-unclear' };
  const { messages, known } = told;
  const list = createMapList(root.ownerDocument, map);
  const parts = createParts(map, list);
  const items = list.all();
  const own = new Set(messages.own.map(row => row.element));
  const rows = [...messages.own, ...messages.peer];
  const isRight = ({ element }: MessageRow) => {
    const text = parts.of(element, 'text');
    const meant = messages.texts.get(element);
    const isSame = text.kind === 'found' ? text.element === meant : meant === undefined;
    return isSame && sideOf(parts, list, element) === (own.has(element) ? 'own' : 'peer');
  };
  if (items.length !== rows.length || !rows.every(isRight)) return { reason: 'not-proved' };
  const explains = (item: Element) =>
    pathsIn(item).every(path => known.has(path)) && sideOf(parts, list, item) !== undefined;
  return { map, rows: rows.length, signs: ['edge', 'bearing'], explains };
}

const isTwoSided = ({ rows }: Conversation): boolean => {
  const left = rows.filter(row => row.side === 'left').length;
  const right = rows.filter(row => row.side === 'right').length;
  return left >= 1 && right >= 1 && left + right >= FEWEST && left + right >= rows.length * 0.5;
};

const pathsIn = (item: Element): string[] =>
  (gridOf([item], leavesIn(item, MOST_ELEMENTS) ?? []).cells.get(item) ?? []).map(cell => cell.path);

function toldApart({ list, rows }: Conversation, all: readonly Leaf[]) {
  const sided = rows.filter(row => row.side !== 'none');
  const rest = rows.filter(row => row.side === 'none');
  const elements = sided.map(row => row.element);
  const seen = sided.flatMap(row => row.leaves);
  const grid = gridOf(elements, seen);
  const columns = columnsOf(grid, new Map());
  // A message that reads `昨天` is no time: what counts is what stands there in the others.
  const isTime = (column: Column) =>
    [...column.leaves.values()].flat().every(leaf => leaf.kind === 'text' && isTimeWords(leaf.words));
  const words = columns.filter(column => column.kind === 'words');
  const times = columns.filter(isTime);
  const blocks = blocksOf(
    grid,
    columns.map(one => (times.includes(one) ? { ...one, kind: 'furniture' as const } : one)),
  );
  // The texts are the one block whose words differ from row to row.
  const [text, ...others] = (blocks ?? []).filter(block => block.columns.some(one => words.includes(one)));
  if (!text || others.length > 0) return undefined;
  const at = (path: string) =>
    new Map(
      elements.flatMap(row =>
        grid.at(row, path)[0] ? [[row, grid.at(row, path)[0] as Element] as const] : [],
      ),
    );
  const without = elements.filter(row => !isIn(text, row) && !grid.at(row, text.path)[0]);
  const pictures = columns.find(one => one.kind === 'image' && one.leaves.size < elements.length * 0.5);
  if (without.some(row => !pictures?.leaves.has(row))) return undefined;
  const name = columns.find(one => one.kind === 'furniture' && isNameOfSide(one, sided));
  const dividers = rest.filter(row => row.leaves.length === 1 && isTimeWords(row.leaves[0]?.words ?? ''));
  const timeColumn = times.length === 1 ? times[0] : undefined;
  if (times.length > 1 || (timeColumn?.leaves.size !== elements.length && dividers.length === 0))
    return undefined;
  const editors = all.filter(
    leaf => leaf.kind === 'editor' && leaf.element.tagName !== 'INPUT' && !list.contains(leaf.element),
  );
  const messages: Messages = {
    list,
    own: sided.filter(row => row.side === 'right'),
    peer: sided.filter(row => row.side === 'left'),
    texts: at(text.path),
    names: name ? firstOf(name) : new Map(),
    times: timeColumn ? firstOf(timeColumn) : new Map(),
    pictures: pictures ? firstOf(pictures) : new Map(),
    dividers: dividers.map(row => row.element),
    editor: editors.length === 1 ? editors[0] : undefined,
  };
  const known = new Set(elements.flatMap(pathsIn));
  return { messages, known };
}

const firstOf = (column: Column): Map<Element, Element> =>
  new Map([...column.leaves].flatMap(([row, [leaf]]) => (leaf ? [[row, leaf.element] as const] : [])));

/** In every row, one word for each side. */
function isNameOfSide(column: Column, rows: readonly MessageRow[]): boolean {
  const said = (side: 'left' | 'right') =>
    new Set(
      rows.filter(row => row.side === side).map(row => column.leaves.get(row.element)?.[0]?.words ?? ''),
    );
  const [left, right] = [said('left'), said('right')];
  return (
    left.size === 1 && right.size === 1 && !left.has('') && !right.has('') && [...left][0] !== [...right][0]
  );
}
