import { showTree } from './page-tree.ts';
import { sparedAs, templates, unwrap, wrap, wrappersIn } from './shapes.ts';
import { copyOf, isElement, listsOf, type TreeElement } from './tree.ts';

/** px by which what somebody said, or a face, may move aside. */
const ASIDE = 24;

interface Place {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/**
 * Wrappers that a conversation's look rests on, each named as `sparedAs` does. Whose a message is, everybody sees by the side on which it
 * stands. A site that takes such a wrapper away, or puts another one between a row and the part by which its style goes (`:has(> .right)`),
 * moves the style along, which a bench that only renames and regroups cannot: it would show a page on which one's own messages stand on the
 * left, or over each other, and which nobody would put out. So each template's wrapping and unwrapping is tried alone, and left out of
 * redesigns where words or faces jump aside, change their order or cover each other.
 */
export function bearingTemplates(document: Document, page: TreeElement): Set<string> {
  const before = lookOf(document, page);
  const found = new Set<string>();
  const tried = (change: 'wrap' | 'unwrap', template: string, make: (tree: TreeElement) => void) => {
    const tree = copyOf(page);
    make(tree);
    if (!isSame(before, lookOf(document, tree))) found.add(sparedAs(change, template));
  };
  for (const template of templates(page, () => true))
    tried('wrap', template, tree => wrap(tree, new Set([template]), false));
  for (const template of wrappersIn(page))
    tried('unwrap', template, tree => unwrap(tree, new Set([template])));
  return found;
}

/** Where everything stands that somebody said, then every face, in the order of the page. */
function lookOf(
  document: Document,
  tree: TreeElement,
): { said: (Place | undefined)[]; faces: (Place | undefined)[] } {
  const elements = new Map<TreeElement, Element>();
  showTree(document, tree, (one, element) => elements.set(one, element));
  const said: TreeElement[] = [];
  const faces: TreeElement[] = [];
  // What stands in somebody's words is a part of them, whatever has been put around it.
  const waiting = [tree];
  for (let one = waiting.pop(); one; one = waiting.pop()) {
    if (one.content) said.push(one);
    else if (one.tag === 'img') faces.push(one);
    if (!one.content) waiting.push(...listsOf(one).flat().filter(isElement).toReversed());
  }
  const at = (element: TreeElement) => placeOf(elements.get(element));
  return { said: said.map(at), faces: faces.map(at) };
}

function placeOf(element: Element | undefined): Place | undefined {
  if (!element) return undefined;
  const range = document.createRange();
  if (element.localName === 'img') range.selectNode(element);
  else range.selectNodeContents(element);
  const { left, right, top, bottom, width, height } = range.getBoundingClientRect();
  return width > 0 && height > 0 ? { left, right, top, bottom } : undefined;
}

type Look = ReturnType<typeof lookOf>;

function isSame(before: Look, after: Look): boolean {
  const stays = (a: readonly (Place | undefined)[], b: readonly (Place | undefined)[]) =>
    a.length === b.length && a.every((one, index) => isNear(one, b[index]));
  return (
    stays(before.said, after.said) &&
    stays(before.faces, after.faces) &&
    covered(before.said) === covered(after.said) &&
    orderOf(before.said) === orderOf(after.said)
  );
}

const isNear = (a: Place | undefined, b: Place | undefined): boolean =>
  a && b ? Math.min(Math.abs(a.left - b.left), Math.abs(a.right - b.right)) <= ASIDE : a === b;

const orderOf = (places: readonly (Place | undefined)[]): string =>
  places
    .map((place, index) => ({ index, top: place?.top ?? 0 }))
    .sort((a, b) => a.top - b.top || a.index - b.index)
    .map(one => one.index)
    .join();

/** How many cover another one. */
const covered = (places: readonly (Place | undefined)[]): number =>
  places.filter(one =>
    places.some(
      other =>
        one &&
        other &&
        one !== other &&
        one.left < other.right - 1 &&
        other.left < one.right - 1 &&
        one.top < other.bottom - 1 &&
        other.top < one.bottom - 1,
    ),
  ).length;
