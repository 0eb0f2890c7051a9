import { answersName, namedIn } from '../dom/answers-name.ts';
import { isShown } from '../dom/find.ts';
import type { CommentList, OpenBox, ReplyBoxes } from '../dom/site.ts';
import { ownText } from '../dom/visible-text.ts';
import { noteOf } from './note.ts';
import { PAGE, SELECTORS } from './selectors.ts';

/**
 * A note has one editor, and the page says only whom it answers, not which of that person's comments: that is remembered from the click
 * (the operator's or ours) that turned it there.
 */
export function createBoxes(document: Document, list: CommentList, signal: AbortSignal): ReplyBoxes {
  let clicked: WeakRef<Element> | undefined;
  document.addEventListener(
    'click',
    ({ target }) => {
      const comment = target instanceof Element ? list.around(target) : undefined;
      if (comment) clicked = new WeakRef(comment);
    },
    { capture: true, signal },
  );

  const editor = () => noteOf(document)?.querySelector<HTMLElement>(PAGE.editor.css) ?? undefined;
  const lastClicked = () => {
    const comment = clicked?.deref();
    return comment?.isConnected ? comment : undefined;
  };
  const openFor = (box: HTMLElement): OpenBox | undefined => {
    const words = answerWords(box);
    if (words === undefined) return { editor: box, answers: undefined };
    const comment = lastClicked() ?? onlyOneBy(list, words);
    return comment && answersName(words, nameOf(comment)) ? { editor: box, answers: comment } : undefined;
  };
  return {
    alwaysNamesAccount: true,
    boxFor(comment) {
      const box = editor();
      const words = box && isAwake(document) ? answerWords(box) : undefined;
      if (!box || words === undefined) return undefined;
      if (!answersName(words, nameOf(comment))) return 'other-person';
      return openFor(box)?.answers === comment ? box : undefined;
    },
    open() {
      const box = editor();
      return box && isAwake(document) ? openFor(box) : undefined;
    },
    boxAround(node) {
      const box = editor();
      return box?.contains(node) ? openFor(box) : undefined;
    },
    replyControl: comment => comment.querySelector<HTMLElement>(SELECTORS.reply.css) ?? undefined,
    shared: editor,
  };
}

const nameOf = (comment: Element): string => comment.querySelector(SELECTORS.name.css)?.textContent ?? '';

/** Nothing lies over the editor any more. */
function isAwake(document: Document): boolean {
  const cover = noteOf(document)?.querySelector(PAGE.asleep.css);
  return !cover || !isShown(cover);
}

/** `回复 某人` as the page shows it: in the editor's placeholder, or in words of its own in the bar. */
function answerWords(editor: HTMLElement): string | undefined {
  for (const name of ['placeholder', 'data-placeholder', 'aria-placeholder']) {
    const words = editor.getAttribute(name);
    if (words !== null && namedIn(words) !== undefined) return words;
  }
  for (const element of editor.closest(PAGE.bar.css)?.querySelectorAll('*') ?? []) {
    if (editor.contains(element)) continue;
    const words = ownText(element);
    if (namedIn(words) !== undefined && isShown(element)) return words;
  }
  return undefined;
}

/** Without a click to remember, a name that only one comment bears says which it is. */
function onlyOneBy(list: CommentList, words: string): Element | undefined {
  const by = list.all().filter(comment => answersName(words, nameOf(comment)));
  return by.length === 1 ? by[0] : undefined;
}
