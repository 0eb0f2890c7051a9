import { parentOf } from '../map/tree.ts';
import { chainOf, keyOf } from './keys.ts';
import type { Leaf } from './leaves.ts';

/** Elements that each hold one of the times, all at the same distance from it and by the same way. */
export interface Rows {
  /** In the page's order. */
  elements: Element[];
  /** How many steps from the time up to the row. */
  depth: number;
  timeOf: Map<Element, Leaf>;
  /** Some rows stand inside of others. */
  nested: boolean;
}

const DEEPEST = 16;
const MAX_CHAIN = 400;

/** Every way to cut the page into rows around these times, the tightest first. */
export function rowChoices(times: readonly Leaf[]): Rows[] {
  const chains = times.map(leaf => ({ leaf, chain: chainOf(leaf.element, DEEPEST + 1) }));
  const choices: Rows[] = [];
  let alike = chains;
  for (let depth = 1; depth <= DEEPEST; depth++) {
    alike = mostAlike(alike, depth);
    const timeOf = new Map<Element, Leaf>();
    for (const { leaf, chain } of alike) {
      const row = chain[depth];
      if (!row || row === row.ownerDocument.body || timeOf.has(row)) return choices;
      timeOf.set(row, leaf);
    }
    const elements = [...timeOf.keys()];
    if (elements.length < 2) return choices;
    choices.push({ elements, depth, timeOf, nested: elements.some(row => isInsideOne(row, timeOf)) });
  }
  return choices;
}

/** The rows around these times that are cut as `model` is. */
export function rowsLike(model: Rows, times: readonly Leaf[]): Rows | undefined {
  const [first] = model.elements;
  const time = first && model.timeOf.get(first);
  if (!time) return undefined;
  const way = chainOf(time.element, model.depth).map(keyOf).join();
  const timeOf = new Map<Element, Leaf>();
  for (const leaf of times) {
    const chain = chainOf(leaf.element, model.depth + 1);
    const row = chain[model.depth];
    if (!row || chain.slice(0, model.depth).map(keyOf).join() !== way) continue;
    if (timeOf.has(row)) return undefined;
    timeOf.set(row, leaf);
  }
  const elements = [...timeOf.keys()];
  return { elements, depth: model.depth, timeOf, nested: elements.some(row => isInsideOne(row, timeOf)) };
}

type Chained = { leaf: Leaf; chain: Element[] };

/** Those whose step just below the row is of the commonest kind. */
function mostAlike(chains: readonly Chained[], depth: number): Chained[] {
  const kinds = new Map<string, Chained[]>();
  for (const one of chains) {
    const step = one.chain[depth - 1];
    const key = step ? keyOf(step) : '';
    const kind = kinds.get(key);
    if (kind) kind.push(one);
    else kinds.set(key, [one]);
  }
  let most: Chained[] = [];
  for (const kind of kinds.values()) if (kind.length > most.length) most = kind;
  return most;
}

function isInsideOne(row: Element, rows: ReadonlyMap<Element, unknown>): boolean {
  let steps = 0;
  for (let at = parentOf(row); at && steps < MAX_CHAIN; at = parentOf(at), steps++)
    if (rows.has(at)) return true;
  return false;
}
