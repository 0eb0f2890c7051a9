import { LEFT_OUT_TAGS, MAX_ELEMENTS, MAX_NODES } from '../../../model/page-bundle-bounds.ts';
import { safely } from '../safely.ts';
import { attribute, firstChild, localName, nextSibling, nodeType, shadowRoot, weight } from './native.ts';

/** How many alike neighbours are kept, the most first: of a long list some rows say as much as all. */
const ALIKE = [600, 60, 12];
/** A parser nests no deeper. */
const MAX_DEPTH = 200;
const EDITABLE = new Set(['', 'true', 'plaintext-only']);

/** A node that goes into the bundle; `parent` is an index into the same list. */
export interface Collected {
  node: Node;
  parent: number;
  isShadow: boolean;
  /** Within an editor: what stands here was typed. */
  isTyped: boolean;
}

export interface Collection {
  nodes: Collected[];
  /** Elements that were passed over. */
  left: number;
}

/** What there is room for, parents before children: everything, or less and less of rows that are alike. */
export function collect(root: Element): Collection {
  let best: Collection = { nodes: [], left: 0 };
  for (const alike of ALIKE) {
    const { isFull, ...found } = collectUpTo(root, alike);
    best = found;
    if (!isFull) break;
  }
  return best;
}

interface Frame extends Omit<Collected, 'node'> {
  next: Node | null;
  depth: number;
  seen: Map<string, number>;
}

function collectUpTo(root: Element, alike: number): Collection & { isFull: boolean } {
  const nodes: Collected[] = [{ node: root, parent: -1, isShadow: false, isTyped: false }];
  const frames: Frame[] = framesOf(root, 0, 1, false);
  let [left, elements, isFull] = [0, 1, false];
  for (let frame = frames.at(-1); frame; frame = frames.at(-1)) {
    const node = frame.next;
    if (!node) {
      frames.pop();
      continue;
    }
    frame.next = safely(() => nextSibling(node), null);
    const type = nodeType(node);
    const { parent, isShadow, isTyped, depth } = frame;
    if (type === Node.TEXT_NODE && nodes.length < MAX_NODES) nodes.push({ node, parent, isShadow, isTyped });
    if (type !== Node.ELEMENT_NODE) continue;
    const element = node as Element;
    if (LEFT_OUT_TAGS.includes(localName(element).toLowerCase())) continue;
    const tooMany = elements >= MAX_ELEMENTS || nodes.length >= MAX_NODES;
    isFull ||= tooMany;
    if (tooMany || depth > MAX_DEPTH || counted(frame, element) > alike) {
      left += weight(element);
      continue;
    }
    elements++;
    const index = nodes.push({ node, parent, isShadow, isTyped }) - 1;
    frames.push(...framesOf(element, index, depth + 1, typedIn(element, isTyped)));
  }
  return { nodes, left, isFull };
}

/** The last frame is walked first: the shadow root comes before the children. */
function framesOf(element: Element, parent: number, depth: number, isTyped: boolean): Frame[] {
  const frame = (of: Node, isShadow: boolean): Frame => {
    const next = safely(() => firstChild(of), null);
    return { next, parent, depth, isShadow, isTyped: isTyped && !isShadow, seen: new Map() };
  };
  const shadow = safely(() => shadowRoot(element), null);
  return shadow ? [frame(element, false), frame(shadow, true)] : [frame(element, false)];
}

function typedIn(element: Element, before: boolean): boolean {
  if (localName(element) === 'textarea') return true;
  const editable = attribute(element, 'contenteditable');
  return editable === null ? before : EDITABLE.has(editable.toLowerCase());
}

/** How many neighbours like this one, itself included, have come by. */
function counted({ seen }: Frame, element: Element): number {
  const kind = `${localName(element)}.${attribute(element, 'class')?.slice(0, 80) ?? ''}`;
  const count = (seen.get(kind) ?? 0) + 1;
  seen.set(kind, count);
  return count;
}
