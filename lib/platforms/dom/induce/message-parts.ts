import { isEmoji } from '../pictures.ts';
import { isWithin } from './cells.ts';
import { keyOf } from './keys.ts';
import { isFaceBox, type Seen } from './message-boxes.ts';
import { createGrid, type MessageGrid } from './message-grid.ts';
import type { MessageRow } from './message-rows.ts';
import { textPath } from './message-text.ts';
import { isTimeWords } from './time-words.ts';
import { mayBeName } from './words.ts';

/** What is said of the state of a message, not by anybody. */
const STATUS =
  /^(已读|未读|已送达|送达|发送中.{0,3}|发送失败.{0,4}|重发|撤回|引用|回复|复制|转发|编辑|删除|\d{1,3}|[·•|,，:：])$/;
const NEARLY_ALL = 0.8;
const FEW = 0.5;

/** What stands at one path in the rows of one side. */
export interface Strand {
  path: string;
  kind: 'text' | 'image' | 'editor';
  seen: Map<MessageRow, Seen[]>;
}

/** The rows of one side, told apart as far as they can be. */
export interface SideParts {
  rows: MessageRow[];
  grid: MessageGrid;
  /** Where texts stand in each row. */
  text: string;
  name: Strand | undefined;
  /** The face beside each message. */
  face: Strand | undefined;
  /** In every row. */
  time: Strand | undefined;
  /** In some rows: they hold for those that follow, too. */
  dividers: Seen[];
  picture: Strand | undefined;
  /** Rows that hold nothing else. */
  understood: MessageRow[];
}

/** @param model the other side, for rows too few or too much alike to tell name and text apart. */
export function partsOfSide(rows: MessageRow[], model?: SideParts): SideParts | undefined {
  const grid = createGrid();
  const strands = strandsOf(rows, grid);
  const times = strands.filter(isTimes);
  const images = strands.filter(one => one.kind === 'image' && !isAllEmoji(one));
  const steady = images.filter(one => one.seen.size >= rows.length * NEARLY_ALL);
  const words = strands.filter(one => one.kind === 'text' && !times.includes(one) && !isStatus(one));
  const { said, name, rest } = rolesOf(words, rows.length, model);
  const emoji = strands.filter(one => one.kind === 'image' && isAllEmoji(one));
  const others = [...steady, ...rest, ...times, ...(name ? [name] : [])];
  const text = textPath(rows, grid, { said, emoji, others });
  if (text === undefined) return undefined;
  const odd = images.filter(one => !steady.includes(one));
  const picture = odd.length === 1 ? odd[0] : undefined;
  const understood = rows.filter(row => {
    const inText = (one: Strand) => isWithin(one.path, text) && grid.at(row.element, text) !== undefined;
    const own = said.filter(one => one.seen.has(row));
    const shown = odd.filter(one => one.seen.has(row));
    if (own.length === 0 && emoji.every(one => !one.seen.has(row)))
      return shown.length === 1 && shown[0] === picture && picture?.seen.get(row)?.length === 1;
    return shown.length === 0 && [...own, ...emoji.filter(one => one.seen.has(row))].every(inText);
  });
  const time = times.find(one => understood.length > 0 && understood.every(row => one.seen.has(row)));
  const dividers = times.filter(one => one !== time).flatMap(one => [...one.seen.values()].flat());
  const face = steady.find(one => [...one.seen.values()].flat().every(({ box }) => isFaceBox(box)));
  return { rows, grid, text, name, face, time, dividers, picture, understood };
}

function strandsOf(rows: readonly MessageRow[], grid: MessageGrid): Strand[] {
  const found = new Map<string, Strand>();
  for (const row of rows) {
    for (const one of row.seen) {
      const path = grid.pathOf(row.element, one.leaf.element);
      if (path === undefined) continue;
      const key = `${path} ${one.leaf.kind}`;
      const strand = found.get(key) ?? { path, kind: one.leaf.kind, seen: new Map() };
      found.set(key, strand);
      strand.seen.set(row, [...(strand.seen.get(row) ?? []), one]);
    }
  }
  return [...found.values()];
}

const all = (strand: Strand): Seen[] => [...strand.seen.values()].flat();
const wordsOf = (strand: Strand): Set<string> => new Set(all(strand).map(one => one.leaf.words));
const isTimes = (one: Strand): boolean =>
  one.kind === 'text' && all(one).every(({ leaf }) => isTimeWords(leaf.words));
const isStatus = (one: Strand): boolean => all(one).every(({ leaf }) => STATUS.test(leaf.words));
const isAllEmoji = (one: Strand): boolean => all(one).every(({ leaf }) => isEmoji(leaf.element));

/** A name is the same in all messages of one side; what was said differs. */
function rolesOf(words: readonly Strand[], count: number, model: SideParts | undefined) {
  const isSame = (one: Strand) => one.seen.size > 1 && wordsOf(one).size === 1;
  const varied = words.filter(one => !isSame(one));
  const steady = words.filter(one => isSame(one));
  const isPlain = count > 1 && varied.some(one => one.seen.size >= count * FEW);
  const said = isPlain || words.length === 1 ? (isPlain ? varied : [...words]) : likeTexts(words, model);
  const rest = words.filter(one => !said.includes(one));
  const names = (isPlain ? steady : rest).filter(
    one => one.seen.size >= count * NEARLY_ALL && mayBeName(all(one)[0]?.leaf.words ?? ''),
  );
  return { said, rest, name: names.length === 1 ? names[0] : undefined };
}

/** A side of one message, or of equal ones, is understood as the other side is. */
function likeTexts(words: readonly Strand[], model: SideParts | undefined): Strand[] {
  if (!model) return [];
  const kinds = new Set(
    model.understood.flatMap(row =>
      row.seen
        .filter(one => isWithin(pathIn(model, row, one), model.text))
        .map(one => keyOf(one.leaf.element)),
    ),
  );
  return words.filter(one => all(one).every(({ leaf }) => kinds.has(keyOf(leaf.element))));
}

const pathIn = ({ grid }: SideParts, row: MessageRow, { leaf }: Seen): string =>
  grid.pathOf(row.element, leaf.element) ?? '';
