import { type Builder, icon } from '../dom.ts';
import { BIN, BUBBLE, FLAG_UP, HEART, TOP } from '../icons.ts';
import type { Placed, ServedComment } from '../shapes.ts';
import { kuaishouTime } from '../time-words.ts';
import { type ReplyEditor, replyEditor } from './editor.ts';
import { component } from './vue.ts';

const h: Builder = component('7c90e5ab');

/** Only one box is open at a time. */
let openEditor: ReplyEditor | undefined;

/** What a comment and a reply have in common, `.comment-content`: name, time, words, buttons, and the hidden box. */
export function commentContent(
  comment: ServedComment,
  context: { post: () => string; rootName: string | undefined; sent(placed: Placed): void },
): HTMLElement {
  const sub = context.rootName !== undefined;
  const reply = button(BUBBLE, 'icon-reply', '回复');
  const editor = replyEditor(context.post, comment, context.sent, () =>
    reply.classList.remove('reply-active'),
  );
  reply.addEventListener('click', () => {
    if (editor.isOpen()) return editor.close();
    openEditor?.close();
    openEditor = editor;
    reply.classList.add('reply-active');
    editor.open();
  });
  const top = sub ? null : button(TOP, 'icon-topping', '置顶');
  return h(
    'div',
    'comment-content',
    nameOf(comment, context.rootName),
    h(
      'div',
      { class: 'comment-content__date', style: `margin-bottom: ${sub ? 8 : 12}px;` },
      ` ${kuaishouTime(comment.at, Date.now())} `,
    ),
    h('div', 'comment-content__detail', h('span', null, comment.text), null, null),
    null,
    h(
      'div',
      'comment-content__btns',
      likeButton(comment),
      reply,
      button(BIN, 'icon-delete-comment', '删除'),
      button(FLAG_UP, 'icon-report', '举报'),
      top,
    ),
    editor.element,
  );
}

/** `A 回复 B:` for a reply. The site marks the author only on root comments. */
function nameOf(comment: ServedComment, rootName: string | undefined): HTMLElement {
  const style = `margin-top: ${rootName === undefined ? 4 : 0}px;`;
  if (rootName === undefined) {
    const tag = comment.byPostAuthor ? h('span', 'comment-content__username__author-tag', '作者') : null;
    return h('div', { class: 'comment-content__username', style }, ` ${comment.person.name}`, tag, null);
  }
  const other = `${comment.to ?? rootName}:`;
  return h(
    'div',
    { class: 'comment-content__username', style },
    ` ${comment.person.name}`,
    null,
    h('span', 'comment-content__username__reply', '回复'),
    other,
  );
}

function button(path: string, name: string, words: string): HTMLElement {
  return h('div', 'comment-content__btns__btn', h('div', `btn-icon ${name}`, icon(path, 16)), ` ${words} `);
}

function likeButton({ likes }: ServedComment): HTMLElement {
  const element = button(HEART, 'icon-like', String(likes));
  element.addEventListener('click', () => {
    const liked = element.classList.toggle('like-active');
    const words = element.lastChild;
    if (words) words.textContent = ` ${likes + (liked ? 1 : 0)} `;
  });
  return element;
}
