import type { Place } from '../../../model/surface-map.ts';
import { allIn } from '../map/place.ts';
import { cssCandidates, hostsBetween, numberAmong, pathWithin } from './css.ts';

const LONGEST = 280;
const MOST_TRIED = 60;

/** Something to be found in a scope, or known not to be there. */
export interface Sample {
  scope: Element;
  /** Absent: nothing may be found in this scope. */
  target?: Element | undefined;
  /** What is found in the scope and belongs to it, not to a row inside of it. */
  owns(element: Element): boolean;
}

/**
 * Up to `most` places that find, in every sample, exactly its target: first one by what the targets bear, then one by where they stand.
 * Empty when there is none.
 * @param also what a place must hold besides.
 */
export function placesFor(
  samples: readonly Sample[],
  most = 3,
  also: (place: Place) => boolean = () => true,
): Place[] {
  const models = modelsOf(samples);
  const found: Place[] = [];
  for (const make of [byBearing, byStructure]) {
    const tried = [...new Set(models.flatMap(make))]
      .filter(one => one.length <= LONGEST)
      .slice(0, MOST_TRIED);
    const place = tried.find(one => holds(one, samples) && also(one));
    if (place !== undefined && found.length < most) found.push(place);
  }
  return found;
}

/** Variants of the template: the first sample, the last, and some between. */
function modelsOf(samples: readonly Sample[]): Sample[] {
  const all = samples.filter(one => one.target !== undefined);
  const picked = [0, 1, Math.floor(all.length / 2), all.length - 1].map(index => all[index]);
  return [...new Set(picked)].filter(one => one !== undefined);
}

export function holds(place: Place, samples: readonly Sample[]): boolean {
  return samples.every(({ scope, target, owns }) => {
    const found = foundIn(scope, place).filter(owns);
    return target === undefined ? found.length === 0 : found.length === 1 && found[0] === target;
  });
}

export function foundIn(scope: ParentNode, place: Place): Element[] {
  try {
    return allIn(scope, place);
  } catch {
    return [];
  }
}

/** `:scope` where the scope itself is the host that is stepped into. */
function throughHosts({ scope, target }: Sample, last: (target: Element) => string[]): string[] {
  if (!target) return [];
  const hosts = hostsBetween(target, scope);
  if (!hosts) return [];
  const way = hosts.map(host => (host === scope ? ':scope' : (cssCandidates(host, 4)[0] ?? host.localName)));
  return last(target).map(css => [...way, css].join(' >> '));
}

const byBearing = (sample: Sample): string[] => throughHosts(sample, target => cssCandidates(target));

function byStructure(sample: Sample): string[] {
  const { scope } = sample;
  return throughHosts(sample, target => {
    if (target === scope) return [];
    const isLight = scope.contains(target);
    const top = isLight ? scope : topOf(target);
    return (['none', 'all', 'from-end'] as const).flatMap(numbered => {
      const path = pathWithin(target, top, numbered);
      if (path === undefined) return [];
      if (isLight) return [`:scope > ${path}`];
      const anchor = `${top.localName}${numbered === 'none' ? '' : numberAmong(top, numbered)}:not(* > *)`;
      return [path === '' ? anchor : `${anchor} > ${path}`];
    });
  });
}

/** The outermost element around it within its shadow root, where nothing is anybody's child. */
function topOf(element: Element): Element {
  let top = element;
  while (top.parentElement) top = top.parentElement;
  return top;
}
