/** The element that has the focus, however many open shadow roots it stands in. */
export function focusedElement(document: Document): Element | undefined {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused ?? undefined;
}

/** On the page and not hidden by itself or anything around it. Asks the browser for style: never call it while the page is changing. */
export const isShown = (element: Element): boolean =>
  element.isConnected && element.checkVisibility({ visibilityProperty: true });
