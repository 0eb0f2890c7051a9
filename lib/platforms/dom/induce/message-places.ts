import type { Place } from '../../../model/surface-map.ts';
import { bearings, cssCandidates } from './css.ts';
import { firstExact, through, waysTo } from './list-places.ts';
import type { Conversation, MessageRow } from './message-rows.ts';
import { holds, placesFor, type Sample } from './places.ts';

/** Signs that tell the sides apart. */
export interface SideSigns {
  own: Place[];
  theirs: Place[];
}

/**
 * Where messages stand: by what they bear, else as children of their list that bear a side, else as all its children. Of those, what the site
 * says by itself is known by having no side.
 */
export function itemPlaces({ list, rows }: Conversation, signs: SideSigns, area: Element): Place[] {
  const wanted = rows.filter(row => row.side !== 'none').map(row => row.element);
  const [first] = wanted;
  if (!first) return [];
  const lists = waysTo(list);
  const at = (inner: readonly string[]) => lists.flatMap(way => inner.map(one => `${way} > ${one}`));
  const shared = sharedBy(wanted);
  const exact = [
    ...shared,
    ...at(shared),
    ...at(bySide(rows)),
    ...at(bySign(signs)),
    ...at([`${first.localName}:not(:empty)`, ...withFace(signs), '*']),
  ].map(css => through(css, first, area));
  const one = firstExact(exact, wanted, area);
  if (one !== undefined) return [one];
  const allowed = new Set(rows.map(row => row.element));
  const loose = firstExact(
    at(['*']).map(css => through(css, first, area)),
    wanted,
    area,
    allowed,
  );
  return loose === undefined ? [] : [loose];
}

const sharedBy = (elements: readonly Element[]): string[] => {
  const [first] = elements;
  if (!first) return [];
  return cssCandidates(first).filter(css => elements.every(one => one.matches(css)));
};

function bySide(rows: readonly MessageRow[]): string[] {
  const of = (side: string) => {
    const elements = rows.filter(row => row.side === side).map(row => row.element);
    const [first] = elements;
    return first ? bearings(first).filter(css => elements.every(one => one.matches(css))) : [];
  };
  const [left, right] = [of('left')[0], of('right')[0]];
  return left !== undefined && right !== undefined ? [`:is(${left}, ${right})`] : [];
}

/** A message bears the sign of a side, whatever it holds. */
function bySign({ own, theirs }: SideSigns): string[] {
  const inner = [own, theirs].map(signs =>
    signs.find(one => !one.startsWith(':scope') && !one.includes(' >> ')),
  );
  const [mine, others] = inner;
  return mine !== undefined && others !== undefined ? [`:has(:is(${mine}, ${others}))`] : [];
}

const withFace = ({ own, theirs }: SideSigns): string[] =>
  [...own, ...theirs].length > 0 ? ['*:has(img)'] : [];

/** One place for both sides, else one for each of them joined into one. */
export function partPlaces(own: readonly Sample[], theirs: readonly Sample[]): Place[] {
  const all = [...own, ...theirs];
  if (!all.some(one => one.target)) return [];
  const both = placesFor(all, 2);
  if (both.length > 0) return both;
  const alone = (samples: readonly Sample[]) =>
    samples.some(one => one.target) ? placesFor(samples, 3).filter(one => !one.includes(' >> ')) : [''];
  const joined = alone(own).flatMap(a => alone(theirs).map(b => [a, b].filter(one => one !== '').join(', ')));
  return joined.filter(one => one.length <= 280 && holds(one, all)).slice(0, 1);
}
