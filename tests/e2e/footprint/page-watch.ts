export interface Watch {
  /** `click script` or `message trusted`: event types that the page hears, and who sent them. */
  events: string[];
  /** What went through the page's own functions for sending and asking. */
  calls: string[];
  console: string[];
  /** Names of attributes that somebody set on the page's elements. */
  attributes: string[];
  /** Call stacks under which the page's own code ran that name an extension. */
  stacks: string[];
  look(): Promise<Snapshot>;
  /** Tries every bare element for a shadow root, which makes one in those that have none: for the end. */
  hosts(): Hosts;
}

export interface Hosts {
  /** Elements without anything that turn out to have a root that nobody can look into. */
  bare: number;
  /** Those of them that give the root away. */
  open: number;
}

export interface Snapshot {
  names: string[];
  elements: string[];
  texts: string[];
  styles: string[];
  stores: string[];
  resources: string[];
  frames: number;
}

/**
 * Installed in the page's own world before anything else. Sent there as text: uses nothing from outside of itself.
 *
 * @param names events to listen for beside those that browsers have
 */
export function watchFromPage(names: readonly string[]): void {
  const note = (list: string[], words: string) => void (list.includes(words) || list.push(words));
  const watch = { events: [], calls: [], console: [], attributes: [], stacks: [], look, hosts } as Watch;
  Object.defineProperty(window, 'watch', { value: watch });

  const hear = (event: Event) => {
    const stack = new Error('here').stack ?? '';
    if (stack.includes('extension://')) note(watch.stacks, stack);
    // What the operator's own hand does is no trace of ours; everything that a script sends is.
    if (!event.isTrusted) note(watch.events, `${event.type} script`);
    if (event instanceof MessageEvent)
      note(watch.events, `message ${JSON.stringify(event.data)?.slice(0, 80)}`);
    if (event instanceof ErrorEvent) note(watch.events, `error ${event.message}`);
  };
  const types = ['focusin', 'focusout', 'copy', 'cut', 'paste', ...names];
  for (const room of [window, Document.prototype, HTMLElement.prototype])
    for (const name in room) if (name.startsWith('on')) types.push(name.slice(2));
  for (const type of new Set(types)) window.addEventListener(type, hear, true);

  const spy = (owner: object, name: string) => {
    const real: unknown = Reflect.get(owner, name);
    if (typeof real !== 'function') return;
    const spied = new Proxy(real, {
      apply(target, self, args) {
        note(watch.calls, `${name} ${String(args[0]).slice(0, 80)}`);
        return Reflect.apply(target, self, args);
      },
      construct(target, args, made) {
        note(watch.calls, `new ${name} ${String(args[0]).slice(0, 80)}`);
        return Reflect.construct(target, args, made);
      },
    });
    Reflect.set(owner, name, spied);
  };
  for (const name of [
    'fetch',
    'WebSocket',
    'EventSource',
    'Image',
    'Worker',
    'SharedWorker',
    'BroadcastChannel',
    'postMessage',
    'open',
  ])
    spy(window, name);
  for (const name of ['CustomEvent', 'MutationObserver', 'IntersectionObserver', 'reportError'])
    spy(window, name);
  spy(XMLHttpRequest.prototype, 'open');
  spy(Navigator.prototype, 'sendBeacon');
  spy(EventTarget.prototype, 'dispatchEvent');
  spy(Element.prototype, 'attachShadow');
  for (const name of ['log', 'info', 'warn', 'error', 'debug'] as const) {
    const real = console[name];
    console[name] = (...args: unknown[]) => {
      note(watch.console, `${name} ${args.map(String).join(' ').slice(0, 120)}`);
      real.apply(console, args);
    };
  }
  new MutationObserver(records => {
    for (const { target, attributeName } of records)
      if (target instanceof Element) note(watch.attributes, `${target.tagName} ${attributeName}`);
  }).observe(document, { subtree: true, attributes: true });

  async function look(): Promise<Snapshot> {
    const rooms = {
      window,
      document,
      navigator,
      history,
      screen,
      root: document.documentElement,
      body: document.body,
    };
    const names = Object.entries(rooms).flatMap(([room, object]) =>
      Reflect.ownKeys(object).map(name => `${room} ${String(name)}`),
    );
    for (const { prototype } of [EventTarget, Node, Element, HTMLElement, Document, Event])
      names.push(...Reflect.ownKeys(prototype).map(name => `${prototype.constructor.name} ${String(name)}`));
    const elements = new Set<string>();
    const texts = new Set<string>();
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      // Times move on by themselves; what scripts and styles hold differs from load to load.
      if (node instanceof Text && !node.parentElement?.closest('script, style'))
        texts.add(
          node.data
            .trim()
            .replace(/\d+/g, '#')
            .replace(/刚刚|#(秒|分钟|小时)前/, '~')
            .slice(0, 60),
        );
      if (!(node instanceof Element)) continue;
      const attributes = node.getAttributeNames().toSorted().join(' ');
      elements.add(`${node.tagName} [${attributes}] ${[...node.classList].toSorted().join(' ')} ${node.id}`);
    }
    return {
      names,
      elements: [...elements],
      texts: [...texts],
      styles: stylesOf(),
      stores: await storesOf(),
      // How slow the machine is is nobody's footprint, as long as it names nobody.
      resources: performance
        .getEntries()
        .filter(entry => !/^long/.test(entry.entryType) || /-extension:/.test(JSON.stringify(entry.toJSON())))
        .map(entry => `${entry.entryType} ${entry.name.replace(/[?#].*/, '')}`),
      frames: window.length,
    };
  }
  function stylesOf(): string[] {
    const sheets = [...document.styleSheets].map(
      sheet => `${sheet.href ?? 'inline'} ${sheet.cssRules.length}`,
    );
    const properties = [...document.documentElement.computedStyleMap().keys()].filter(name =>
      name.startsWith('--'),
    );
    return [...sheets, `adopted ${document.adoptedStyleSheets.length}`, ...properties];
  }
  async function storesOf(): Promise<string[]> {
    const cookies = document.cookie.split('; ').map(one => `cookie ${one.split('=')[0]}`);
    const databases = (await indexedDB.databases()).map(({ name }) => `database ${name}`);
    const kept = [...Object.keys(localStorage), ...Object.keys(sessionStorage)].map(key => `storage ${key}`);
    const caches = (await window.caches.keys()).map(name => `cache ${name}`);
    const workers = (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => `worker ${scope}`);
    return [...cookies, ...databases, ...kept, ...caches, ...workers];
  }
  function hosts(): Hosts {
    const bare = [...document.querySelectorAll('div')].filter(
      element => element.getAttributeNames().length === 0 && element.childNodes.length === 0,
    );
    const isHost = (element: Element) => {
      if (element.shadowRoot) return true;
      try {
        element.attachShadow({ mode: 'closed' });
        return false;
      } catch {
        return true;
      }
    };
    const found = bare.filter(isHost);
    return { bare: found.length, open: found.filter(element => element.shadowRoot).length };
  }
}

declare global {
  interface Window {
    watch: Watch;
  }
}
