/*
 * A page may lay its own names over the DOM's (`<form><input name="firstChild">`) and its own properties over an element: what is asked
 * here is asked of the prototypes, which know no such names. Looked up late: these files are also loaded where there is no DOM.
 */
const own = <T>(prototype: object, key: string, node: Node): T => Reflect.get(prototype, key, node) as T;

export const firstChild = (node: Node) => own<ChildNode | null>(Node.prototype, 'firstChild', node);
export const nextSibling = (node: Node) => own<ChildNode | null>(Node.prototype, 'nextSibling', node);
export const parentElement = (node: Node) => own<Element | null>(Node.prototype, 'parentElement', node);
export const nodeType = (node: Node) => own<number>(Node.prototype, 'nodeType', node);
export const nodeText = (node: Node) => own<string | null>(Node.prototype, 'nodeValue', node) ?? '';
export const localName = (element: Element) => own<string>(Element.prototype, 'localName', element);
export const shadowRoot = (element: Element) =>
  own<ShadowRoot | null>(Element.prototype, 'shadowRoot', element);

export const attribute = (element: Element, name: string): string | null =>
  Element.prototype.getAttribute.call(element, name);
export const attributeNames = (element: Element): string[] =>
  Element.prototype.getAttributeNames.call(element);
/** The element and all that stands in it, shadow roots apart. */
export const weight = (element: Element): number =>
  1 + Element.prototype.getElementsByTagName.call(element, '*').length;
