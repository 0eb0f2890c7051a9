import { type Block, isIn, leavesIn, valueIn } from './blocks.ts';
import { isWithin, parentPath } from './cells.ts';
import { type Column, leavesOf } from './columns.ts';
import type { Hints } from './hints.ts';
import { bareName, isSentence, isSpoken, mayBeName } from './words.ts';

/** Where signs look. */
export interface Evidence {
  rows: readonly Element[];
  columns: readonly Column[];
  hints: Hints;
}

type Sign = (name: Block, text: Block, evidence: Evidence) => boolean;

const share = (rows: readonly Element[], block: Block, test: (words: string) => boolean): number => {
  const own = rows.filter(row => isIn(block, row));
  return own.length === 0 ? 0 : own.filter(row => test(valueIn(block, row))).length / own.length;
};

/** Texts are longer than names and punctuated. */
const form: Sign = (name, text, { rows }) => {
  const [a, b] = [share(rows, name, isSentence), share(rows, text, isSentence)];
  const [short, long] = [meanLength(rows, name), meanLength(rows, text)];
  return (
    share(rows, name, mayBeName) === 1 &&
    a <= 0.2 &&
    b >= a &&
    long > short &&
    (b - a >= 0.3 || long >= short * 1.8)
  );
};
/** Texts speak: they use the small words of the language. */
const wording: Sign = (name, text, { rows }) =>
  share(rows, text, isSpoken) - share(rows, name, isSpoken) >= 0.25;

const meanLength = (rows: readonly Element[], block: Block): number => {
  const own = rows.filter(row => isIn(block, row));
  return own.reduce((sum, row) => sum + valueIn(block, row).length, 0) / Math.max(1, own.length);
};

/** The name leads to its person: by an address that only leads to persons, or by that of the avatar. */
const link: Sign = (name, text, { rows, hints }) => {
  const leads = (block: Block) => (row: Element) => {
    const [leaf] = leavesIn(block, row);
    const href = leaf?.element.closest('a[href]')?.getAttribute('href') ?? '';
    if (href === '') return false;
    return hints.profileLink.some(part => href.includes(part)) || avatarLinks(row).has(href);
  };
  const all = rows.filter(row => isIn(name, row));
  return all.every(leads(name)) && rows.filter(leads(text)).length <= rows.length * 0.1;
};
const avatarLinks = (row: Element): Set<string> =>
  new Set([...row.querySelectorAll('a[href] img')].map(one => one.closest('a')?.getAttribute('href') ?? ''));

/** Who has the same face has the same name, but says different things. */
const face: Sign = (name, text, { rows, columns }) =>
  columns
    .filter(one => one.kind === 'image' && one.leaves.size >= rows.length * 0.9)
    .some(faces => {
      const faceOf = (row: Element) => faces.leaves.get(row)?.[0]?.element.getAttribute('src') ?? '';
      const names = groups(rows, faceOf, row => valueIn(name, row));
      const texts = groups(rows, faceOf, row => valueIn(text, row));
      const people = new Set([...names.values()].map(set => [...set].join()));
      return (
        names.size > 2 &&
        names.size < rows.length &&
        people.size === names.size &&
        [...names.values()].every(set => set.size === 1) &&
        [...texts.values()].some(set => set.size > 1)
      );
    });

function groups(rows: readonly Element[], by: (row: Element) => string, of: (row: Element) => string) {
  const found = new Map<string, Set<string>>();
  for (const row of rows) {
    const key = by(row);
    const set = found.get(key) ?? new Set();
    found.set(key, set.add(of(row)));
  }
  return found;
}

/** The box under a comment says whom it answers. */
const asked: Sign = (name, text, { rows, columns }) => {
  const boxes = columns
    .filter(one => one.kind === 'editor')
    .flatMap(one => [...one.leaves].map(([row, own]) => ({ row, words: own[0]?.words ?? '' })))
    .filter(box => box.words !== '');
  const names = (block: Block) => (box: { row: Element; words: string }) =>
    valueIn(block, box.row) !== '' && box.words.includes(valueIn(block, box.row));
  return rows.length > 0 && boxes.length >= 2 && boxes.every(names(name)) && !boxes.some(names(text));
};

/** `回复 小林` elsewhere names somebody of this column. */
const answered: Sign = (name, text, { rows, columns }) => {
  const names = new Set(rows.map(row => valueIn(name, row)));
  const texts = new Set(rows.map(row => valueIn(text, row)));
  return columns
    .filter(one => one.kind === 'words' && !isWithin(one.path, name.path) && !isWithin(one.path, text.path))
    .some(one => {
      const said = leavesOf(one).map(leaf => bareName(leaf.words));
      return (
        said.length > 0 && said.every(words => names.has(words)) && !said.some(words => texts.has(words))
      );
    });
};

/** 作者 stands in the name or right beside it. */
const badge: Sign = (name, text, { columns }) =>
  columns
    .filter(one => one.kind === 'badge')
    .some(one => isBeside(one.path, name.path) && !isBeside(one.path, text.path));
const isBeside = (path: string, other: string): boolean =>
  isWithin(path, other) || parentPath(path) === parentPath(other) || isWithin(path, parentPath(other));

/** Only texts hold emoji, mentions, several lines. */
const pieces: Sign = (name, text) => text.pieces && !name.pieces;

/** Signs by what they look at. Those of one kind count once, but for structure: its signs look at different things. */
const KINDS: Record<string, Record<string, Sign>> = {
  form: { form },
  wording: { wording },
  structure: { link, face, asked, answered, badge, pieces },
};

/** Which kinds of signs say that one block is the name and the other the text. */
export function signsFor(name: Block, text: Block, evidence: Evidence): { kinds: number; signs: string[] } {
  const signs: string[] = [];
  let kinds = 0;
  for (const kind of Object.values(KINDS)) {
    const spoke = Object.entries(kind).filter(([, sign]) => sign(name, text, evidence));
    kinds += kind === KINDS.structure ? Math.min(2, spoke.length) : Math.min(1, spoke.length);
    signs.push(...spoke.map(([word]) => word));
  }
  return { kinds, signs };
}
