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

/** Brings the caret back to the editor at this very moment. False when somebody writes elsewhere by now, who keeps the focus. */
export function takeFocus(editor: HTMLElement): boolean {
  const focused = focusedElement(editor.ownerDocument);
  const isElsewhere = focused instanceof HTMLElement && (isPlainField(focused) || focused.isContentEditable);
  if (isElsewhere) return false;
  focusAtEnd(editor);
  return hasFocus(editor);
}

/** Removes characters before the caret, as that many presses of backspace would. */
export function eraseBeforeCaret(editor: HTMLElement, count: number): void {
  for (let left = count; left > 0; left--) editor.ownerDocument.execCommand('delete');
}

/** Selects all that stands in an editor, and gives it the focus. */
export function selectAll(editor: HTMLElement): void {
  editor.focus();
  if (isPlainField(editor)) editor.select();
  else editor.ownerDocument.getSelection()?.selectAllChildren(editor);
}

/** Selects so many characters, as somebody sees them, before the caret. */
export function selectBefore(editor: HTMLElement, count: number): void {
  const selection = editor.ownerDocument.getSelection();
  for (let left = count; left > 0; left--) selection?.modify('extend', 'backward', 'character');
}
