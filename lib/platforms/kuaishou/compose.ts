import { answersName } from '../dom/answers-name.ts';
import { focusedElement, isShown } from '../dom/find.ts';
import type { CommentList, OpenBox, ReplyBoxes } from '../dom/site.ts';
import { contentOf, essenceOf } from './read.ts';
import { PAGE, SELECTORS } from './selectors.ts';

/** Every comment has its own box, hidden until its 回复 is clicked; the placeholder names whom it answers. */
export function createBoxes(document: Document, list: CommentList): ReplyBoxes {
  const boxAround = (node: Element): OpenBox | undefined => {
    const rootEditor = node.closest<HTMLElement>(PAGE.rootEditor.css);
    if (rootEditor) return { editor: rootEditor, answers: undefined };
    const editor = node.closest<HTMLElement>(SELECTORS.editor.css);
    const comment = editor ? list.around(editor) : undefined;
    return editor && comment && answers(editor, comment) ? { editor, answers: comment } : undefined;
  };
  const shownBox = (): OpenBox | undefined => {
    for (const wrapper of document.querySelectorAll(`${SELECTORS.area.css} ${SELECTORS.box.css}`)) {
      // The style attribute first: asking the browser about thousands of hidden boxes would cost.
      if (isHiddenByItself(wrapper) || !isShown(wrapper)) continue;
      const editor = wrapper.querySelector(SELECTORS.editor.css);
      const box = editor && boxAround(editor);
      if (box) return box;
    }
    return undefined;
  };
  return {
    alwaysNamesAccount: true,
    boxFor(comment) {
      const editor = editorOf(comment);
      if (!editor || !isShown(editor)) return undefined;
      return answers(editor, comment) ? editor : 'other-person';
    },
    open() {
      const focused = focusedElement(document);
      return (focused && boxAround(focused)) ?? shownBox();
    },
    boxAround,
    replyControl(comment) {
      const icon = contentOf(comment)?.querySelector(
        `:scope > ${SELECTORS.buttons.css} ${SELECTORS.open.css}`,
      );
      return icon?.parentElement ?? undefined;
    },
    shared: () => undefined,
  };
}

const editorOf = (comment: Element): HTMLElement | null | undefined =>
  contentOf(comment)?.querySelector<HTMLElement>(`:scope > ${SELECTORS.box.css} ${SELECTORS.editor.css}`);

const answers = (editor: Element, comment: Element): boolean =>
  answersName(editor.getAttribute('placeholder') ?? '', essenceOf(comment)?.name ?? '');

const isHiddenByItself = (element: Element): boolean =>
  element instanceof HTMLElement && element.style.display === 'none';
