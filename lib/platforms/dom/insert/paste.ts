/** Offers the text as if the operator had pasted it. True when the page took the matter into its own hands. */
export function paste(editor: HTMLElement, text: string): boolean {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  const event = new ClipboardEvent('paste', {
    clipboardData,
    bubbles: true,
    cancelable: true,
    composed: true,
  });
  return !editor.dispatchEvent(event);
}
