import { type EditorOptions, hearEnter, type MountedEditor } from './mounted.ts';

function mountField(
  field: HTMLInputElement | HTMLTextAreaElement,
  host: Element | ShadowRoot,
  options: EditorOptions,
): MountedEditor {
  let model = '';
  field.placeholder = options.placeholder;
  if (options.classes) field.className = options.classes;
  field.addEventListener('input', () => {
    model = field.value;
    options.onInput?.(model);
  });
  hearEnter(field, options.onEnter);
  host.append(field);
  return {
    element: field,
    text: () => model,
    clear() {
      field.value = '';
      model = '';
      options.onInput?.('');
    },
    setPlaceholder: words => {
      field.placeholder = words;
    },
  };
}

/** A textarea whose model follows input events, as Vue's and React's do. */
export const mountTextarea = (host: Element | ShadowRoot, options: EditorOptions): MountedEditor =>
  mountField(document.createElement('textarea'), host, options);

/** The same with one line. */
export const mountInput = (host: Element | ShadowRoot, options: EditorOptions): MountedEditor =>
  mountField(document.createElement('input'), host, options);
