import { type EditorOptions, hearEnter, type MountedEditor } from './mounted.ts';

/** Makes an element editable, with a model that only knows what came by input events. It stands in the page already, or comes to. */
export function makeEditable(element: HTMLElement, options: EditorOptions): MountedEditor {
  let model = '';
  element.setAttribute('contenteditable', 'true');
  element.setAttribute('placeholder', options.placeholder);
  if (options.classes) element.className = options.classes;
  element.addEventListener('input', () => {
    model = element.innerText.replace(/\n$/, '');
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
