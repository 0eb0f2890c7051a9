import { focusAtEnd, hasFocus, isPlainField } from './caret.ts';
import { draftOf, holdsNew } from './draft.ts';
import { typeIn } from './exec-command.ts';
import { fieldDraft, writeValue } from './native-setter.ts';
import { paste } from './paste.ts';

/** An editor that wakes on focus needs this long before it takes text, ms. */
const WAKE_MS = 50;
/** Editors that keep their own copy paint it within this time, ms. */
const PAINT_MS = 60;

export type Way = 'paste' | 'exec-command' | 'native-setter';
export type Insertion = { taken: true; way: Way } | { taken: false; reason: 'not-taken' | 'abandoned' };

/**
 * Puts text at the caret and reads it back: a paste where the editor is rich, else the browser's typing, else the bare value. No key is
 * ever sent, and the text never ends with a line break. `stillRight` is asked at the last moment before each try.
 */
export async function insertText(
  editor: HTMLElement,
  given: string,
  stillRight: () => boolean,
): Promise<Insertion> {
  const text = given.replace(/\s+$/, '');
  if (!hasFocus(editor)) {
    focusAtEnd(editor);
    await pause(WAKE_MS);
  }
  const before = draftOf(editor);
  const field = isPlainField(editor) ? { editor, draft: fieldDraft(editor) } : undefined;
  const came = async () => {
    if (holdsNew(before, draftOf(editor), text)) return true;
    await pause(PAINT_MS);
    return holdsNew(before, draftOf(editor), text);
  };
  const untouched = () => draftOf(editor) === before;

  if (!stillRight()) return { taken: false, reason: 'abandoned' };
  const pasted = !field && paste(editor, text);
  if (!pasted) typeIn(editor, text);
  if (await came()) return { taken: true, way: pasted ? 'paste' : 'exec-command' };

  // Never on top of half a text, and only one line: typing breaks several lines in editors that have a paste of their own.
  if (pasted && untouched() && !text.includes('\n')) {
    if (!stillRight()) return { taken: false, reason: 'abandoned' };
    typeIn(editor, text);
    if (await came()) return { taken: true, way: 'exec-command' };
  }
  if (field) {
    if (!stillRight()) return { taken: false, reason: 'abandoned' };
    writeValue(field.editor, field.draft, text);
    if (await came()) return { taken: true, way: 'native-setter' };
  }
  return { taken: false, reason: 'not-taken' };
}

const pause = (ms: number): Promise<void> => new Promise(resolve => setTimeout(resolve, ms));
