import { rename } from '../class-names.ts';
import { builder } from '../dom.ts';
import { numberOf } from '../ids.ts';
import type { Person, ServedComment, ServedPost } from '../shapes.ts';
import { countWords, fullTime } from '../time-words.ts';
import { showsComment } from '../truth.ts';
import { replyForm } from './reply-form.ts';

export const h = builder({ scope: 'data-v-4f1c0d2e', fragments: true, rename });

/** A line of the list: a root, or a reply with whom it answers. */
export interface Line {
  post: ServedPost;
  comment: ServedComment;
  /** The comment that a reply stands under. */
  root?: ServedComment;
}

const space = ({ id }: Person): string => `//space.bilibili.com/${id}`;
const who = (person: Person, classes: string | undefined, ...inside: (Node | string)[]): HTMLElement => {
  const attrs = { href: space(person), mid: person.id, card: person.name, target: '_blank' };
  return h('a', { ...attrs, ...(classes && { class: classes }) }, ...inside);
};
const face = ({ avatar }: Person): HTMLElement => h('img', { src: avatar, alt: '' });
const postPath = ({ pageId }: ServedPost): string =>
  pageId.startsWith('BV') ? `//www.bilibili.com/video/${pageId}` : `//www.bilibili.com/opus/${pageId}`;

/** `choose` narrows the list to the post. The comment's own number stands on the check box's component alone. */
export function row(line: Line, choose: (post: ServedPost) => void): HTMLElement {
  const { comment, post, root } = line;
  const answer = () => form.toggle();
  const element = h(
    'div',
    'comment-list-item',
    h('div', 'check-box', h('i', 'bcc-iconfont bcc-icon-ic_MenuButton-tick')),
    who(comment.person, 'user-avatar', face(comment.person)),
    article(post, choose),
    title(line),
    root ? parentReply(comment.to ? answeredIn(root, comment.to) : root) : null,
    h('a', { href: postPath(post), target: '_blank' }, h('div', 'ci-content', comment.text)),
    action(comment, answer),
  );
  const form = replyForm(element, { post: post.id, target: comment.id });
  // The list names no thread: to it a reply is a comment like any other.
  showsComment(element, comment);
  Object.assign(element, { __vue__: { $props: { item: { rpid: numberOf(comment.id, 12) } } } });
  return element;
}

const answeredIn = (root: ServedComment, name: string): ServedComment =>
  root.replies.find(one => one.person.name === name) ?? root;

function article(post: ServedPost, choose: (post: ServedPost) => void): HTMLElement {
  const all = (event: Event) => {
    event.preventDefault();
    choose(post);
  };
  return h(
    'div',
    'article-wrap',
    h('a', { class: 'pic', href: postPath(post), target: '_blank' }, h('img', { src: post.cover, alt: '' })),
    h(
      'a',
      { class: 'title ellipsis', href: postPath(post), target: '_blank' },
      h('span', 'name', post.title),
      h('span', { class: 'show-all', onclick: all }, '该视频全部评论'),
    ),
  );
}

function title({ comment, root }: Line): HTMLElement {
  const label = (words: string, shown: boolean) =>
    h('span', { class: 'relation-label', ...(shown ? {} : { style: 'display: none;' }) }, words);
  const answered = root && (comment.to ? answeredIn(root, comment.to) : root).person;
  const show = () => {
    const parent = line.parentElement?.querySelector<HTMLElement>(':scope > [hidden-parent]');
    if (parent) parent.style.display = parent.style.display === 'none' ? '' : 'none';
  };
  const line = h(
    'div',
    'ci-title',
    label('已充电', false),
    label('粉丝', comment.likes % 2 === 1),
    who(comment.person, undefined, comment.person.name),
    answered ? h('span', 'ci-title-split', '回复') : null,
    answered ? who(answered, 'parent-user', `@${answered.name}`) : null,
    answered ? h('span', { class: 'show-parent', onclick: show }, h('span', null, '查看评论')) : null,
  );
  return line;
}

const parentReply = ({ person, text, at }: ServedComment): HTMLElement =>
  h(
    'div',
    { class: 'ci-parent-reply', style: 'display: none;', 'hidden-parent': '' },
    who(person, 'cipr-avatar', face(person)),
    h('div', 'cipr-head', who(person, undefined, person.name)),
    h('div', 'cipr-content', text),
    h('div', 'cipr-footer', fullTime(at)),
  );

const action = ({ at, likes }: ServedComment, answer: () => void): HTMLElement =>
  h(
    'div',
    'ci-action',
    h('span', 'date', fullTime(at)),
    h(
      'span',
      'like action',
      h('a', null, h('i', 'bcc-iconfont', '赞'), h('span', 'num', likes > 0 ? countWords(likes) : '')),
    ),
    h('span', 'reply action', h('a', { onclick: answer }, '回复')),
    h('span', 'report action', h('a', null, '举报')),
    h('span', 'delete action', h('a', null, '删除')),
  );
