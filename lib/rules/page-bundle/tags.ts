import { type BundleNode, isElement } from '../../model/page-bundle.ts';

/** What a parser closes by itself when one stands in another. Scripts build such trees all the same. */
const ALONE = new Set(['a', 'button', 'form', 'nobr', 'option']);
const BLOCKS = new Set([
  ...[
    'address',
    'article',
    'aside',
    'blockquote',
    'center',
    'details',
    'dialog',
    'dir',
    'div',
    'dl',
    'dd',
    'dt',
  ],
  ...[
    'fieldset',
    'figcaption',
    'figure',
    'footer',
    'form',
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'header',
    'hr',
  ],
  ...['li', 'main', 'menu', 'nav', 'ol', 'p', 'pre', 'search', 'section', 'summary', 'table', 'ul'],
]);
/** Only these may stand right in a table's parts. */
const TABLE: Record<string, readonly string[]> = {
  caption: ['table'],
  colgroup: ['table'],
  col: ['colgroup'],
  thead: ['table'],
  tbody: ['table'],
  tfoot: ['table'],
  tr: ['thead', 'tbody', 'tfoot'],
  td: ['tr'],
  th: ['tr'],
};

/** The tag to write for each node: its own, except where a parser would move it; then one that stays put. Texts have none. */
export function tagsFor(nodes: readonly BundleNode[]): (string | undefined)[] {
  const tags: (string | undefined)[] = [];
  /** What each stands in, of those that may not stand in themselves. */
  const lines: ReadonlySet<string>[] = [];
  const nothing: ReadonlySet<string> = new Set();
  for (const [index, node] of nodes.entries()) {
    if (!isElement(node)) continue;
    const around = nodes[node.in];
    const above = (!node.shadow && around && lines[node.in]) || nothing;
    const tag = node.tag.toLowerCase();
    const parent = tags[node.in]?.toLowerCase() ?? '';
    const isMoved =
      (ALONE.has(tag) && above.has(tag)) ||
      (tag in TABLE && !TABLE[tag]?.includes(parent)) ||
      (index > 0 && ['html', 'body'].includes(tag) && !(tag === 'body' && parent === 'html'));
    tags[index] = isMoved ? 'span' : node.tag;
    lines[index] = ALONE.has(tag) ? new Set([...above, tag]) : above;
  }
  return withoutParagraphs(nodes, tags);
}

/** A paragraph ends where a block begins: one that holds blocks is written as a block itself. */
function withoutParagraphs(
  nodes: readonly BundleNode[],
  tags: (string | undefined)[],
): (string | undefined)[] {
  for (let index = nodes.length - 1; index > 0; index--) {
    if (!BLOCKS.has(tags[index]?.toLowerCase() ?? '')) continue;
    for (let at = index; at > 0 && !nodes[at]?.shadow; ) {
      at = nodes[at]?.in ?? 0;
      if (tags[at]?.toLowerCase() === 'p') tags[at] = 'div';
    }
  }
  return tags;
}
