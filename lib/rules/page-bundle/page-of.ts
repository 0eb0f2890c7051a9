import { type BundleElement, type BundleNode, isElement, type PageBundle } from '../../model/page-bundle.ts';
import { tagsFor } from './tags.ts';

const VOID = new Set(['area', 'br', 'col', 'embed', 'hr', 'img', 'input', 'wbr']);
/** Nothing runs in it and nothing is fetched, wherever it is opened. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";
const HIDDEN = {
  display: 'display:none!important',
  visibility: 'visibility:hidden!important',
  shown: 'visibility:visible!important',
} as const;

/** A bundle as an HTML page: shadow roots written out, what styles hid hidden by itself. For tests and `npm run read`. */
export function pageOf(bundle: PageBundle): string {
  const { nodes, address, surface } = bundle;
  const [first] = nodes;
  const body = bodyOf(nodes);
  const isPage = isElement(first) && first.tag.toLowerCase() === 'html';
  return [
    '<!doctype html>',
    `<!-- ${comment(surface)} ${comment(address)} -->`,
    isPage ? body.replace('>', `>${HEAD}`) : `<html>${HEAD}<body>${body}</body></html>`,
    '',
  ].join('\n');
}

const HEAD = [
  '<head><meta charset="utf-8">',
  `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
  '<meta name="referrer" content="no-referrer"></head>',
].join('');

const comment = (text: string): string => text.replace(/[^\w:/.?&=%#+-]/g, '').replace(/-{2,}/g, '-');

/** Written with a stack of its own: a bundle may be nested as deep as it is long. */
function bodyOf(nodes: readonly BundleNode[]): string {
  const children = childrenOf(nodes);
  const tags = tagsFor(nodes);
  const out: string[] = [];
  const due: (string | number)[] = [0];
  for (let next = due.pop(); next !== undefined; next = due.pop()) {
    if (typeof next === 'string') {
      out.push(next);
      continue;
    }
    const node = nodes[next];
    if (!isElement(node)) {
      out.push(escaped(node?.text ?? ''));
      continue;
    }
    const tag = tags[next] ?? node.tag;
    out.push(`<${tag}${attributesOf(node)}>`);
    if (VOID.has(tag.toLowerCase())) continue;
    const { shadow, light } = children[next] ?? { shadow: [], light: [] };
    due.push(`</${tag}>`, ...light.toReversed());
    if (shadow.length > 0)
      due.push('</template>', ...shadow.toReversed(), '<template shadowrootmode="open">');
  }
  return out.join('');
}

interface Children {
  shadow: number[];
  light: number[];
}

function childrenOf(nodes: readonly BundleNode[]): Children[] {
  const children = nodes.map((): Children => ({ shadow: [], light: [] }));
  for (const [index, node] of nodes.entries())
    children[node.in]?.[node.shadow ? 'shadow' : 'light'].push(index);
  return children;
}

function attributesOf({ attributes = [], hidden }: BundleElement): string {
  const style = hidden && HIDDEN[hidden];
  const own = attributes.filter(([name]) => name !== 'style');
  const before = attributes.find(([name]) => name === 'style')?.[1];
  const whole = [before, style].filter(Boolean).join(';');
  const all = whole === '' ? own : [...own, ['style', whole] as const];
  return all.map(([name, value]) => ` ${name}="${escaped(inert(value))}"`).join('');
}

/** An address that would run something says nothing any more. */
const inert = (value: string): string => (/^\s*(javascript|vbscript|data:text)/i.test(value) ? '#' : value);

// biome-ignore lint/suspicious/noControlCharactersInRegex: no page may hold it
const NUL = /\u0000/g;

/** Blanks that a parser would fold or drop are written as numbers, like whatever means something to it. */
const escaped = (text: string): string =>
  text.replace(NUL, '\ufffd').replace(/[&<>"\r]/g, sign => `&#${sign.charCodeAt(0)};`);
