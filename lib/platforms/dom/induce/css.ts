/** Attributes that say what something is for, and stay. */
const TELLING = ['role', 'itemprop', 'data-testid', 'data-e2e', 'name'];
const HASHED = /^(.*[A-Za-z]{3,})[-_]{1,2}[\w-]*?(?:\d|[a-z][A-Z])[\w-]*$/;
const LONGEST = 60;

/** How one element may be told from its neighbours, by what it bears: ids and attributes, classes, word stems of hashed classes. */
export function bearings(element: Element): string[] {
  const found: string[] = [];
  const tag = element.localName;
  if (tag.includes('-')) found.push(tag);
  const inShadow = element.getRootNode() instanceof ShadowRoot;
  if (element.id && (inShadow || !/\d/.test(element.id))) found.push(`#${CSS.escape(element.id)}`);
  for (const name of TELLING) {
    const value = element.getAttribute(name);
    if (value && value.length <= LONGEST && !/[\d"\\]/.test(value)) found.push(`${tag}[${name}="${value}"]`);
  }
  for (const one of Array.from(element.classList).slice(0, 6)) {
    const stem = stemOf(one);
    if (stem !== undefined) found.push(`[class*="${CSS.escape(stem)}"]`);
    if (one.length <= LONGEST) found.push(`.${CSS.escape(one)}`);
  }
  return found;
}

/** The word before a hash: `username-Xy12Ab` → `username-`. */
export function stemOf(name: string): string | undefined {
  const word = HASHED.exec(name)?.[1];
  return word === undefined ? undefined : name.slice(0, word.length + 1);
}

/** Bearings of the element, then with those of what it stands in, nearest first; all without regard to order. */
export function cssCandidates(element: Element, most = 24): string[] {
  const own = bearings(element);
  const tag = element.localName;
  const found = [
    ...own,
    ...own.filter(css => css.startsWith('.') || css.startsWith('[')).map(css => tag + css),
  ];
  const numbered = [`${tag}:nth-of-type(${indexAmong(element) + 1})`, `${tag}:last-of-type`];
  let around = element.parentElement;
  for (let step = 0; around && step < 2; step++, around = around.parentElement) {
    const link = step === 0 ? ' > ' : ' ';
    for (const outer of bearings(around).slice(0, 2)) {
      for (const inner of own.length > 0 ? own.slice(0, 2) : [tag, ...numbered])
        found.push(outer + link + inner);
    }
  }
  return found.slice(0, most);
}

/** By where it stands, without names: tags from `top` down, numbered where there are several of a kind. */
export function pathWithin(
  element: Element,
  top: Element,
  numbered: 'all' | 'from-end' | 'none',
): string | undefined {
  const steps: string[] = [];
  let at: Element = element;
  while (at !== top) {
    steps.unshift(at.localName + (numbered === 'none' ? '' : numberAmong(at, numbered)));
    const parent = at.parentElement;
    if (!parent) return undefined;
    at = parent;
  }
  return steps.join(' > ');
}

export function numberAmong(element: Element, numbered: 'all' | 'from-end'): string {
  const all = alike(element);
  if (all.length === 1) return '';
  const index = all.indexOf(element);
  return numbered === 'all' ? `:nth-of-type(${index + 1})` : `:nth-last-of-type(${all.length - index})`;
}

const alike = (element: Element): Element[] =>
  Array.from(element.parentNode?.children ?? []).filter(one => one.localName === element.localName);
const indexAmong = (element: Element): number => alike(element).indexOf(element);

/** The elements whose shadow roots are passed on the way from `scope` to the element, outermost first; undefined when it is not inside. */
export function hostsBetween(element: Element, scope: Node): Element[] | undefined {
  const hosts: Element[] = [];
  let at: Node = element;
  while (!scope.contains(at)) {
    const root = at.getRootNode();
    if (!(root instanceof ShadowRoot)) return undefined;
    hosts.unshift(root.host);
    if (root.host === scope) return hosts;
    at = root.host;
  }
  return hosts;
}
