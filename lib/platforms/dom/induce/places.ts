import type { Place } from '../../../model/surface-map.ts';
import { allIn } from '../map/place.ts';
import { chainTo, childPath, type Wording } from './child-path.ts';
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
  const tried = (make: (sample: Sample) => string[]) =>
    [...new Set(models.flatMap(make))].filter(one => one.length <= LONGEST).slice(0, MOST_TRIED);
  const fits = (place: Place) => holds(place, samples) && also(place);
  const found = [
    tried(byBearing).find(fits),
    byPath(someOf(samples), 'structure').find(fits) ??
      byPath(samples, 'structure').find(fits) ??
      tried(byStructure).find(fits),
  ].filter(place => place !== undefined);
  const sure = found.length > 0 ? found : byPath(samples, 'mixed').filter(fits);
  return sure.slice(0, most);
}

const MOST_LED = 12;

/** Enough to find a way by; whether it holds is asked of all. */
function someOf(samples: readonly Sample[]): Sample[] {
  const step = Math.ceil(samples.length / MOST_LED);
  const lacking = samples.filter(one => one.target === undefined).slice(0, MOST_LED);
  return [...new Set([...samples.filter((_, index) => index % step === 0), ...lacking])];
}

/**
 * Places of a part that stands here in some rows and there in others: each finds the right thing or nothing in every sample, and together
 * they find all of them. Empty when there are none.
 */
export function placesAmong(samples: readonly Sample[]): Place[] {
  const isHarmless = (place: Place) => samples.every(one => saidBy(place, one) !== 'wrong');
  const found: Place[] = [];
  let left = samples.filter(one => one.target !== undefined);
  while (left.length > 0 && found.length < MOST_PLACES) {
    const [first] = left;
    if (!first) break;
    const kind = shapeOf(first);
    const alike = left.filter(one => shapeOf(one) === kind);
    const bearing = throughHosts(first, target => cssCandidates(target));
    const place = [...bearing, ...byPath(alike, 'structure'), ...byPath(alike, 'mixed')].find(
      one => one.length <= LONGEST && saidBy(one, first) === 'right' && isHarmless(one),
    );
    if (place === undefined) return [];
    found.push(place);
    left = left.filter(one => saidBy(place, one) !== 'right');
  }
  return left.length === 0 ? found : [];
}

const MOST_PLACES = 6;

/** The tags on the way from the scope to the target. */
const shapeOf = ({ scope, target }: Sample): string =>
  target
    ? chainTo(target, scope)
        .map(one => one.localName)
        .join()
    : '';

function saidBy(place: Place, { scope, target, owns }: Sample): 'right' | 'nothing' | 'wrong' {
  const found = foundIn(scope, place).filter(owns);
  if (found.length === 0) return 'nothing';
  return found.length === 1 && found[0] === target ? 'right' : 'wrong';
}

/** By tags and where they stand among their neighbours. */
function byPath(samples: readonly Sample[], wording: Wording): string[] {
  if (samples.some(({ scope, target }) => target && (target === scope || !scope.contains(target)))) return [];
  const owners = new Map<Element | ShadowRoot, Sample>(samples.map(one => [one.scope, one]));
  const path = childPath(
    samples.map(({ scope, target }) => ({ top: scope, targets: target ? [target] : [] })),
    wording,
    ({ top }, found) => owners.get(top)?.owns(found) ?? true,
  );
  return path === undefined ? [] : [`:scope > ${path}`];
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
