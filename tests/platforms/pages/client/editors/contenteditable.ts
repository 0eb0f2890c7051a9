import { type EditorOptions, hearEnter, type MountedEditor } from './mounted.ts';

const isBlock = (node: Node | null): boolean =>
  node instanceof HTMLDivElement || node instanceof HTMLParagraphElement;

/** The lines as one sees them: blocks and breaks divide, and a break at the end of its line is only there to hold it open. */
function linesIn(parent: Node): string {
  let text = '';
  for (const node of parent.childNodes) {
    if (isBlock(node) && node.previousSibling) text += '\n';
    else if (isBlock(node.previousSibling)) text += '\n';
    if (node instanceof HTMLBRElement) text += node.nextSibling && !isBlock(node.nextSibling) ? '\n' : '';
    else text += node.nodeType === Node.TEXT_NODE ? (node.nodeValue ?? '') : linesIn(node);
  }
  return text.replace(/\u00a0/g, ' ');
}

/** Makes an element editable, with a model that only knows what came by input events. It stands in the page already, or comes to. */
export function makeEditable(element: HTMLElement, options: EditorOptions): MountedEditor {
  let model = '';
  element.setAttribute('contenteditable', 'true');
  element.setAttribute('placeholder', options.placeholder);
  if (options.classes) element.className = options.classes;
  element.addEventListener('input', () => {
    model = linesIn(element);
    options.onInput?.(model);
  });
  hearEnter(element, options.onEnter);
  return {
    element,
    text: () => model,
    clear() {
      element.replaceChildren();
      model = '';
      options.onInput?.('');
    },
    setPlaceholder: words => element.setAttribute('placeholder', words),
  };
}

/** A bare `div[contenteditable]`. */
export function mountContenteditable(host: Element | ShadowRoot, options: EditorOptions): MountedEditor {
  const element = document.createElement('div');
  element.style.whiteSpace = 'pre-wrap';
  host.append(element);
  return makeEditable(element, options);
}
