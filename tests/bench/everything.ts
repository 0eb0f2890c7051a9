/** Every element of the page, open shadow roots included. */
export function* everything(scope: ParentNode = document): Iterable<Element> {
  for (const element of scope.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* everything(element.shadowRoot);
  }
}
