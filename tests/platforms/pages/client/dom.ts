export type Child = Node | string | null;
type Value = string | boolean | ((event: Event) => void) | undefined;
export type Attrs = Record<string, Value>;
export type Rename = (name: string) => string;
export type Builder = (tag: string, attrs?: Attrs | string | null, ...children: Child[]) => HTMLElement;

const same: Rename = name => name;
const SVG = 'http://www.w3.org/2000/svg';

/**
 * A function that makes elements as one component of the site does.
 * `scope` is Vue's scope attribute; where `fragments` is set, a null child leaves the empty comment that Vue leaves; `rename` maps each class name.
 */
export function builder(options: { scope?: string; fragments?: boolean; rename?: Rename }): Builder {
  const { scope, fragments = false, rename = same } = options;
  return (tag, attrs, ...children) => {
    const element = document.createElement(tag);
    if (scope) element.setAttribute(scope, '');
    const given = typeof attrs === 'string' ? { class: attrs } : (attrs ?? {});
    for (const [name, value] of Object.entries(given)) assign(element, name, value, rename);
    for (const child of children) {
      if (child !== null) element.append(child);
      else if (fragments) element.append(document.createComment(''));
    }
    return element;
  };
}

function assign(element: HTMLElement, name: string, value: Value, rename: Rename): void {
  if (typeof value === 'function') element.addEventListener(name.slice(2), value);
  else if (name === 'class') element.className = String(value).split(' ').map(rename).join(' ');
  else if (value !== undefined && value !== false) element.setAttribute(name, value === true ? '' : value);
}

/** A line icon; `paths` are SVG path data on a 24 px grid. */
export function icon(paths: string, size: number, attrs: Record<string, string> = {}): Node {
  const svg = document.createElementNS(SVG, 'svg');
  const all = { width: `${size}`, height: `${size}`, viewBox: '0 0 24 24', fill: 'none', ...attrs };
  for (const [name, value] of Object.entries(all)) svg.setAttribute(name, value);
  const path = document.createElementNS(SVG, 'path');
  const line = { d: paths, stroke: 'currentColor', 'stroke-width': '1.7', 'stroke-linecap': 'round' };
  for (const [name, value] of Object.entries(line)) path.setAttribute(name, value);
  svg.append(path);
  return svg;
}

/** Calls `come` whenever the end of the list nears the visible part; ends with `signal`. */
export function whenNearEnd(end: Element, root: Element | null, come: () => void, signal: AbortSignal): void {
  const watcher = new IntersectionObserver(
    entries => {
      if (!entries.some(entry => entry.isIntersecting)) return;
      come();
      // A short page may leave the end where it is: only a fresh look reports it again.
      watcher.unobserve(end);
      if (end.isConnected) watcher.observe(end);
    },
    { root, rootMargin: '0px 0px 160px 0px' },
  );
  watcher.observe(end);
  signal.addEventListener('abort', () => watcher.disconnect());
}

/** The words in an editor as its site reads them: blanks at both ends do not count. */
export const draftIn = (editor: HTMLElement): string => (editor.innerText ?? '').trim();

export function toast(words: string): void {
  const note = document.createElement('div');
  note.className = 'practice-toast';
  note.setAttribute('role', 'alert');
  note.textContent = words;
  document.body.append(note);
  setTimeout(() => note.remove(), 2500);
}
