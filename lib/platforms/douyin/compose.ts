import { answersName } from '../dom/answers-name.ts';
import { focusedElement, isShown } from '../dom/find.ts';
import type { OpenBox, ReplyBoxes } from '../dom/site.ts';
import { commentAround } from './comments.ts';
import { essenceOf, operationsOf } from './read.ts';
import { PAGE, SELECTORS } from './selectors.ts';

/** A click on 回复 puts a panel into the comment; its placeholder names whom it answers. */
export function createBoxes(document: Document): ReplyBoxes {
  const boxAround = (node: Element): OpenBox | undefined => {
    const rootEditor = node.closest<HTMLElement>(PAGE.rootEditor.css);
    if (rootEditor) return { editor: rootEditor, answers: undefined };
    const editor = node.closest<HTMLElement>(SELECTORS.editor.css);
    const comment = editor ? commentAround(editor) : undefined;
    return editor && comment && answers(editor, comment) ? { editor, answers: comment } : undefined;
  };
  return {
    // Its name is known only while something of its own is listed.
    alwaysNamesAccount: false,
    boxFor(comment) {
      const editor = [...comment.querySelectorAll<HTMLElement>(SELECTORS.editor.css)].find(
        one => commentAround(one) === comment && isShown(one),
      );
      return editor && (answers(editor, comment) ? editor : 'other-person');
    },
    open() {
      const focused = focusedElement(document);
      const box = focused && boxAround(focused);
      if (box) return box;
      const editor = [...document.querySelectorAll(SELECTORS.editor.css)].find(isShown);
      return editor && boxAround(editor);
    },
    boxAround,
    replyControl: comment => operationsOf(comment).find(one => one.textContent?.trim() === '回复'),
    shared: () => undefined,
  };
}

function answers(editor: Element, comment: Element): boolean {
  const words = editor.getAttribute('placeholder') ?? editor.getAttribute('aria-placeholder') ?? '';
  return answersName(words, essenceOf(comment)?.name ?? '');
}
