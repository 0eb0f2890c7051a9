import type { Chance } from '../random.ts';
import {
  classesOf,
  everyElement,
  isElement,
  listsOf,
  type TreeElement,
  type TreeNode,
  templateOf,
} from './tree.ts';

const FIXED = new Set([
  'html',
  'head',
  'body',
  'style',
  'script',
  'img',
  'input',
  'textarea',
  'br',
  'svg',
  'path',
  'video',
  'link',
  'meta',
  'title',
  'template',
  'slot',
]);
const INLINE = new Set(['span', 'a', 'i', 'b', 'em', 'strong']);
const MOST_AT_ONCE = 8;

export const isFixed = (element: TreeElement): boolean =>
  FIXED.has(element.tag) || element.svg === true || isEditor(element);
const isEditor = ({ attributes }: TreeElement): boolean =>
  attributes.contenteditable !== undefined && attributes.contenteditable !== 'false';

/** Each list of nodes below `root` with the element in which it stands; nothing inside of editors and pictures. */
export function* everyList(root: TreeElement): Generator<{ around: TreeElement; list: TreeNode[] }> {
  const waiting = [root];
  for (let around = waiting.pop(); around; around = waiting.pop()) {
    if (around.tag === 'head' || around.svg || isEditor(around)) continue;
    for (const list of listsOf(around)) {
      yield { around, list };
      for (const child of list) if (isElement(child)) waiting.push(child);
    }
  }
}

export function templates(root: TreeElement, fits: (element: TreeElement) => boolean): string[] {
  const found = new Set<string>();
  for (const { around, list } of everyList(root)) {
    for (const one of list)
      if (isElement(one) && !isFixed(one) && fits(one)) found.add(templateOf(one, around));
  }
  return [...found];
}

const some = (all: string[], chance: Chance, strength: number): Set<string> =>
  new Set(chance.shuffled(all).slice(0, Math.min(MOST_AT_ONCE, Math.ceil(all.length * strength))));

/** How a template is named among those that a page's look rests on: by its class wherever it stands, without one by where it stands. */
export function sparedAs(change: 'wrap' | 'unwrap', template: string): string {
  const [, own = ''] = template.split('>');
  return `${change} ${own.endsWith('.') ? template : own}`;
}

const without = (
  chosen: ReadonlySet<string>,
  change: 'wrap' | 'unwrap',
  spared: ReadonlySet<string> = new Set(),
): Set<string> => new Set([...chosen].filter(one => !spared.has(sparedAs(change, one))));

/** Puts a wrapper around every element of some templates. */
export function addWrappers(
  root: TreeElement,
  chance: Chance,
  strength: number,
  spared?: ReadonlySet<string>,
): string {
  const chosen = some(
    templates(root, () => true),
    chance,
    strength * 0.2,
  );
  const named = chance.flip(0.5);
  return wrap(root, without(chosen, 'wrap', spared), named);
}

export function wrap(root: TreeElement, chosen: ReadonlySet<string>, named: boolean): string {
  for (const { around, list } of [...everyList(root)]) {
    list.forEach((one, index) => {
      if (!isElement(one) || isFixed(one) || !chosen.has(templateOf(one, around))) return;
      const attributes: Record<string, string> = named
        ? { class: `w-${[...chosen].indexOf(templateOf(one, around))}` }
        : {};
      list[index] = { tag: INLINE.has(one.tag) ? 'span' : 'div', attributes, children: [one] };
    });
  }
  return `wrapped ${[...chosen].join(' ')}`;
}

/** Takes away elements that hold a single other one, of some templates and only where all of a template do. */
export function removeWrappers(
  root: TreeElement,
  chance: Chance,
  strength: number,
  spared?: ReadonlySet<string>,
): string {
  const chosen = some(wrappersIn(root), chance, strength * 0.4);
  return unwrap(root, without(chosen, 'unwrap', spared));
}

export function wrappersIn(root: TreeElement): string[] {
  const holdsOne = (element: TreeElement) =>
    !element.shadow &&
    element.children.filter(isElement).length === 1 &&
    element.children.every(one => isElement(one) || one.trim() === '');
  const others = new Set(templates(root, one => !holdsOne(one)));
  const bare = (one: TreeElement) => holdsOne(one) && !isLink(one);
  return templates(root, bare).filter(one => !others.has(one));
}

export function unwrap(root: TreeElement, chosen: ReadonlySet<string>): string {
  for (const { around, list } of [...everyList(root)]) {
    list.forEach((one, index) => {
      if (!isElement(one) || isFixed(one) || !chosen.has(templateOf(one, around))) return;
      const inner = one.children.find(isElement);
      if (inner) list[index] = withStyleOf(one, inner);
    });
  }
  return `unwrapped ${[...chosen].join(' ')}`;
}

/**
 * What a wrapper does by a style of its own (putting a row that is out of use far away) it does on purpose: without the wrapper, a site
 * has to do it to what stood inside, or everybody would see the row.
 */
function withStyleOf({ attributes: { style } }: TreeElement, inner: TreeElement): TreeElement {
  if (!style) return inner;
  const own = inner.attributes.style ?? '';
  const turns = [style, own].flatMap(one => TRANSFORM.exec(one)?.[1]?.trim() ?? []);
  // Both move what they hold: one after the other, or a row would be turned where it is and not put into its place.
  const both = turns.length > 1 ? `transform: ${turns.join(' ')}` : '';
  const all = [style, own, both].map(one => one.replace(/;\s*$/, '')).filter(one => one !== '');
  return { ...inner, attributes: { ...inner.attributes, style: all.join('; ') } };
}
const TRANSFORM = /(?:^|[;\s])transform:([^;]+)/;

const isLink = ({ attributes }: TreeElement): boolean => attributes.href !== undefined;

const TAGS: Record<string, readonly [string, ...string[]]> = {
  div: ['section', 'article', 'div'],
  section: ['div'],
  article: ['div', 'section'],
  span: ['i', 'b', 'em'],
  i: ['span'],
  b: ['span'],
  em: ['span'],
  p: ['div'],
  ul: ['div'],
  li: ['div'],
};

/** Other tags for all elements of some templates; elements with a shadow root and a name of their own get another such name. */
export function swapTags(root: TreeElement, chance: Chance, strength: number): string {
  const all = templates(root, one => TAGS[one.tag] !== undefined || one.tag.includes('-'));
  const chosen = new Map(
    chance
      .shuffled(all)
      .slice(0, Math.ceil(all.length * strength))
      .map((one, index) => [one, index]),
  );
  const tags = new Map([...chosen.keys()].map(one => [one, chance.next()]));
  // Names are given before the first is changed: a template is named after its tags.
  const changes: (() => void)[] = [];
  const sheets: [string, string][] = [];
  for (const { element, around } of everyElement(root)) {
    if (isFixed(element)) continue;
    const template = templateOf(element, around);
    const number = chosen.get(template);
    if (number === undefined) continue;
    const choices = TAGS[element.tag];
    const other = element.tag.includes('-')
      ? `x-${element.tag
          .split('-')
          .map(word => word.slice(0, 2))
          .join('')}-part`
      : (choices?.[Math.floor((tags.get(template) ?? 0) * choices.length)] ?? element.tag);
    sheets.push([element.tag, other]);
    changes.push(() => {
      element.tag = other;
    });
  }
  for (const change of changes) change();
  return `${chosen.size} templates have other tags${classesOf(root).length > 0 ? '' : ''} (${new Set(sheets.map(pair => pair.join('→'))).size} kinds)`;
}
