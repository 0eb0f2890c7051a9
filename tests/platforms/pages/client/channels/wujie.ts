/** What the micro-front-end kit makes: `<wujie-app>` with a whole `html` in its open shadow root. */
class WujieApp extends HTMLElement {
  connectedCallback(): void {
    if (this.shadowRoot) return;
    const [html, head, body] = ['html', 'head', 'body'].map(tag => document.createElement(tag));
    const app = document.createElement('div');
    app.id = 'app';
    if (!html || !head || !body) return;
    // Style sheets of the document end at the root.
    for (const sheet of document.head.querySelectorAll('style')) head.append(sheet.cloneNode(true));
    body.append(app);
    html.append(head, body);
    this.attachShadow({ mode: 'open' }).append(html);
  }
}
customElements.define('wujie-app', WujieApp);

/** Puts such an element into `host`; answers the element inside into which its application goes. */
export function wujieApp(host: Element, id: string): Element {
  const element = document.createElement('wujie-app');
  element.className = 'wujie_iframe';
  element.setAttribute('data-wujie-id', id);
  host.append(element);
  return element.shadowRoot?.getElementById('app') ?? element;
}
