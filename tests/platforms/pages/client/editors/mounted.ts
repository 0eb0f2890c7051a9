export interface EditorOptions {
  placeholder: string;
  /** Classes of the editable element, beside those that the editor itself puts there. */
  classes?: string;
  /** Called with the model's text whenever it has changed. */
  onInput?(text: string): void;
  /** Enter without Shift sends, as in many message boxes; absent: Enter makes a line. */
  onEnter?(): void;
}

/** A real editor at work. `text` is what its own model holds, whatever stands in the page; lines are divided by `\n`. */
export interface MountedEditor {
  element: HTMLElement;
  text(): string;
  clear(): void;
  setPlaceholder(words: string): void;
}

/** Puts an editor at the end of `host`. It is there when this returns. */
export type MountEditor = (host: Element | ShadowRoot, options: EditorOptions) => MountedEditor;

/** Takes Enter before the editor does. */
export function hearEnter(element: HTMLElement, onEnter: (() => void) | undefined): void {
  if (!onEnter) return;
  const hear = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    onEnter();
  };
  element.addEventListener('keydown', hear, { capture: true });
}

/** The editable element inside what an editor built; it must be there. */
export function editableIn(holder: Element): HTMLElement {
  const element = holder.querySelector('[contenteditable="true"]');
  if (!(element instanceof HTMLElement)) throw new Error('the editor has not come up');
  return element;
}

/** A child of the host for editors that need one of their own. */
export function holderIn(host: Element | ShadowRoot, classes = ''): HTMLElement {
  const holder = document.createElement('div');
  if (classes) holder.className = classes;
  host.append(holder);
  return holder;
}
