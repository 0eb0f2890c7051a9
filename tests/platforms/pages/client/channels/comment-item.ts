import type { Placed, ServedComment } from '../shapes.ts';
import { countWords } from '../time-words.ts';
import { createBox } from './create-box.ts';
import { h } from './dom.ts';
import { wordsWithFaces } from './faces.ts';
import { slashTime } from './feeds.ts';

interface Context {
  post: string;
  sent(placed: Placed): void;
}

/** One comment, root or reply alike: face, name, time, words, four signs without words, and the box that one of them opens. */
export function commentItem(comment: ServedComment, { post, sent }: Context) {
  const { person, byPostAuthor, at, pinned } = comment;
  const content = h(
    'div',
    'comment-main-content',
    h(
      'div',
      'comment-row',
      h('span', 'comment-user-name', person.name),
      byPostAuthor ? h('div', 'comment-author-bandage', '作者') : null,
      pinned ? h('div', 'comment-tags', h('span', 'tag', '置顶')) : null,
      h('span', 'comment-time', slashTime(at)),
    ),
    h('div', 'comment-row align-end', words(comment), h('div', 'comment-actions', actions(comment, toggle))),
  );
  let open: HTMLElement | undefined;
  const close = () => {
    open?.remove();
    open = undefined;
  };
  function toggle() {
    if (open) return close();
    const box = createBox({ post, target: comment.id, send: '评论', sent });
    open = box.element;
    content.children[1]?.after(open);
    box.focus();
  }
  const avatar = h('img', {
    class: byPostAuthor ? 'comment-avatar finder-role' : 'comment-avatar',
    src: person.avatar,
  });
  const element = h('div', 'comment-item', h('div', 'comment-item-main', avatar, content));
  return { element, content, close };
}

function words({ text, picture }: ServedComment): HTMLElement {
  const shown = picture ? h('img', { class: 'comment-img', src: picture }) : null;
  return h('div', 'comment-content', ...wordsWithFaces(text), shown);
}

function actions({ likes }: ServedComment, answer: () => void): HTMLElement {
  const item = (icon: string, words: string, onclick?: () => void) =>
    h('div', { class: 'action-item', onclick }, h('span', `action-icon ${icon}`), words);
  return h(
    'div',
    'action-list',
    item('weui-icon-outlined-like', likes > 0 ? countWords(likes) : ''),
    item('weui-icon-outlined-comment', '', answer),
    item('weui-icon-outlined-delete', ''),
    item('weui-icon-outlined-more', ''),
  );
}
