import { isPlainField } from './caret.ts';

/**
 * Cuts what is selected, without the clipboard. As with a paste, an editor that keeps a copy of its own takes the matter into its own
 * hands: deleting past it would leave the text in that copy, unseen.
 */
export function cut(editor: HTMLElement): void {
  const event = new ClipboardEvent('cut', {
    clipboardData: new DataTransfer(),
    bubbles: true,
    cancelable: true,
    composed: true,
  });
  if (isPlainField(editor) || editor.dispatchEvent(event)) editor.ownerDocument.execCommand('delete');
}
