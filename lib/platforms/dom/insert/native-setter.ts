import type { PlainField } from './caret.ts';

/** Writes the text at the caret, past whatever the page's framework laid over the value, and says so with an input event. */
export function writeAtCaret(field: PlainField, text: string): void {
  const { value } = field;
  const from = field.selectionStart ?? value.length;
  const to = field.selectionEnd ?? value.length;
  const prototype = field instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement;
  const written = value.slice(0, from) + text + value.slice(to);
  Object.getOwnPropertyDescriptor(prototype.prototype, 'value')?.set?.call(field, written);
  // Fields of some kinds, e-mail among them, have no caret that can be set.
  if (field.selectionStart !== null) field.setSelectionRange(from + text.length, from + text.length);
  field.dispatchEvent(
    new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertText', data: text }),
  );
}
