/** A rendered page as plain data: what is redesigned, and what a page is built from again. */
export interface TreeElement {
  tag: string;
  /** Of the svg namespace. */
  svg?: true;
  attributes: Record<string, string>;
  children: TreeNode[];
  /** Somebody's own words: a redesign does not move or change them. */
  content?: true;
  /** What stands in its open shadow root. */
  shadow?: TreeNode[];
}
export type TreeNode = TreeElement | string;

export const isElement = (node: TreeNode): node is TreeElement => typeof node !== 'string';

/** Every element with the one around it, a host standing around its shadow root; outermost first. */
export function* everyElement(
  root: TreeElement,
): Generator<{ element: TreeElement; around: TreeElement | undefined }> {
  const waiting: { element: TreeElement; around: TreeElement | undefined }[] = [
    { element: root, around: undefined },
  ];
  for (let one = waiting.pop(); one; one = waiting.pop()) {
    yield one;
    const { element } = one;
    for (const list of listsOf(element)) {
      for (const child of list) if (isElement(child)) waiting.push({ element: child, around: element });
    }
  }
}

/** Its children, and those of its shadow root. */
export const listsOf = (element: TreeElement): TreeNode[][] =>
  element.shadow ? [element.children, element.shadow] : [element.children];

export const classesOf = (element: TreeElement): string[] =>
  (element.attributes.class ?? '').split(/\s+/).filter(name => name !== '');

/** Which part of the site's template an element comes from: its tag and first class, within those of what is around it. */
export const templateOf = (element: TreeElement, around: TreeElement | undefined): string =>
  `${around ? nameOf(around) : ''}>${nameOf(element)}`;

const nameOf = (element: TreeElement): string => {
  const [first] = classesOf(element);
  return `${element.tag}.${first ?? element.attributes.id?.replace(/\d.*/, '') ?? ''}`;
};

export const textOf = (node: TreeNode): string =>
  isElement(node) ? listsOf(node).flat().map(textOf).join('') : node;

export const copyOf = (root: TreeElement): TreeElement => structuredClone(root);

/** Whom somebody says to answer is part of what they say. */
const ANSWERS = /^回复@?[^:：]{1,60}[:：]/;

/** A mark of the site among the words does not make them less somebody's own. */
const PINNED = /^置顶/;

/** Marks the elements that hold what somebody wrote, and nothing else. */
export function markContent(root: TreeElement, texts: readonly string[]): void {
  const bare = (text: string) => text.replace(/\[[^\]]{1,8}\]/g, '').replace(/\s/g, '');
  const known = new Set(texts.map(bare).filter(text => text !== ''));
  for (const { element, around } of everyElement(root)) {
    const said = bare(textOf(element));
    const isTheirs = [said, said.replace(PINNED, ''), said.replace(ANSWERS, '')].some(one => known.has(one));
    if (around?.content || isTheirs) element.content = true;
  }
}
