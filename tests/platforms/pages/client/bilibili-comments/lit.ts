import { boot } from '../boot-data.ts';

const sheets = new Map<string, CSSStyleSheet>();

/** What the site calls something; a redesign has other names. Serves tags and ids, which class renaming does not reach. */
export const named = (name: string): string => boot.renames[name] ?? name;

/** An element that fills its open shadow root in a microtask, as Lit does, and keeps its property `data` where Lit keeps it. */
export abstract class Renderer<Data> extends HTMLElement {
  __data: Data | undefined;
  protected readonly root = this.attachShadow({ mode: 'open' });
  #asked = false;

  get data(): Data {
    if (this.__data === undefined) throw new Error(`<${this.localName}> has no data yet`);
    return this.__data;
  }

  set data(data: Data) {
    this.__data = data;
    this.#ask();
  }

  protected abstract readonly css: string;
  protected abstract render(data: Data): (Node | string | null)[];

  connectedCallback(): void {
    if (this.__data !== undefined && this.root.childNodes.length === 0) this.#ask();
  }

  #ask(): void {
    if (this.#asked || !this.isConnected) return;
    this.#asked = true;
    queueMicrotask(() => {
      this.#asked = false;
      this.root.adoptedStyleSheets = [this.#sheet()];
      const parts = this.render(this.data).filter(part => part !== null);
      this.root.replaceChildren(document.createComment('?lit$'), ...parts);
    });
  }

  #sheet(): CSSStyleSheet {
    const known = sheets.get(this.localName) ?? new CSSStyleSheet();
    if (!sheets.has(this.localName)) known.replaceSync(this.css);
    sheets.set(this.localName, known);
    return known;
  }
}

/** Defines an element under the name that it has on this load, and answers what makes one. */
export function define<Data, Made extends Renderer<Data>>(
  tag: string,
  component: new () => Made,
): (data: Data, attrs?: Record<string, string>) => Made {
  customElements.define(named(tag), component);
  return (data, attrs = {}) => {
    const element = new component();
    for (const [name, value] of Object.entries(attrs)) element.setAttribute(name, value);
    element.data = data;
    return element;
  };
}

type Child = Node | string | null;

/** A plain element inside of a shadow root: its id is what the site leans on there. */
export function part(
  tag: string,
  attrs: Record<string, string | ((event: Event) => void)> = {},
  ...children: Child[]
): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attrs)) {
    if (typeof value === 'function') element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, name === 'id' ? named(value) : value);
  }
  element.append(...children.filter(child => child !== null));
  return element;
}
