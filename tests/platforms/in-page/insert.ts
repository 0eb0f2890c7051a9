import { focusAtEnd } from '../../../lib/platforms/dom/insert/caret.ts';
import { keepCaret, textBefore } from '../../../lib/platforms/dom/insert/caret-place.ts';
import { copy } from '../../../lib/platforms/dom/insert/clipboard.ts';
import { draftOf } from '../../../lib/platforms/dom/insert/draft.ts';
import { type Insertion, insertText, type Spot } from '../../../lib/platforms/dom/insert/insert.ts';
import type { EditorName } from '../pages/client/editors/index.ts';
import type { MountedEditor } from '../pages/client/editors/mounted.ts';

export type Root = 'page' | 'shadow';

const editorOf = (root: Root, name: EditorName): MountedEditor => window.editors[root][name];

/** Inserts into one of the mounted editors, which has the focus beforehand or has not. */
export async function insert(
  root: Root,
  name: EditorName,
  text: string,
  focused: boolean,
): Promise<{ insertion: Insertion; model: string; draft: string }> {
  const { element } = editorOf(root, name);
  if (focused) focusAtEnd(element);
  else element.blur();
  const insertion = await insertText(element, text, () => true);
  return { insertion, model: editorOf(root, name).text(), draft: draftOf(element) };
}

/** Inserts at the caret as it stands. */
export const insertHere = (root: Root, name: EditorName, text: string): Promise<Insertion> =>
  insertText(editorOf(root, name).element, text, () => true);

/** Inserts where all is right for so many looks, and wrong from then on. */
export function insertWhen(root: Root, name: EditorName, text: string, looks: number): Promise<Insertion> {
  let left = looks;
  return insertText(editorOf(root, name).element, text, () => left-- > 0);
}

/** Inserts into one editor, while somebody goes over to another before it has woken. */
export function insertWhileElsewhere(
  root: Root,
  name: EditorName,
  text: string,
  other: EditorName,
): Promise<Insertion> {
  editorOf(root, name).element.blur();
  const inserting = insertText(editorOf(root, name).element, text, () => true);
  focusAtEnd(editorOf(root, other).element);
  return inserting;
}

/** What stands before the caret. */
export const before = (root: Root, name: EditorName): string | undefined =>
  textBefore(editorOf(root, name).element);

/** Goes elsewhere, and comes back with a text for what was typed to call for it; or without one. */
export async function call(root: Root, name: EditorName, text?: string, spot: Spot = {}): Promise<string> {
  const { element } = editorOf(root, name);
  const back = keepCaret(element);
  const away = document.body.appendChild(document.createElement('input'));
  away.focus();
  if (text === undefined) back();
  else await insertText(element, text, () => true, { ...spot, back });
  away.remove();
  return editorOf(root, name).text();
}

export const copyText = (text: string): Promise<boolean> => copy(document, text);
export const draft = (root: Root, name: EditorName): string => draftOf(editorOf(root, name).element);
export const clear = (root: Root, name: EditorName): void => editorOf(root, name).clear();
export const model = (root: Root, name: EditorName): string => editorOf(root, name).text();
export const focus = (root: Root, name: EditorName): void => focusAtEnd(editorOf(root, name).element);
