/** An element of ours with an open shadow root, which it fills in a microtask, as Lit does. */
export interface Rendered<Data> extends HTMLElement {
  /** What it shows, as the sites hang it on theirs. Setting it renders again. */
  __data: Data;
  /** Resolves when everything set so far is rendered; what stands inside may still have to render itself. */
  readonly updateComplete: Promise<void>;
}

interface Definition<Data> {
  /** Its style sheet, without any class of the page. */
  css?: string;
  /** Fills the root. Called again when the data changes: what is to stay (an editor) must be kept by the caller. */
  render(data: Data, root: ShadowRoot, host: Rendered<Data>): (Node | string)[];
}

/** Defines an element and answers what makes one. Once a page for each tag. */
export function webComponent<Data>(
  tag: string,
  definition: Definition<Data>,
): (data: Data, attrs?: Record<string, string>) => Rendered<Data> {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(definition.css ?? '');
  class Component extends HTMLElement {
    readonly #root = this.attachShadow({ mode: 'open' });
    #data: Data | undefined;
    #update: Promise<void> = Promise.resolve();
    #asked = false;

    get __data(): Data {
      if (this.#data === undefined) throw new Error(`<${tag}> has no data yet`);
      return this.#data;
    }

    set __data(data: Data) {
      this.#data = data;
      if (this.isConnected) this.#ask();
    }

    get updateComplete(): Promise<void> {
      return this.#update;
    }

    connectedCallback(): void {
      if (this.#data !== undefined) this.#ask();
    }

    #ask(): void {
      if (this.#asked) return;
      this.#asked = true;
      this.#update = Promise.resolve().then(() => {
        this.#asked = false;
        if (!this.isConnected) return;
        this.#root.adoptedStyleSheets = [sheet];
        this.#root.replaceChildren(...definition.render(this.__data, this.#root, this));
      });
    }
  }
  customElements.define(tag, Component);
  return (data, attrs = {}) => {
    const element = new Component();
    for (const [name, value] of Object.entries(attrs)) element.setAttribute(name, value);
    element.__data = data;
    return element;
  };
}
