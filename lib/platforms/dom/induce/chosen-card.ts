import { parentOf } from '../map/tree.ts';
import { bearings } from './css.ts';
import type { Leaf } from './leaves.ts';
import { isCount } from './words.ts';

const HIGHEST = 12;
const SOME_ALIKE = 3;
const MOST_WRAPPERS = 3;

/** Posts side by side, each with its date: the list from which one was chosen to show its comments. */
export interface Cards {
  all: Element[];
  /** The one that is chosen, and what it bears and no other does, as CSS. */
  chosen?: { card: Element; marks: string[] };
}

/**
 * The card of the post whose comments are shown. Two signs have to name the same one: it alone is painted; it alone bears something; it alone
 * says as many comments as there are. Undefined where there are no cards.
 * @param dates one a card. @param counts how many comments there are, as far as the page or its rows tell.
 */
export function cardsAround(
  dates: readonly Leaf[],
  leaves: readonly Leaf[],
  counts: ReadonlySet<number>,
): Cards | undefined {
  const wrapped = dates.map(date => widest(date.element, dates));
  const all = wrapped.map(withoutWrappers);
  const [first] = wrapped;
  if (!first || all.length < 2 || wrapped.some(card => card.parentElement !== first.parentElement))
    return undefined;
  const says = (card: Element) =>
    leaves.some(leaf => card.contains(leaf.element) && isCount(leaf.words) && counts.has(Number(leaf.words)));
  const named = [onlyOne(all, isPainted), onlyOne(all, says), all.length < SOME_ALIKE ? [] : bearsAlone(all)];
  const votes = named.flatMap(one => (one.length === 1 ? one : []));
  const [card] = votes;
  if (!card || votes.length < 2 || votes.some(vote => vote !== card)) return { all };
  const marks = bearings(card).filter(css => all.every(other => other.matches(css) === (other === card)));
  return marks.length === 0 ? { all } : { all, chosen: { card, marks } };
}

const onlyOne = (all: readonly Element[], is: (card: Element) => boolean): Element[] => {
  const found = all.filter(is);
  return found.length === 1 ? found : [];
};

/** Those that bear a class that no other has. */
function bearsAlone(all: readonly Element[]): Element[] {
  return all.filter(card =>
    [...card.classList].some(name => all.every(other => other === card || !other.classList.contains(name))),
  );
}

/** The widest element around a date that holds no other of them. */
function widest(date: Element, dates: readonly Leaf[]): Element {
  let at = date;
  for (let step = 0; step < HIGHEST; step++) {
    const outer = parentOf(at);
    if (!outer || dates.some(other => other.element !== date && outer.contains(other.element))) break;
    at = outer;
  }
  return at;
}

/** What stands alone in a wrapper is the card. */
function withoutWrappers(card: Element): Element {
  let at = card;
  for (let step = 0; step < MOST_WRAPPERS; step++) {
    const [only, ...others] = at.children;
    if (!only || others.length > 0 || at.textContent !== only.textContent) break;
    at = only;
  }
  return at;
}

/** Has it a ground or a border of its own? */
function isPainted(card: Element): boolean {
  const { backgroundColor, boxShadow, borderLeftWidth, borderLeftColor } = getComputedStyle(card);
  const isClear = (colour: string) => /^transparent$|,\s*0\)$/.test(colour);
  const hasBorder = Number.parseFloat(borderLeftWidth) > 0 && !isClear(borderLeftColor);
  return (
    (!isClear(backgroundColor) && backgroundColor !== groundOf(card)) || boxShadow !== 'none' || hasBorder
  );
}

function groundOf(card: Element): string {
  for (let at = parentOf(card), step = 0; at && step < HIGHEST; at = parentOf(at), step++) {
    const { backgroundColor } = getComputedStyle(at);
    if (!/^transparent$|,\s*0\)$/.test(backgroundColor)) return backgroundColor;
  }
  return 'rgb(255, 255, 255)';
}
