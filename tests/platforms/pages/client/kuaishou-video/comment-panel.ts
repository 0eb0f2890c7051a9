import { appendList } from '../append-list.ts';
import { boot, drive, fetchThread, sendComment } from '../boot.ts';
import { rename } from '../class-names.ts';
import { toast } from '../dom.ts';
import { mountInput } from '../editors/textarea.ts';
import type { Person, Placed, ServedComment, ServedPost } from '../shapes.ts';
import { countWords, kuaishouTime } from '../time-words.ts';
import { showsComment } from '../truth.ts';
import { h } from './dom.ts';

const PAGE = 20;

/** Comments under a video, replies left out: how the site shows them, and how one answers, nobody has described. */
export function commentPanel(post: ServedPost, signal: AbortSignal): HTMLElement {
  const rows = h('div', 'comment-list');
  const foot = h('div', 'comment-foot');
  const scroller = h('div', 'wb-content', rows, foot);
  const title = h('div', 'comment-title');
  const done = () => {
    foot.textContent = '没有更多了';
  };
  const list = appendList<ServedComment>({
    rows,
    foot,
    scroller,
    size: PAGE,
    make: commentItem,
    done,
    signal,
  });
  const say = () => {
    title.textContent = `评论 ${post.total}`;
  };
  function place({ comment, root }: Placed) {
    post.total += 1;
    say();
    if (root === undefined) list.prepend(comment);
  }
  say();
  fetchThread(post.id, signal).then(list.begin, () => undefined);
  drive({
    post: () => post.id,
    arrive: place,
    loadAll: list.loadAll,
    append: list.append,
    scroller: () => scroller,
  });
  return h('div', 'comment-panel', title, scroller, boot.me ? composer(post.id, place) : null);
}

const profile = ({ id }: Person, ...inside: Node[]): HTMLElement =>
  h('a', { href: `/profile/${id}`, target: '_blank' }, ...inside);

function commentItem(comment: ServedComment): HTMLElement {
  const { person, at, likes } = comment;
  const item = h(
    'div',
    'comment-item comment-list-item',
    h('div', 'comment-item-portrait', profile(person, h('img', { src: person.avatar, alt: '' }))),
    h('div', 'comment-item-author', profile(person, h('span', 'author-name', person.name))),
    h('div', 'comment-item-time', kuaishouTime(at, Date.now())),
    h('div', 'comment-item-content', comment.text),
    h(
      'div',
      'comment-item-operation',
      h('span', 'comment-item-operation-op', likes > 0 ? countWords(likes) : '点赞'),
    ),
  );
  showsComment(item, comment);
  return item;
}

/** The only box there is: for a new comment. Enter sends, too. */
function composer(post: string, sent: (placed: Placed) => void): HTMLElement {
  const element = h('div', 'comment-composer');
  const input = mountInput(element, {
    placeholder: '说点什么...',
    classes: rename('composer-input'),
    onEnter: () => void send(),
  });
  let sending = false;
  async function send() {
    const text = input.text().trim();
    if (text === '' || sending) return;
    sending = true;
    const placed = await sendComment({ post, text });
    sending = false;
    if (!placed) return toast('发送失败，请稍后再试');
    input.clear();
    sent(placed);
  }
  element.append(h('div', { class: 'send-btn', onclick: () => void send() }, '发送'));
  return element;
}
