import Quill from 'quill';
import { type EditorOptions, hearEnter, holderIn, type MountedEditor } from './mounted.ts';

/** Quill, `.ql-container > .ql-editor`, as the shop consoles have it. */
export function mountQuill(host: Element | ShadowRoot, options: EditorOptions): MountedEditor {
  const quill = new Quill(holderIn(host), { placeholder: options.placeholder });
  const element = quill.root;
  element.style.cssText = 'white-space:pre-wrap;outline:none;min-height:20px';
  if (options.classes) element.classList.add(...options.classes.split(' '));
  // It always holds a last line break of its own.
  const text = () => quill.getText().replace(/\n$/, '');
  quill.on('text-change', () => options.onInput?.(text()));
  hearEnter(element, options.onEnter);
  return {
    element,
    text,
    clear: () => quill.setText(''),
    setPlaceholder: words => {
      element.dataset.placeholder = words;
    },
  };
}
