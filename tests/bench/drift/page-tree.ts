import type { TreeElement, TreeNode } from './tree.ts';

const DROPPED = new Set(['SCRIPT', 'NOSCRIPT', 'LINK', 'IFRAME', 'TEMPLATE']);
const SVG = 'http://www.w3.org/2000/svg';

/** The page as it stands, open shadow roots included, without its scripts. */
export function treeOfPage(document: Document): TreeElement {
  return treeOf(document.documentElement);
}

function treeOf(element: Element): TreeElement {
  const attributes = Object.fromEntries(Array.from(element.attributes, ({ name, value }) => [name, value]));
  const { shadowRoot } = element;
  return {
    tag: element.localName,
    ...(element.namespaceURI === SVG ? { svg: true as const } : {}),
    attributes,
    children: nodesOf(element),
    ...(shadowRoot ? { shadow: [...sheetsOf(shadowRoot), ...nodesOf(shadowRoot)] } : {}),
  };
}

function nodesOf(parent: ParentNode & Node): TreeNode[] {
  const found: TreeNode[] = [];
  for (const node of parent.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) found.push(node.nodeValue ?? '');
    else if (node instanceof Element && !DROPPED.has(node.tagName)) found.push(treeOf(node));
  }
  return found;
}

/** Sheets that a component shares with its like are no nodes. */
const sheetsOf = (root: ShadowRoot): TreeElement[] =>
  root.adoptedStyleSheets.map(sheet => ({
    tag: 'style',
    attributes: {},
    children: [Array.from(sheet.cssRules, rule => rule.cssText).join('\n')],
  }));

/** Puts a tree in the place of the page. */
export function showTree(document: Document, tree: TreeElement, note: Note = () => {}): void {
  const root = elementOf(document, tree, note);
  document.replaceChild(root, document.documentElement);
}

/** Told of each element that is made. */
type Note = (tree: TreeElement, element: Element) => void;

function elementOf(document: Document, tree: TreeElement, note: Note): Element {
  const element = tree.svg ? document.createElementNS(SVG, tree.tag) : document.createElement(tree.tag);
  for (const [name, value] of Object.entries(tree.attributes)) element.setAttribute(name, value);
  element.append(...tree.children.map(child => nodeOf(document, child, note)));
  if (tree.shadow) {
    const root = element.attachShadow({ mode: 'open' });
    root.append(...tree.shadow.map(child => nodeOf(document, child, note)));
  }
  note(tree, element);
  return element;
}

const nodeOf = (document: Document, node: TreeNode, note: Note): Node =>
  typeof node === 'string' ? document.createTextNode(node) : elementOf(document, node, note);
