import { makeEditable } from './contenteditable.ts';
import { type EditorOptions, holderIn, type MountedEditor } from './mounted.ts';
import { mountTextarea } from './textarea.ts';

/** Undoes what the browser types for a script: a person's own typing is announced by `beforeinput`, a script's is not. */
function undoScripts(element: HTMLElement, undo: () => void): void {
  let announced = false;
  element.addEventListener('beforeinput', () => {
    announced = true;
  });
  const hear = (event: Event) => {
    if (!announced && event.isTrusted) {
      event.stopImmediatePropagation();
      undo();
    }
    announced = false;
  };
  element.addEventListener('input', hear, { capture: true });
}

/** Takes neither a paste nor typing by script: only the clipboard and the operator's own hand are left. */
export function mountDeaf(host: Element | ShadowRoot, options: EditorOptions): MountedEditor {
  const editor = makeEditable(holderIn(host), options);
  undoScripts(editor.element, () => {
    editor.element.textContent = editor.text();
  });
  editor.element.addEventListener('paste', event => event.preventDefault());
  return editor;
}

/** A field that swallows the browser's typing by script, and takes a value that an input event announces. */
export function mountSwallowing(host: Element | ShadowRoot, options: EditorOptions): MountedEditor {
  const editor = mountTextarea(host, options);
  const { element } = editor;
  undoScripts(element, () => {
    if (element instanceof HTMLTextAreaElement) element.value = editor.text();
  });
  return editor;
}
