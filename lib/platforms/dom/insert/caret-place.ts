import { focusAtEnd, hasFocus, isPlainField } from './caret.ts';
import { draftOf } from './draft.ts';

/** Chromium's: a shadow root hides its selection from the document, and gives it itself. */
interface SelectingRoot {
  getSelection(): Selection | null;
}
const isSelecting = (root: Node): root is Node & SelectingRoot => 'getSelection' in root;

/** The selection, where it lies in this editor. */
function selectionIn(editor: HTMLElement): Selection | undefined {
  const root = editor.getRootNode();
  const selection = isSelecting(root) ? root.getSelection() : null;
  return selection?.anchorNode && editor.contains(selection.anchorNode) ? selection : undefined;
}

/** What stands before the caret; undefined when something is selected or the caret is elsewhere. */
export function textBefore(editor: HTMLElement): string | undefined {
  if (isPlainField(editor)) {
    const { selectionStart, selectionEnd, value } = editor;
    return selectionStart === null || selectionStart !== selectionEnd
      ? undefined
      : value.slice(0, selectionStart);
  }
  const selection = selectionIn(editor);
  if (!selection?.anchorNode || !selection.isCollapsed) return undefined;
  return draftOf(editor, { node: selection.anchorNode, offset: selection.anchorOffset });
}

/** Remembers where the caret is, or what is selected. The function gives focus and caret back. */
export function keepCaret(editor: HTMLElement): () => void {
  if (isPlainField(editor)) {
    const { selectionStart, selectionEnd } = editor;
    return () => {
      editor.focus();
      if (selectionStart !== null) editor.setSelectionRange(selectionStart, selectionEnd);
    };
  }
  const { anchorNode, anchorOffset = 0, focusNode, focusOffset = 0 } = selectionIn(editor) ?? {};
  return () => {
    const isThere = anchorNode && focusNode && editor.contains(anchorNode) && editor.contains(focusNode);
    if (!isThere) return focusAtEnd(editor);
    editor.focus();
    try {
      editor.ownerDocument.getSelection()?.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset);
    } catch {
      // What stood there has become shorter meanwhile.
      focusAtEnd(editor);
    }
  };
}

/** Looks twice at where the caret came to be: editors count line breaks in their own ways. */
const LOOKS = 3;
/** Farther back the caret is not brought, characters: each is a step of the browser's. */
const FAR = 2000;
const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Brings the caret from behind a text to before its last words, `after`. Where the editor does not follow it stays at the end. */
export function moveBefore(editor: HTMLElement, after: string): void {
  if (isPlainField(editor)) {
    const at = (editor.selectionStart ?? 0) - after.length;
    if (editor.selectionStart !== null && at >= 0) editor.setSelectionRange(at, at);
    return;
  }
  const end = textBefore(editor);
  if (end === undefined || !hasFocus(editor) || after.length > FAR) return;
  const selection = editor.ownerDocument.getSelection();
  const wanted = inked(end) - inked(after);
  const back = keepCaret(editor);
  let steps = [...graphemes.segment(after)].length;
  for (let look = 0; look < LOOKS && steps !== 0; look++) {
    for (let left = Math.abs(steps); left > 0; left--)
      selection?.modify('move', steps > 0 ? 'backward' : 'forward', 'character');
    steps = inked(textBefore(editor) ?? '') - wanted;
  }
  if (steps !== 0) back();
}

/** How many characters of a text are no blanks: each editor keeps those in its own way. */
const inked = (text: string): number => text.replace(/\s+/g, '').length;
