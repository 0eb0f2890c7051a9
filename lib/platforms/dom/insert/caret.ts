import { focusedElement } from '../find.ts';

export type PlainField = HTMLInputElement | HTMLTextAreaElement;

export const isPlainField = (editor: Element): editor is PlainField =>
  editor instanceof HTMLTextAreaElement || editor instanceof HTMLInputElement;

export function hasFocus(editor: HTMLElement): boolean {
  const focused = focusedElement(editor.ownerDocument);
  return focused !== undefined && (focused === editor || editor.contains(focused));
}

/** Gives the editor the focus, with the caret behind what stands in it. */
export function focusAtEnd(editor: HTMLElement): void {
  editor.focus();
  if (isPlainField(editor)) {
    editor.setSelectionRange(editor.value.length, editor.value.length);
    return;
  }
  const selection = editor.ownerDocument.getSelection();
  selection?.selectAllChildren(editor);
  selection?.collapseToEnd();
}

/** Removes characters before the caret, as that many presses of backspace would. */
export function eraseBeforeCaret(editor: HTMLElement, count: number): void {
  for (let left = count; left > 0; left--) editor.ownerDocument.execCommand('delete');
}

/** Empties an editor as select-all and delete would. */
export function clear(editor: HTMLElement): void {
  editor.focus();
  if (isPlainField(editor)) editor.select();
  else editor.ownerDocument.getSelection()?.selectAllChildren(editor);
  editor.ownerDocument.execCommand('delete');
}
