import { chanceOf } from '../random.ts';
import { dropNames, renameClasses } from './names.ts';
import { reorder } from './order.ts';
import { addWrappers, removeWrappers, swapTags } from './shapes.ts';
import { copyOf, type TreeElement } from './tree.ts';
import { changeWords } from './words.ts';

export interface Redesign {
  tree: TreeElement;
  /** What was done, in words. */
  told: string[];
}

/** Those that go by classes come before the one that renames them. */
const CHANGES = [reorder, changeWords, addWrappers, removeWrappers, swapTags, dropNames, renameClasses];

/**
 * A redesign of a page: a random part of all changes, each at a random strength. The same seed gives the same redesign.
 * @param spared what the page's look rests on (`look.ts`).
 */
export function redesign(page: TreeElement, seed: number, spared: ReadonlySet<string> = new Set()): Redesign {
  const chance = chanceOf(seed);
  const tree = copyOf(page);
  const chosen = CHANGES.filter(() => chance.flip(0.6));
  const told = (chosen.length > 0 ? chosen : [renameClasses]).map(change =>
    change(tree, chance, 0.2 + 0.8 * chance.next(), spared),
  );
  return { tree, told };
}
