import { focusAtEnd, hasFocus, isPlainField, takeFocus } from './caret.ts';
import { moveBefore } from './caret-place.ts';
import { cutTyped } from './clear.ts';
import { draftOf, holdsNew } from './draft.ts';
import { typeIn } from './exec-command.ts';
import { fieldDraft, writeValue } from './native-setter.ts';
import { paste } from './paste.ts';
import { takeBack } from './take-back.ts';

/** An editor that wakes on focus needs this long before it takes text, ms. */
const WAKE_MS = 50;
/** Editors that keep their own copy paint it within this time, ms. */
const PAINT_MS = 60;

export type Way = 'paste' | 'exec-command' | 'native-setter';
export type Insertion = { taken: true; way: Way } | { taken: false; reason: 'not-taken' | 'abandoned' };

/** Where a text goes, when it is not simply the caret as it stands. */
export interface Spot {
  /** Brings the caret to where it stood when the operator went to look for the text. */
  back?: (() => void) | undefined;
  /** What was typed to call for it: goes out again. */
  replaces?: string | undefined;
  /** Where the caret is to stand afterwards, characters from the text's beginning. */
  caret?: number | undefined;
}

/**
 * Puts text at the caret and reads it back: a paste where the editor is rich, else the browser's typing, else the bare value. No key is
 * ever sent, and the text never ends with a line break. `stillRight` is asked at the last moment before each try, and once more when the
 * text is there: if the page has turned the box meanwhile, the text is taken back.
 */
export async function insertText(
  editor: HTMLElement,
  given: string,
  stillRight: () => boolean,
  { back, replaces, caret }: Spot = {},
): Promise<Insertion> {
  const text = given.replace(/\s+$/, '');
  if (!hasFocus(editor)) {
    if (back) back();
    else focusAtEnd(editor);
    await pause(WAKE_MS);
  }
  if (replaces && stillRight()) await cutTyped(editor, replaces);
  const before = draftOf(editor);
  const isThere = () => holdsNew(before, draftOf(editor), text);
  for (const { isPointless, byCaret, put } of triesOf(editor, text, before)) {
    if (isPointless?.()) continue;
    const atHand = stillRight() && (!byCaret || hasFocus(editor) || (takeFocus(editor) && stillRight()));
    if (!atHand) return { taken: false, reason: 'abandoned' };
    const way = put();
    // What the page does at once when text comes, it has done by then.
    await pause(0);
    if (!isThere()) await pause(PAINT_MS);
    if (!isThere()) continue;
    if (stillRight()) {
      if (caret !== undefined && caret < text.length) moveBefore(editor, text.slice(caret));
      return { taken: true, way };
    }
    await takeBack(editor, before, text);
    return { taken: false, reason: 'abandoned' };
  }
  return { taken: false, reason: 'not-taken' };
}

interface Try {
  isPointless?: () => boolean;
  /** Writes wherever the caret is: the browser's typing does, and what pages make of a paste. */
  byCaret: boolean;
  put(): Way;
}

function triesOf(editor: HTMLElement, text: string, before: string): Try[] {
  const type: Try['put'] = () => {
    typeIn(editor, text);
    return 'exec-command';
  };
  if (isPlainField(editor)) {
    const draft = fieldDraft(editor);
    const write: Try['put'] = () => {
      writeValue(editor, draft, text);
      return 'native-setter';
    };
    return [
      { byCaret: true, put: type },
      { byCaret: false, put: write },
    ];
  }
  let pasted = false;
  const offer: Try['put'] = () => {
    pasted = paste(editor, text);
    return pasted ? 'paste' : type();
  };
  // Never on top of half a text, and only one line: typing breaks several lines in editors that have a paste of their own.
  const isPointless = () => !pasted || text.includes('\n') || draftOf(editor) !== before;
  return [
    { byCaret: true, put: offer },
    { byCaret: true, isPointless, put: type },
  ];
}

const pause = (ms: number): Promise<void> => new Promise(resolve => setTimeout(resolve, ms));
