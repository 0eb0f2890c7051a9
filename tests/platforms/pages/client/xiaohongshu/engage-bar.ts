import { boot, sendComment } from '../boot.ts';
import { type Builder, draftIn, toast } from '../dom.ts';
import { AT, BUBBLE, SMILE, STAR } from '../icons.ts';
import type { Placed, ServedPost } from '../shapes.ts';
import { countWords } from '../time-words.ts';
import { type CommentNode, likeWrapper } from './comment.ts';
import { component, redsIcon } from './vue.ts';

const h: Builder = component('e47d10b9');
const input: Builder = component('0a93cf56');
const idle: Builder = component('c21f84ea');

/** The one editor of a note: it answers the note until a comment's 回复 is clicked, then that comment. */
export interface EngageBar {
  element: HTMLElement;
  answer(node: CommentNode): void;
}

export function engageBar(post: ServedPost, sent: (placed: Placed) => void): EngageBar {
  let target: CommentNode | undefined;
  let sending = false;
  const editor = input('p', {
    id: 'content-textarea',
    contenteditable: 'true',
    'data-tribute': 'true',
    class: 'content-input',
  });
  const face = { class: 'icon', crossorigin: 'anonymous', src: boot.me?.avatar ?? 'data:,', alt: '' };
  const sleeping = idle(
    'div',
    { class: 'not-active inner-when-not-active', onclick: () => wake() },
    idle('div', 'inner', idle('img', face), idle('span', null, '说点什么...')),
  );
  const submit = h('button', { class: 'btn submit gray', disabled: true, onclick: send }, ' 发送 ');
  const cancel = h('button', { class: 'btn cancel', onclick: () => sleep() }, ' 取消 ');
  const bar = barOf(editor, sleeping, post, submit, cancel);

  editor.addEventListener('input', refresh);
  editor.addEventListener('paste', pastePlain);
  editor.addEventListener('focus', () => bar.classList.contains('active') || wake());

  function refresh() {
    const ready = draftIn(editor) !== '' && !sending;
    submit.classList.toggle('gray', !ready);
    submit.toggleAttribute('disabled', !ready);
  }
  function wake(node?: CommentNode) {
    target = node;
    bar.classList.add('active');
    sleeping.remove();
    editor.setAttribute('placeholder', node ? `回复 ${node.comment.person.name}` : '说点什么...');
    editor.focus();
  }
  function sleep() {
    target = undefined;
    bar.classList.remove('active');
    editor.replaceChildren();
    editor.removeAttribute('placeholder');
    editor.blur();
    editor.after(sleeping);
    refresh();
  }
  async function send() {
    const text = draftIn(editor);
    if (text === '' || sending) return;
    sending = true;
    refresh();
    const placed = await sendComment({ post: post.id, text, target: target?.comment.id });
    sending = false;
    refresh();
    if (!placed) return toast('发送失败，请稍后再试');
    sleep();
    sent(placed);
    toast('评论成功');
  }
  return {
    element: h('div', 'interactions engage-bar', h('div', 'engage-bar-container', bar)),
    answer: wake,
  };
}

/** The site takes pasted text as plain text, through the browser's own editing so that undo works. */
function pastePlain(event: ClipboardEvent): void {
  event.preventDefault();
  document.execCommand('insertText', false, event.clipboardData?.getData('text/plain') ?? '');
}

function barOf(
  editor: HTMLElement,
  sleeping: HTMLElement,
  post: ServedPost,
  submit: HTMLElement,
  cancel: HTMLElement,
): HTMLElement {
  const left = h(
    'div',
    'left',
    likeWrapper(post.likes, 24),
    h(
      'span',
      { id: 'note-page-collect-board-guide', class: 'collect-wrapper' },
      redsIcon(STAR, 24, 'collect-icon'),
      h('span', 'count', countWords(post.saves)),
    ),
    h('span', 'chat-wrapper', redsIcon(BUBBLE, 24), h('span', 'count', countWords(post.total))),
  );
  const tools = h(
    'div',
    'left-icon-area',
    h('div', 'icon', redsIcon(AT, 24)),
    h('div', 'icon', redsIcon(SMILE, 24)),
  );
  return h(
    'div',
    'engage-bar',
    null,
    h(
      'div',
      'input-box',
      h('div', 'content-edit', null, editor, sleeping, null),
      h('div', 'interact-container', h('div', 'buttons engage-bar-style', left)),
    ),
    h('div', 'bottom', h('div', 'bottom-inner', tools, h('div', 'right-btn-area', submit, cancel))),
  );
}
