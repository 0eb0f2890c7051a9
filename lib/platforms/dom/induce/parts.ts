import type { PartName, Place } from '../../../model/surface-map.ts';
import { isEmoji } from '../pictures.ts';
import { isIn, valueIn } from './blocks.ts';
import { isWithin } from './cells.ts';
import { type Column, leavesOf } from './columns.ts';
import type { Leaf } from './leaves.ts';
import { personLinks } from './person-links.ts';
import { placesAmong, placesFor, type Sample } from './places.ts';
import type { Sheet } from './sheet.ts';
import { AUTHOR_WORDS, bareName, isLikes, REPLY_WORDS } from './words.ts';

export type InducedPart = PartName | 'control' | 'editor';
export type PartTargets = Partial<Record<InducedPart, Map<Element, Element> | undefined>>;

const MOST_SAMPLES = 120;

/** The element of each part in each row that has it. */
export function targetsOf({ grid, columns, roles, rows }: Sheet, replyWords: readonly string[]): PartTargets {
  const all = rows.elements;
  const atPath = (path: string, has: (row: Element) => boolean) =>
    mapped(all, row => (has(row) ? grid.at(row, path)[0] : undefined));
  const first = (column: Column | undefined, test: (words: string) => boolean = () => true) =>
    column && mapped(all, row => column.leaves.get(row)?.find(leaf => test(leaf.words))?.element);
  const find = (test: (column: Column) => boolean) => columns.filter(test);
  const isAuthor = (words: string) => AUTHOR_WORDS.includes(words);
  const likes = find(
    one =>
      (one.kind === 'count' || one.kind === 'furniture') && leavesOf(one).every(leaf => isLikes(leaf.words)),
  );
  const words = [...REPLY_WORDS, ...replyWords];
  const isReply = (one: string) => words.includes(one);
  const isOutside = (one: Column) =>
    !isWithin(one.path, roles.name.path) && !isWithin(one.path, roles.text.path);
  const controls = find(
    one => one.kind === 'furniture' && isOutside(one) && leavesOf(one).some(leaf => isReply(leaf.words)),
  );
  const control = controls.length === 1 ? controls[0] : undefined;
  const isSingle = control && [...control.leaves.values()].every(own => own.length === 1);
  // The words themselves, not what is wrapped around them.
  const name = atPath(
    roles.name.columns.length === 1 ? (roles.name.columns[0]?.path ?? '') : roles.name.path,
    row => isIn(roles.name, row),
  );
  return {
    name,
    authorId: personLinks(name, all),
    // A text of emoji alone has no words.
    text: atPath(roles.text.path, () => true),
    time: first(roles.time),
    likes: likes.length === 1 ? first(likes[0]) : undefined,
    badge: first(
      find(one => one.kind === 'badge' && leavesOf(one).some(leaf => isAuthor(leaf.words)))[0],
      isAuthor,
    ),
    pinned: first(find(one => one.kind === 'pinned')[0]),
    answered: first(answeredColumn({ grid, columns, roles, rows })),
    picture: first(find(one => one.kind === 'image' && isPicture(one, all.length) && isOutside(one))[0]),
    control: first(control, isSingle ? undefined : isReply),
    editor: first(find(one => one.kind === 'editor' && one.leaves.size === all.length)[0]),
  };
}

const mapped = (rows: readonly Element[], of: (row: Element) => Element | undefined): Map<Element, Element> =>
  new Map(
    rows.flatMap(row => {
      const target = of(row);
      return target ? [[row, target] as const] : [];
    }),
  );

/** A picture somebody sent: not in every row, and no emoji. */
const isPicture = (column: Column, rows: number): boolean =>
  column.leaves.size < rows * 0.6 && leavesOf(column).every(leaf => !isEmoji(leaf.element));

/** Inside of the name: where `回复 B` begins. Elsewhere: the name that is answered. */
function answeredColumn({ columns, roles, rows }: Sheet): Column | undefined {
  const inside = columns.filter(
    one => isWithin(one.path, roles.name.path) && one.path !== roles.name.path && one.kind === 'furniture',
  );
  if (inside.length > 0) return inside[0];
  const names = new Set(rows.elements.map(row => valueIn(roles.name, row)));
  const isName = (leaf: Leaf) => names.has(bareName(leaf.words));
  return columns.find(one => {
    if (one.kind !== 'words' || isWithin(one.path, roles.name.path)) return false;
    // Within a text, others than those of this page may be named.
    return isWithin(one.path, roles.text.path)
      ? leavesOf(one).every(leaf => leaf.words.startsWith('@')) && leavesOf(one).some(isName)
      : leavesOf(one).every(isName);
  });
}

/** Places of one part in all rows; rows that lack it must not have anything there, but an empty text. */
export function placesOfPart(
  targets: ReadonlyMap<Element, Element>,
  rows: readonly Element[],
  owns: (row: Element, element: Element) => boolean,
  isText = false,
): Place[] {
  const some = isText ? rows.filter(row => targets.has(row)) : rows;
  const step = Math.max(1, Math.floor(some.length / MOST_SAMPLES));
  const picked = some.filter(
    (row, index) => index % step === 0 || (targets.size < rows.length && targets.has(row)),
  );
  const samples: Sample[] = picked.map(scope => ({
    scope,
    target: targets.get(scope),
    owns: element => owns(scope, element),
  }));
  const places = placesFor(samples);
  return places.length > 0 ? places : placesAmong(samples);
}
