/** The browser's own typing at the caret: the page gets its input events, and undo works. */
export function typeIn(editor: HTMLElement, text: string): boolean {
  return editor.ownerDocument.execCommand('insertText', false, text);
}
