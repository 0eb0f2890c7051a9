import { sendComment } from '../boot.ts';
import { type Builder, draftIn, icon, toast } from '../dom.ts';
import { SMILE } from '../icons.ts';
import type { Placed, ServedComment } from '../shapes.ts';
import { component } from './vue.ts';

const h: Builder = component('1be70c93');
const emoji: Builder = component('d2f6418a');

export interface ReplyEditor {
  element: HTMLElement;
  isOpen(): boolean;
  open(): void;
  close(): void;
}

/** The box under a comment: there from the start, hidden until its 回复 is clicked. `closed` tells the button. */
export function replyEditor(
  post: () => string,
  comment: ServedComment,
  sent: (placed: Placed) => void,
  closed: () => void,
): ReplyEditor {
  let sending = false;
  const editor = h('div', {
    placeholder: `回复 ${comment.person.name}：`,
    contenteditable: 'true',
    spellcheck: 'false',
    disabled: 'disabled',
    class: 'comment-input',
  });
  const sure = h('div', { class: 'comment-btn sure-btn', onclick: send }, ' 确认 ');
  const cancel = h(
    'div',
    { class: 'comment-btn', style: 'cursor: pointer;', onclick: () => close() },
    ' 取消 ',
  );
  const control = h(
    'div',
    'comment-input__wrapper__control',
    emojiButton(),
    h('div', 'comment-input__wrapper__control__btns', cancel, sure),
  );
  const wrapper = h('div', { class: 'comment-input__wrapper', style: 'display: none;' }, editor, control);
  editor.addEventListener('input', refresh);

  function refresh() {
    sure.classList.toggle('sure-btn--is-active', draftIn(editor) !== '' && !sending);
  }
  function close() {
    wrapper.setAttribute('style', 'display: none;');
    editor.replaceChildren();
    refresh();
    closed();
  }
  async function send() {
    const text = draftIn(editor);
    if (text === '' || sending) return;
    sending = true;
    refresh();
    const placed = await sendComment({ post: post(), text, target: comment.id });
    sending = false;
    refresh();
    if (!placed) return toast('回复失败，请稍后重试');
    close();
    sent(placed);
  }
  return {
    element: wrapper,
    isOpen: () => wrapper.style.display !== 'none',
    close,
    open() {
      wrapper.setAttribute('style', '');
      wrapper.scrollIntoView({ block: 'nearest' });
      editor.focus();
    },
  };
}

export const emojiButton = (): HTMLElement =>
  emoji('div', 'emoji-selector', emoji('div', 'emoji-selector__btn', icon(SMILE, 20)), null);

/** The author's own box at the top: a new root comment, an answer to nobody. */
export function authorBox(post: () => string, avatar: string, sent: (placed: Placed) => void): HTMLElement {
  const a: Builder = component('60a1de4f');
  const editor = a('div', {
    placeholder: '有爱评论，说点儿好听的',
    contenteditable: 'true',
    spellcheck: 'false',
    disabled: 'disabled',
    class: 'author-comment-input__row__input',
  });
  const off = 'author-comment-input__row__btn--disabled';
  const button = a('div', { class: `author-comment-input__row__btn ${off}`, onclick: send }, ' 发送 ');
  editor.addEventListener('input', () => button.classList.toggle(off, draftIn(editor) === ''));
  async function send() {
    const text = draftIn(editor);
    if (text === '') return;
    const placed = await sendComment({ post: post(), text });
    if (!placed) return toast('发送失败，请稍后重试');
    editor.replaceChildren();
    button.classList.add(off);
    sent(placed);
  }
  return a(
    'div',
    'author-comment-input',
    a('div', 'author-comment-input__title', '发表评论'),
    a(
      'div',
      'author-comment-input__row',
      a('div', 'author-comment-input__row__avatar', a('img', { src: avatar, alt: '' })),
      editor,
    ),
    a(
      'div',
      { class: 'author-comment-input__row', style: 'margin-top: 8px; padding-left: 48px;' },
      emojiButton(),
      a('div', { style: 'flex: 1 1 0%;' }),
      button,
    ),
  );
}
