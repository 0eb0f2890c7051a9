import { normalText } from '../../../base/text.ts';
import { safely } from '../safely.ts';
import { hostIn } from './addresses.ts';
import { partsOf } from './codes.ts';
import type { Collected } from './collect.ts';
import { attribute, attributeNames, localName, nodeText, nodeType, parentElement } from './native.ts';
import { siteWordsIn } from './site-words.ts';
import { ANSWERS, BETWEEN } from './texts.ts';

/** Below so many rows a text that all of them show may be anybody's. */
const ROWS = 5;
const SHARE = 0.8;
const MAX_LEARNT = 8;
const MAX_NAME = 40;
const MAX_TEXT = 200;
const NAMED_SO = /name|nick|user|author|people|member|peer/i;
const FACES = /avatar|face|head|portrait/i;
const PEOPLE = /profile|\/u\/|\/n\/|user|space|people|home/i;
/** So many addresses name a host when it is what the site loads from. */
const OFTEN = 3;

/** What a page says of itself as a whole; what is replaced, and what is the site's own, depends on it. */
export interface Survey {
  /** Of classes, elements and attributes, in small letters. */
  vocabulary: Set<string>;
  names: Set<string>;
  learnt: Set<string>;
  hosts: Set<string>;
  words: string[];
}

interface Rows {
  count: number;
  texts: Map<string, number>;
}

/** @param isAnybodys rows of this page are by many people: a short text in most of them is the site's. Never so in a conversation. */
export function survey(nodes: readonly Collected[], given: readonly string[], isAnybodys: boolean): Survey {
  const vocabulary = new Set<string>();
  const names = new Set(given.map(normalText).filter(Boolean));
  const hosts = new Map<string, number>();
  const rows = new Map<string, Rows>();
  const words = new Set<string>();
  for (const { node, isTyped } of nodes) {
    safely(() => {
      if (nodeType(node) === Node.ELEMENT_NODE) lookAt(node as Element, vocabulary, names, hosts);
      else if (!isTyped) listen(node, names, rows, words);
    }, undefined);
  }
  const often = [...hosts].filter(([, count]) => count >= OFTEN).map(([host]) => host);
  const learnt = new Set(isAnybodys ? [...rows.values()].flatMap(mostOften) : []);
  return { vocabulary, names, learnt, hosts: new Set(often), words: [...words] };
}

function lookAt(
  element: Element,
  vocabulary: Set<string>,
  names: Set<string>,
  hosts: Map<string, number>,
): void {
  const classes = attribute(element, 'class') ?? '';
  for (const part of partsOf(`${localName(element)} ${classes} ${attributeNames(element).join(' ')}`))
    vocabulary.add(part);
  const host = hostIn(attribute(element, 'src') ?? '');
  if (host) hosts.set(host, (hosts.get(host) ?? 0) + 1);
  if (FACES.test(classes)) addName(names, attribute(element, 'alt') ?? '');
  for (const name of ['placeholder', 'aria-label', 'data-placeholder'])
    addName(names, ANSWERS.exec(attribute(element, name)?.slice(0, MAX_TEXT) ?? '')?.[2] ?? '');
}

function listen(node: Node, names: Set<string>, rows: Map<string, Rows>, words: Set<string>): void {
  const text = normalText(nodeText(node).slice(0, MAX_TEXT));
  const parent = parentElement(node);
  if (text === '' || !parent) return;
  for (const word of text.split(BETWEEN)) if (word.length > 1) words.add(word);
  const classes = attribute(parent, 'class') ?? '';
  const link = attribute(parent, 'href') ?? '';
  addName(names, ANSWERS.exec(text)?.[2] ?? '');
  if (NAMED_SO.test(classes) || PEOPLE.test(link)) {
    addName(names, text);
    return;
  }
  const above = parentElement(parent);
  const kind = `${localName(parent)}.${classes} ${above ? attribute(above, 'class') : ''}`;
  const row = rows.get(kind) ?? { count: 0, texts: new Map() };
  row.count++;
  row.texts.set(text, (row.texts.get(text) ?? 0) + 1);
  rows.set(kind, row);
}

/** A name made of one word of the site (作者) cannot be told from the word. */
function addName(names: Set<string>, text: string): void {
  const name = normalText(text);
  if (name.length > 0 && name.length <= MAX_NAME && siteWordsIn(name) !== 1) names.add(name);
}

function mostOften({ count, texts }: Rows): string[] {
  if (count < ROWS) return [];
  return [...texts].flatMap(([text, times]) =>
    times / count >= SHARE && text.length <= MAX_LEARNT && !/\d/.test(text) ? [text] : [],
  );
}
