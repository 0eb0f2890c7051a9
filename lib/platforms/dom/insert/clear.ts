import { hasFocus, isPlainField, selectAll, selectBefore } from './caret.ts';
import { textBefore } from './caret-place.ts';
import { cut } from './cut.ts';
import { draftOf } from './draft.ts';
import { fieldDraft, writeValue } from './native-setter.ts';

/** Editors that keep a selection of their own hear of the browser's within these times, ms: most at once, Slate ten times a second. */
const HEARD_MS = [0, 120];
/** Editors that keep their own copy paint it within this time, ms. */
const PAINT_MS = 60;
const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Empties an editor as select-all and cut would; the clipboard stays as it is. False when something is left. */
export function clear(editor: HTMLElement): Promise<boolean> {
  const isEmpty = () => draftOf(editor).trim() === '';
  return cutUntil(editor, isEmpty, () => selectAll(editor));
}

/** Takes a text out again that was put before the caret, behind `before`. False when it is still there. */
export function cutBack(editor: HTMLElement, before: string, text: string): Promise<boolean> {
  if (before.trim() === '') return clear(editor);
  if (isPlainField(editor)) {
    writeValue(editor, { value: '', from: 0, to: 0 }, before);
    return Promise.resolve(true);
  }
  let count = [...graphemes.segment(text)].length;
  const select = () => {
    if (hasFocus(editor)) selectBefore(editor, count);
    // What is selected once stays so until the editor has heard of it.
    count = 0;
  };
  return cutUntil(editor, () => draftOf(editor) === before, select);
}

/** Takes out what was typed right before the caret. False when it did not stand there, or still does. */
export async function cutTyped(editor: HTMLElement, typed: string): Promise<boolean> {
  if (!textBefore(editor)?.endsWith(typed)) return false;
  if (isPlainField(editor)) {
    const draft = fieldDraft(editor);
    const from = draft.from - typed.length;
    editor.setSelectionRange(from, draft.to);
    editor.ownerDocument.execCommand('delete');
    await pause(0);
    // Fields that swallow typing swallow this, too.
    if (editor.value === draft.value) writeValue(editor, { ...draft, from }, '');
    return true;
  }
  const draft = draftOf(editor);
  if (draft.trim() === typed) return clear(editor);
  let count = [...graphemes.segment(typed)].length;
  const select = () => {
    selectBefore(editor, count);
    count = 0;
  };
  return cutUntil(editor, () => draftOf(editor).length === draft.length - typed.length, select);
}

async function cutUntil(editor: HTMLElement, isDone: () => boolean, select: () => void): Promise<boolean> {
  for (const ms of HEARD_MS) {
    if (isDone()) return true;
    select();
    if (!isPlainField(editor)) await pause(ms);
    // Whoever writes elsewhere by now keeps what is selected there.
    if (!hasFocus(editor)) return false;
    cut(editor);
    await pause(0);
    if (!isDone()) await pause(PAINT_MS);
  }
  return isDone();
}

const pause = (ms: number): Promise<void> => new Promise(resolve => setTimeout(resolve, ms));
