import { bearings } from './css.ts';

/** A way to be written: from `top` down to its targets, or to nothing where there are none. */
export interface Descent {
  top: Element | ShadowRoot;
  targets: readonly Element[];
}
/** `structure`: tags and where they stand. `mixed`: ids, attributes and classes as well. */
export type Wording = 'structure' | 'mixed';

const MODELS = 6;
const DEEPEST = 24;

/**
 * A path of children (`div > a:nth-of-type(2)`) that leads in every descent to its targets and to nothing else that counts, as plainly
 * written as that allows; undefined when there is none, or targets stand at different depths.
 */
export function childPath(
  descents: readonly Descent[],
  wording: Wording,
  counts: (descent: Descent, found: Element) => boolean = () => true,
): string | undefined {
  const chains = descents.map(({ top, targets }) => targets.map(target => chainTo(target, top)));
  const depths = new Set(chains.flat().map(chain => chain.length));
  const [depth = 0] = depths;
  if (depths.size !== 1 || depth === 0 || depth > DEEPEST) return undefined;
  const isExact = (steps: readonly string[]) =>
    descents.every(descent => {
      const found = walk(descent.top, steps).filter(one => counts(descent, one));
      return found.length === descent.targets.length && found.every(one => descent.targets.includes(one));
    });
  const steps = tightest(descents, chains, depth, wording);
  return steps && isExact(steps) ? relaxed(steps, isExact).join(' > ') : undefined;
}

function walk(top: Element | ShadowRoot, [first = '*', ...others]: readonly string[]): Element[] {
  const below = (one: Element | ShadowRoot, css: string) =>
    [...one.children].filter(child => child.matches(css));
  return others.reduce((at, css) => at.flatMap(one => below(one, css)), below(top, first));
}

/** Conditions that nothing depends on are dropped again: rows that come later need not meet them. */
function relaxed(steps: readonly string[], isExact: (steps: readonly string[]) => boolean): string[] {
  const kept = [...steps];
  kept.forEach((step, level) => {
    const tag = /^[\w-]+/.exec(step.replace(/^[\w-]+ \+ /, ''))?.[0];
    if (tag === undefined || tag === step) return;
    kept[level] = tag;
    if (!isExact(kept)) kept[level] = step;
  });
  return kept;
}

/** The steps that let in the fewest others, whether or not those matter in the end. */
function tightest(
  descents: readonly Descent[],
  chains: readonly Element[][][],
  depth: number,
  wording: Wording,
): string[] | undefined {
  let at: Element[][] = [];
  const steps: string[] = [];
  for (let level = 0; level < depth; level++) {
    const tops = descents.map(({ top }, index) => (level === 0 ? [top] : (at[index] ?? [])));
    const wanted = chains.map(own => new Set(own.flatMap(chain => chain[level] ?? [])));
    const best = bestStep(tops, wanted, wording);
    if (!best) return undefined;
    steps.push(best.css);
    at = best.found;
  }
  return steps;
}

interface Step {
  css: string;
  found: Element[][];
}

/** The step that holds on to every way and lets in the fewest others; of equals, the plainest. */
function bestStep(
  tops: readonly (Element | ShadowRoot)[][],
  wanted: readonly ReadonlySet<Element>[],
  wording: Wording,
): Step | undefined {
  const all = wanted.flatMap(own => [...own]);
  const picked = Array.from(
    { length: MODELS },
    (_, index) => all[index < 3 ? index : all.length + 2 - index],
  );
  let best: (Step & { extra: number }) | undefined;
  for (const css of new Set(picked.flatMap(model => (model ? waysTo(model, wording) : [])))) {
    if (!all.every(one => one.matches(css))) continue;
    const found = tops.map(own => own.flatMap(top => [...top.children].filter(one => one.matches(css))));
    const extra = found.reduce((sum, own, index) => sum + own.length - (wanted[index]?.size ?? 0), 0);
    if (!best || extra < best.extra) best = { css, found, extra };
    if (extra === 0) break;
  }
  return best;
}

/** How an element may be told among its neighbours, the plainest first. */
function waysTo(element: Element, wording: Wording): string[] {
  const tag = element.localName;
  const before = element.previousElementSibling;
  const after = element.nextElementSibling;
  const ways = [
    tag,
    `${tag}:nth-of-type(${numberOf(element, 'previousElementSibling', true)})`,
    `${tag}:nth-last-of-type(${numberOf(element, 'nextElementSibling', true)})`,
    `${tag}:nth-child(${numberOf(element, 'previousElementSibling', false)})`,
    `${tag}:nth-last-child(${numberOf(element, 'nextElementSibling', false)})`,
    ...(before ? [`${before.localName} + ${tag}`] : []),
    `${tag}:not([class])`,
    `${tag}[class]`,
    `${tag}[href]`,
    `${tag}:has(> img)`,
    `${tag}:not(:has(> img))`,
    `${tag}:not(:has(img))`,
    `${tag}:not(:has(*))`,
    ...(after ? [`${tag}:has(+ ${after.localName})`] : []),
  ];
  const own = bearings(element).map(css => (css.startsWith(tag) ? css : `${tag}${css}`));
  return wording === 'mixed' ? [tag, ...own, ...ways.slice(1)] : ways;
}

function numberOf(
  element: Element,
  way: 'previousElementSibling' | 'nextElementSibling',
  ofType: boolean,
): number {
  let number = 1;
  for (let one = element[way]; one; one = one[way])
    if (!ofType || one.localName === element.localName) number++;
  return number;
}

/** Every element from just below the top down to the target; empty where the target is the top, or not inside of it. */
export function chainTo(target: Element, top: Element | ShadowRoot): Element[] {
  const chain: Element[] = [];
  for (let at: Element = target; at !== top; ) {
    chain.unshift(at);
    const parent: Element | null = at.parentElement;
    if (!parent) return at.parentNode === top ? chain : [];
    at = parent;
  }
  return chain;
}
