import type { Chance } from '../random.ts';
import { classesOf, everyElement, isElement, type TreeElement } from './tree.ts';

const WORDS = [
  'panel',
  'card',
  'box',
  'unit',
  'cell',
  'block',
  'piece',
  'slot',
  'view',
  'node',
  'line',
  'zone',
  'wrap',
  'item',
  'text',
  'info',
  'meta',
  'main',
] as const;
const SIGNS = 'abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789';

const hash = (chance: Chance, length: number): string =>
  Array.from({ length }, () => SIGNS[chance.below(SIGNS.length)] ?? 'a').join('');

const STYLES: Record<string, (chance: Chance, index: number) => string> = {
  'other words': (chance, index) => `${chance.pick(WORDS)}-${chance.pick(WORDS)}${index}`,
  'hashes alone': chance => `_${hash(chance, 7)}`,
  'words with hashes': chance => `${chance.pick(WORDS)}-${hash(chance, 6)}`,
  'generated names': (chance, index) => `css-${hash(chance, 5).toLowerCase()}${index}`,
};

/** Renames a share of all classes, each the same everywhere, in style sheets as well. */
export function renameClasses(root: TreeElement, chance: Chance, strength: number): string {
  const names = new Set<string>();
  for (const { element } of everyElement(root)) for (const name of classesOf(element)) names.add(name);
  const style = chance.pick(['other words', 'hashes alone', 'words with hashes', 'generated names']);
  const make = STYLES[style];
  const renamed = new Map<string, string>();
  for (const name of names) if (make && chance.flip(strength)) renamed.set(name, make(chance, renamed.size));
  for (const { element } of everyElement(root)) {
    if (element.tag === 'style')
      element.children = element.children.map(one => (isElement(one) ? one : inSheet(one, renamed)));
    const own = classesOf(element);
    if (own.length > 0) element.attributes.class = own.map(name => renamed.get(name) ?? name).join(' ');
  }
  return `${renamed.size} of ${names.size} classes become ${style}`;
}

const inSheet = (sheet: string, renamed: ReadonlyMap<string, string>): string =>
  sheet.replace(/\.(-?[_a-zA-Z][\w-]*)/g, (whole, name: string) => {
    const other = renamed.get(name);
    return other === undefined ? whole : `.${other}`;
  });

const KEPT = new Set(['data-placeholder']);

/** Drops ids and data attributes, each name everywhere. */
export function dropNames(root: TreeElement, chance: Chance, strength: number): string {
  const names = new Set<string>();
  for (const { element } of everyElement(root)) {
    for (const name of Object.keys(element.attributes)) if (isName(name)) names.add(name);
  }
  const dropped = [...names].filter(() => chance.flip(strength));
  for (const { element } of everyElement(root)) for (const name of dropped) delete element.attributes[name];
  return `dropped ${dropped.join(', ') || 'no attribute'}`;
}

const isName = (name: string): boolean => (name === 'id' || name.startsWith('data-')) && !KEPT.has(name);
