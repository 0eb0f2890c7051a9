import { isInside } from '../map/tree.ts';
import type { InduceReason, Inference } from './hints.ts';
import { type Leaf, leavesIn } from './leaves.ts';
import { frameOf, type Seen } from './message-boxes.ts';
import { buildOf, createMessageExplains } from './message-explains.ts';
import { type Messages, messageMap } from './message-map.ts';
import { partsOfSide, type SideParts } from './message-parts.ts';
import { peerIn } from './message-peer.ts';
import { isMessagesProved } from './message-proof.ts';
import { type Conversation, conversationsIn } from './message-rows.ts';
import { isCentred } from './message-sides.ts';
import { isTimeWords } from './time-words.ts';

const MOST_ELEMENTS = 120_000;

/**
 * Finds the messages of an open conversation: the rows of one list, some on its left, some on its right. Whose a message is rests on two
 * signs that agree in every row: where it stands, and what it bears. Measures the rows of the longest lists.
 */
export function inferMessages(root: Element, now: number): Inference {
  const leaves = leavesIn(root, MOST_ELEMENTS);
  if (!leaves) return { reason: 'too-large' };
  const conversation = onlyOne(conversationsIn(leaves), leaves);
  if ('reason' in conversation) return conversation;
  const told = toldApart(conversation, leaves);
  if ('reason' in told) return told;
  const map = messageMap(told);
  if (!map) return { reason: 'no-place' };
  const [own, theirs] = [buildOf(told.own), buildOf(told.theirs)];
  const explains = createMessageExplains(map, conversation.list, [own, theirs]);
  const proof = { map, told, own: own.rows, theirs: theirs.rows, explains, now };
  if (!isMessagesProved(proof)) return { reason: 'not-proved' };
  const rows = own.rows.length + theirs.rows.length;
  return { map, rows, signs: ['edge', 'bearing'], explains };
}

/** Of lists within each other that with most messages; of several beside each other that above the only box. */
function onlyOne(
  found: readonly Conversation[],
  leaves: readonly Leaf[],
): Conversation | { reason: InduceReason } {
  const sided = ({ rows }: Conversation) =>
    rows.filter(row => row.side === 'left' || row.side === 'right').length;
  const outermost = found.toSorted((a, b) => sided(b) - sided(a));
  const apart: Conversation[] = [];
  for (const one of outermost) {
    if (apart.every(other => !isInside(other.list, one.list) && !isInside(one.list, other.list)))
      apart.push(one);
  }
  const [first, ...others] = apart;
  if (!first) return { reason: 'no-list' };
  if (others.length === 0) return first;
  const written = apart.filter(one => editorBelow(one, leaves) !== undefined);
  const [only, ...more] = written;
  return only && more.length === 0 ? only : { reason: 'sides-unclear' };
}

/** The one box that stands under the list and no further to a side. */
function editorBelow({ list, sight }: Conversation, leaves: readonly Leaf[]): Leaf | undefined {
  const frame = frameOf(list);
  const boxes = sight(leaves.filter(leaf => leaf.kind === 'editor' && !isInside(list, leaf.element)));
  const below = boxes.filter(
    ({ box }) =>
      box.left >= frame.left - 60 &&
      box.right <= frame.right + 60 &&
      box.top >= Math.min(frame.bottom, frame.top + 40) - 400,
  );
  const big = below.filter(({ leaf }) => leaf.element.tagName !== 'INPUT');
  return big.length === 1 ? big[0]?.leaf : undefined;
}

function toldApart(conversation: Conversation, leaves: readonly Leaf[]): Messages | { reason: InduceReason } {
  const { rows } = conversation;
  const [right, left] = [rows.filter(row => row.side === 'right'), rows.filter(row => row.side === 'left')];
  const [mine, others] = bothSides(right, left);
  if (!mine || !others) return { reason: 'name-or-text' };
  const times = timesOf(conversation, mine, others);
  if (!times) return { reason: 'rows-differ' };
  const editor = editorBelow(conversation, leaves);
  const peer = peerIn(conversation, mine, others, leaves, editor);
  if (!peer) return { reason: 'name-or-text' };
  return { conversation, own: mine, theirs: others, ...times, editor, peer: peer.places, me: peer.me };
}

/** The side that is understood by itself helps to understand the other one. */
function bothSides(right: Conversation['rows'], left: Conversation['rows']): (SideParts | undefined)[] {
  const [mine, others] = [partsOfSide(right), partsOfSide(left)];
  if (mine && others) return [mine, others];
  return [mine ?? (others && partsOfSide(right, others)), others ?? (mine && partsOfSide(left, mine))];
}

/** Every message bears its time, or times stand between them, in the middle; undefined where it is neither. */
function timesOf({ list, rows }: Conversation, own: SideParts, theirs: SideParts) {
  if (own.time && theirs.time && own.dividers.length + theirs.dividers.length === 0)
    return { timed: true, dividers: [] };
  const frame = frameOf(list);
  const isTime = ({ leaf }: Seen) => leaf.kind === 'text' && isTimeWords(leaf.words);
  const alone = rows.filter(row => row.side === 'none' && row.seen.length > 0 && row.seen.every(isTime));
  const inRows = [own, theirs].flatMap(side => [
    ...side.dividers,
    ...[...(side.time?.seen.values() ?? [])].flat(),
  ]);
  const dividers = [...inRows, ...alone.flatMap(row => row.seen)];
  if (dividers.length === 0 || !dividers.every(one => isCentred(one.box, frame))) return undefined;
  return { timed: false, dividers };
}
