import type { Place } from '../../../model/surface-map.ts';
import { parentOf } from '../map/tree.ts';
import { type Leaf, wordsIn } from './leaves.ts';
import { type InducedPart, type PartTargets, placesOfPart } from './parts.ts';
import { foundIn } from './places.ts';
import type { Sheet } from './sheet.ts';
import { REPLY_WORDS } from './words.ts';
import { innermost, zonesOf } from './zones.ts';

const HIGHEST = 10;
const SOME = 20;
const NEARLY_ALL = 0.9;

/** What the parts bear in the rows that are understood, to know them again in rows that are cut differently. */
export type Bearings = Partial<Record<InducedPart, Place>>;

/** Places that go by what the parts bear, not by where they stand. Undefined unless name, text and time can be told so. */
export function bearingsOf(sheet: Sheet, targets: PartTargets, stray: readonly Leaf[]): Bearings | undefined {
  const rows = sheet.rows.elements;
  const set = new Set([...rows, ...zonesOf(sheet.rows, stray)]);
  const owns = (row: Element, element: Element) => innermost(element, set) === row;
  const found: Bearings = {};
  for (const [part, own] of Object.entries(targets) as [InducedPart, Map<Element, Element> | undefined][]) {
    const place = own && placesOfPart(own, rows, owns).find(one => !one.startsWith(':scope >'));
    if (place !== undefined) found[part] = place;
  }
  return found.name && found.text && found.time ? found : undefined;
}

/**
 * Rows around times that the common cut leaves out: replies in one wrapper more than their roots. Each must hold, once and as its own,
 * all that the understood rows hold. Undefined when any does not.
 */
export function transferredRows(
  sheet: Sheet,
  bearings: Bearings,
  times: readonly Leaf[],
): Element[] | undefined {
  const known = new Set(sheet.rows.elements);
  const faces = sheet.columns.some(one => one.kind === 'image' && one.leaves.size >= known.size * NEARLY_ALL);
  const edge = Math.min(...sheet.rows.elements.slice(0, SOME).map(row => row.getBoundingClientRect().left));
  // Replies may go without a face where they are set in.
  const isSetIn = (one: Element) => one.getBoundingClientRect().left > edge + 1;
  const found: Element[] = [];
  for (const time of times) {
    let row = parentOf(time.element);
    let steps = 0;
    const fits = (one: Element) =>
      isWhole(one, bearings, time) && (!faces || one.querySelector('img') !== null || isSetIn(one));
    while (row && steps < HIGHEST && !known.has(row) && !fits(row)) {
      row = parentOf(row);
      steps++;
    }
    if (!row || known.has(row) || steps >= HIGHEST) return undefined;
    found.push(row);
  }
  return new Set(found).size === times.length ? found : undefined;
}

function isWhole(row: Element, { name, text, time }: Bearings, leaf: Leaf): boolean {
  const only = (place: Place | undefined) => {
    const all = place === undefined ? [] : foundIn(row, place);
    return all.length === 1 ? all[0] : undefined;
  };
  return only(name) !== undefined && only(text) !== undefined && only(time) === leaf.element;
}

/** The parts of transferred rows, by what they bear. */
export function addTransferred(targets: PartTargets, rows: readonly Element[], bearings: Bearings): void {
  for (const [part, place] of Object.entries(bearings) as [InducedPart, Place][]) {
    for (const row of rows) {
      const [target] = foundIn(row, place);
      if (target) targets[part]?.set(row, target);
    }
  }
  const answered = new Map(targets.answered ?? []);
  for (const row of rows) {
    const mark = answerMark(targets.name?.get(row)) ?? answeredIn(targets.text?.get(row));
    if (mark) answered.set(row, mark);
  }
  if (answered.size > 0) targets.answered = answered;
}

/** 回复 between two names in one line. */
function answerMark(name: Element | undefined): Element | undefined {
  const [inside, ...others] = Array.from(name?.children ?? []).filter(one => wordsIn(one) !== '');
  return inside && others.length === 0 && REPLY_WORDS.includes(wordsIn(inside)) ? inside : undefined;
}

/** `回复 @小林: …` at the beginning of a text, the name in an element of its own. */
function answeredIn(text: Element | undefined): Element | undefined {
  const [first] = text?.children ?? [];
  const before = first?.previousSibling?.textContent?.trim() ?? '';
  const isNamed =
    first?.textContent?.trim().startsWith('@') && /^\s*[:：]/.test(first.nextSibling?.textContent ?? '');
  return first && isNamed && REPLY_WORDS.includes(before) ? first : undefined;
}
