import { newId } from '../../../base/id.ts';
import type { BundleNode, PageBundle } from '../../../model/page-bundle.ts';
import { MAX_BUNDLE_BYTES, MAX_BUNDLE_TEXT } from '../../../model/page-bundle-bounds.ts';
import type { BundleOptions } from '../../platform.ts';
import { safely } from '../safely.ts';
import { createAddresses } from './addresses.ts';
import { type AttributeDeps, attributesOf } from './attributes.ts';
import { createCodes } from './codes.ts';
import { type Collected, collect } from './collect.ts';
import { localName, nodeText, nodeType } from './native.ts';
import { createStandIns } from './stand-ins.ts';
import { type Shown, shownAs } from './styles.ts';
import { survey } from './survey.ts';
import { createTexts } from './texts.ts';

/** Room for what stands around the nodes. */
const ENVELOPE = 10_000;
const DIRECT = /[.-]dm(-|$)/;
const TAG = /^[A-Za-z][\w.-]{0,60}$/;

/**
 * The page as plain data: how it is built, and nothing of what anybody wrote, is called or is known by. Bounded in elements, depth and
 * bytes; what did not fit is counted. Never throws.
 */
export function bundleOf(of: Document | Element, options: BundleOptions): PageBundle {
  const { surface, now, salt = newId() } = options;
  const root = nodeType(of) === Node.DOCUMENT_NODE ? (of as Document).documentElement : (of as Element);
  const { nodes, left } = safely(() => collect(root), { nodes: [], left: 0 });
  const deps = depsFor(nodes, options, salt);
  const written = write(nodes, deps);
  return {
    format: 1,
    surface,
    address: safely(() => deps.addresses.of(options.address), '').slice(0, 2000),
    madeAt: now,
    nodes: written.nodes,
    left: left + written.left,
  };
}

function depsFor(nodes: readonly Collected[], options: BundleOptions, salt: string): AttributeDeps {
  const { surface, names: given = [], address } = options;
  const { vocabulary, names, learnt, hosts, words } = survey(nodes, given, !DIRECT.test(surface));
  if (URL.canParse(address)) hosts.add(new URL(address).host);
  const standIns = createStandIns(salt);
  const nameWords = new Set([...names].flatMap(name => name.toLowerCase().split(/[^\p{L}\p{N}\p{M}]+/u)));
  const codes = createCodes(standIns, vocabulary, nameWords);
  const texts = createTexts({ standIns, names, learnt, words });
  return { codes, texts, addresses: createAddresses({ codes, texts, hosts }) };
}

interface Written {
  nodes: BundleNode[];
  left: number;
}

function write(collected: readonly Collected[], deps: AttributeDeps): Written {
  const nodes: BundleNode[] = [];
  const indexes = new Map<number, number>();
  const shown: Shown[] = [];
  const encoder = new TextEncoder();
  let [bytes, left] = [ENVELOPE, 0];
  for (const [at, one] of collected.entries()) {
    const parent = one.parent === -1 ? -1 : indexes.get(one.parent);
    const above = shown[one.parent] ?? { display: true, visibility: true };
    const node = parent === undefined ? undefined : safely(() => nodeOf(one, parent, above, deps), undefined);
    const size = node ? encoder.encode(JSON.stringify(node.written)).length + 1 : 0;
    if (!node || bytes + size > MAX_BUNDLE_BYTES) {
      if (nodeType(one.node) === Node.ELEMENT_NODE) left++;
      continue;
    }
    bytes += size;
    shown[at] = node.shown;
    indexes.set(at, nodes.push(node.written) - 1);
  }
  return nodes.length > 0 ? { nodes, left } : { nodes: [{ in: -1, tag: 'html' }], left };
}

function nodeOf(
  { node, isShadow, isTyped }: Collected,
  parent: number,
  above: Shown,
  deps: AttributeDeps,
): { written: BundleNode; shown: Shown } | undefined {
  const place = { in: parent, ...(isShadow ? ({ shadow: true } as const) : {}) };
  if (nodeType(node) === Node.TEXT_NODE) {
    if (isTyped) return undefined;
    const text = deps.texts.of(nodeText(node).slice(0, MAX_BUNDLE_TEXT)).slice(0, MAX_BUNDLE_TEXT);
    return { written: { ...place, text }, shown: above };
  }
  const element = node as Element;
  const name = localName(element);
  const attributes = attributesOf(element, deps);
  const { shown, hidden } = safely(() => shownAs(element, above), { shown: above });
  return {
    written: {
      ...place,
      tag: TAG.test(name) ? name : 'div',
      ...(attributes.length > 0 ? { attributes } : {}),
      ...(hidden ? { hidden } : {}),
    },
    shown,
  };
}
