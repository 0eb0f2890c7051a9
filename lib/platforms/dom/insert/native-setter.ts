import type { PlainField } from './caret.ts';

/** What stands in a field, and the characters from which to which the caret reaches. */
export interface FieldDraft {
  value: string;
  from: number;
  to: number;
}

export function fieldDraft(field: PlainField): FieldDraft {
  const { value, selectionStart, selectionEnd } = field;
  return { value, from: selectionStart ?? value.length, to: selectionEnd ?? value.length };
}

/**
 * Writes the text where the caret was, past whatever the page's framework laid over the value, and says so with an input event. What the
 * field held before is given: by now the page may have taken back a first try, and moved the caret.
 */
export function writeValue(field: PlainField, { value, from, to }: FieldDraft, text: string): void {
  const prototype = field instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement;
  const setter = Object.getOwnPropertyDescriptor(prototype.prototype, 'value')?.set;
  setter?.call(field, value.slice(0, from) + text + value.slice(to));
  // Fields of some kinds, e-mail among them, have no caret that can be set.
  if (field.selectionStart !== null) field.setSelectionRange(from + text.length, from + text.length);
  field.dispatchEvent(
    new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertText', data: text }),
  );
}
