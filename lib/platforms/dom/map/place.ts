import type { Place, Signs } from '../../../model/surface-map.ts';

interface Parsed {
  /** CSS of each step; between two of them lies an open shadow root. */
  steps: string[];
  attribute?: string;
}

const parsed = new Map<Place, Parsed>();
const ATTRIBUTE = / @([a-zA-Z][\w:.-]*)$/;
const SELF = ':scope';

export function parsePlace(place: Place): Parsed {
  const known = parsed.get(place);
  if (known) return known;
  const attribute = ATTRIBUTE.exec(place)?.[1];
  const path = place.replace(ATTRIBUTE, '');
  const steps = path.split(' >> ').map(step => step.trim());
  const made = { steps, ...(attribute === undefined ? {} : { attribute }) };
  parsed.set(place, made);
  return made;
}

/** `:scope` alone, or with conditions on the element itself. */
const isSelf = (css: string): boolean => css.startsWith(SELF) && !/[\s>+~]/.test(css.slice(SELF.length));

/** Everything at this place in `scope`, in the page's order within each root. */
export function allIn(scope: ParentNode, place: Place): Element[] {
  const { steps } = parsePlace(place);
  return scopesBefore(scope, steps).flatMap(one => stepIn(one, steps.at(-1) ?? ''));
}

/** Where the last step is looked for: in `scope`, or in the shadow roots that the steps before lead to. */
function scopesBefore(scope: ParentNode, steps: readonly string[]): ParentNode[] {
  let scopes: ParentNode[] = [scope];
  for (const css of steps.slice(0, -1))
    scopes = scopes.flatMap(one => stepIn(one, css)).flatMap(element => element.shadowRoot ?? []);
  return scopes;
}

function stepIn(scope: ParentNode, css: string): Element[] {
  if (!isSelf(css)) return [...scope.querySelectorAll(css)];
  return scope instanceof Element && scope.matches(css.slice(SELF.length) || '*') ? [scope] : [];
}

/** The first at this place: a long page is not gone through to its end. */
export function oneIn(scope: ParentNode, place: Place): Element | undefined {
  const { steps } = parsePlace(place);
  const css = steps.at(-1) ?? '';
  for (const one of scopesBefore(scope, steps)) {
    const found = isSelf(css) ? stepIn(one, css)[0] : one.querySelector(css);
    if (found) return found;
  }
  return undefined;
}

/** The first sign that finds something decides. */
export function firstIn(scope: ParentNode, signs: Signs | undefined): Element | undefined {
  for (const place of signs ?? []) {
    const found = oneIn(scope, place);
    if (found) return found;
  }
  return undefined;
}

/** CSS that an element at one of these places matches, wherever it stands. */
export const cssAt = (signs: Signs): string =>
  signs
    .map(place => parsePlace(place).steps.at(-1) ?? '')
    .map(css => (css.startsWith(SELF) ? css.slice(SELF.length).replace(/^\s*>\s*/, '') || '*' : css))
    .join(', ');

/** A place that the browser cannot read as CSS. */
export function isBroken(document: Document, place: Place): boolean {
  try {
    const empty = document.createDocumentFragment();
    for (const css of parsePlace(place).steps) empty.querySelector(css);
    return false;
  } catch {
    return true;
  }
}
