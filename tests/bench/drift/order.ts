import { isTimeWords } from '../../../lib/platforms/dom/induce/time-words.ts';
import type { Chance } from '../random.ts';
import { everyList } from './shapes.ts';
import { classesOf, isElement, listsOf, type TreeElement, type TreeNode, templateOf } from './tree.ts';

/**
 * Puts the parts of some templates into another order, the same everywhere. Neighbours that both hold a time keep theirs: a site does not
 * show replies above what they answer. Nor is anything moved among words: that would be another sentence. Where several people's words, or
 * several of one, stand in a row, they and the times between them are no parts of a template but a course of events: one's own messages
 * do not all come behind those of the other side, nor all times before all messages.
 */
export function reorder(root: TreeElement, chance: Chance, strength: number): string {
  const parents = new Map<string, Set<string>>();
  for (const { around, list } of everyList(root)) {
    if (around.content || !isMovable(list)) continue;
    const known = parents.get(keyOf(around)) ?? new Set();
    parents.set(keyOf(around), known);
    for (const one of list) if (isElement(one)) known.add(templateOf(one, around));
  }
  const chosen = [...parents].filter(([, kinds]) => kinds.size > 1 && chance.flip(strength * 0.5));
  const ranks = new Map(chosen.map(([key, kinds]) => [key, chance.shuffled([...kinds])]));
  const times = timesIn(root);
  const said = contentIn(root);
  for (const { around, list } of everyList(root)) {
    const rank = ranks.get(keyOf(around));
    if (rank && !around.content && isMovable(list))
      sort(list, around, rank, isCourse(list, said) ? new Set([...times, ...said]) : times);
  }
  return `reordered within ${chosen.map(([key]) => key).join(' ') || 'nothing'}`;
}

const keyOf = (element: TreeElement): string => `${element.tag}.${classesOf(element)[0] ?? ''}`;

const isMovable = (list: readonly TreeNode[]): boolean =>
  list.filter(isElement).length > 1 &&
  list.every(one => isElement(one) || one.trim() === '') &&
  list.every(one => !isElement(one) || !['head', 'body', 'style', 'script'].includes(one.tag));

function sort(
  list: TreeNode[],
  around: TreeElement,
  rank: readonly string[],
  times: ReadonlySet<TreeElement>,
): void {
  const moving = list.filter(isElement);
  const withTimes = moving.filter(one => times.has(one));
  const place = (one: TreeElement) => rank.indexOf(templateOf(one, around));
  const sorted = moving.toSorted((a, b) => place(a) - place(b));
  // Those with times take their own places among each other again.
  const inOrder = withTimes.values();
  const settled = sorted.map(one => (withTimes.includes(one) ? (inOrder.next().value ?? one) : one));
  list.splice(0, list.length, ...settled);
}

const FEWEST_IN_COURSE = 3;

/** Things that were said one after the other. */
const isCourse = (list: readonly TreeNode[], said: ReadonlySet<TreeElement>): boolean =>
  list.filter(one => isElement(one) && said.has(one)).length >= FEWEST_IN_COURSE;

/** Every element that holds what somebody wrote, and all around them. */
function contentIn(root: TreeElement): Set<TreeElement> {
  const found = new Set<TreeElement>();
  const look = (element: TreeElement): boolean => {
    const inside = listsOf(element)
      .flat()
      .filter(one => isElement(one) && look(one));
    if (element.content || inside.length > 0) found.add(element);
    return found.has(element);
  };
  look(root);
  return found;
}

/** Every element in which a time stands alone, and all around them. */
function timesIn(root: TreeElement): Set<TreeElement> {
  const found = new Set<TreeElement>();
  const look = (element: TreeElement): boolean => {
    const lists = listsOf(element);
    const own = lists.some(list => list.some(one => !isElement(one) && isTimeWords(one.trim())));
    const inside = lists.flat().filter(one => isElement(one) && look(one)).length > 0;
    if (own || inside) found.add(element);
    return own || inside;
  };
  look(root);
  return found;
}
