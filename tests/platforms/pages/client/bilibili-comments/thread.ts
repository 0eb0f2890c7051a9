import type { ServedComment } from '../shapes.ts';
import { type CommentBox, commentBox } from './box.ts';
import { commentRow, replyRow } from './comment.ts';
import { define, named, part, Renderer } from './lit.ts';
import { type Reply, replyOf, type Scene } from './shapes.ts';
import { textButton } from './small.ts';

const INLINE = 3;
const PAGE = 10;

interface RepliesData {
  root: ServedComment;
  scene: Scene;
  answer(reply: ServedComment): void;
}

/** The first replies stand inline; 点击查看 pages through all of them, and a page takes the place of what was visible. */
class Replies extends Renderer<RepliesData> {
  protected readonly css = ':host{display:block}div:empty{display:none}div>*{margin-right:12px}';
  readonly #rows = part('div', { id: 'expander-contents' });
  readonly #more = part('div', { id: 'view-more' });
  readonly #head = part('div', { id: 'pagination-head' });
  readonly #body = part('div', { id: 'pagination-body' });
  readonly #foot = part('div', { id: 'pagination-foot' });

  protected render() {
    this.show();
    return [part('div', { id: 'expander' }, this.#rows), this.#more, this.#head, this.#body, this.#foot];
  }

  /** Page 0 are the inline ones. */
  show(page = 0): void {
    const { root, scene, answer } = this.data;
    const all = root.replies;
    const from = Math.max(0, page - 1) * PAGE;
    const shown = page === 0 ? all.slice(0, INLINE) : all.slice(from, from + PAGE);
    this.#rows.replaceChildren(
      ...shown.map(comment => replyRow({ comment, answer: () => answer(comment) }, root, scene)),
    );
    const pages = Math.ceil(all.length / PAGE);
    const words = `共${all.length}条回复，`;
    const view = textButton('点击查看', () => this.show(1));
    this.#more.replaceChildren(...(page === 0 && all.length > INLINE ? [words, view] : []));
    this.#head.replaceChildren(...(page > 0 ? [`共${pages}页`] : []));
    this.#body.replaceChildren(...(page > 0 ? this.#numbers(page, pages) : []));
    this.#foot.replaceChildren(...(page > 0 ? [textButton('收起', () => this.show())] : []));
  }

  #numbers(page: number, pages: number): HTMLElement[] {
    return Array.from({ length: pages }, (_, index) =>
      textButton(String(index + 1), () => this.show(index + 1), {
        'data-idx': String(index + 1),
        ...(index + 1 === page ? { disabled: '' } : {}),
      }),
    );
  }

  /** A reply that came stands at the end of what is visible. */
  add(reply: ServedComment): void {
    const { root, scene, answer } = this.data;
    this.#rows.append(replyRow({ comment: reply, answer: () => answer(reply) }, root, scene));
  }
}
const repliesOf = define('bili-comment-replies-renderer', Replies);

/** One box a thread: it turns to whomever 回复 was pressed at, and keeps what was written. */
class Thread extends Renderer<Reply> {
  seed: { comment: ServedComment; scene: Scene } | undefined;
  #replies: Replies | undefined;
  #box: { element: CommentBox; target: string } | undefined;
  readonly #container = part('div', { id: 'reply-container' });
  protected readonly css = `:host{display:block;padding-bottom:14px;border-bottom:1px solid #e3e5e7}
    ${named('bili-comment-replies-renderer')}{margin-left:54px}div{margin-left:54px}`;

  get comment(): ServedComment {
    if (!this.seed) throw new Error('a thread is made with its root comment');
    return this.seed.comment;
  }

  protected render() {
    const { comment } = this;
    const scene = this.seed?.scene as Scene;
    const answer = (target: ServedComment) => this.#answer(target, scene);
    this.#replies = repliesOf({ root: comment, scene, answer });
    return [
      commentRow({ comment, answer: () => answer(comment) }, scene),
      part('div', { id: 'replies', style: 'margin-left:0' }, this.#replies),
      this.#container,
    ];
  }

  #answer(target: ServedComment, scene: Scene): void {
    const placeholder = `回复 @${target.person.name} :`;
    if (this.#box?.target === target.id) {
      this.#close();
      return;
    }
    if (this.#box) {
      this.#box.element.turn(placeholder, target.id);
      this.#box.target = target.id;
      return;
    }
    const element = commentBox({ scene, placeholder, target: target.id, sent: () => this.#close() });
    this.#box = { element, target: target.id };
    this.#container.replaceChildren(element);
  }

  #close(): void {
    this.#container.replaceChildren();
    this.#box = undefined;
  }

  add(reply: ServedComment): void {
    this.comment.replies.push(reply);
    this.#replies?.add(reply);
  }
}
const makeThread = define('bili-comment-thread-renderer', Thread);

export type ThreadElement = Thread;

export function thread(comment: ServedComment, scene: Scene): Thread {
  const element = makeThread(replyOf(comment));
  element.seed = { comment: { ...comment, replies: [...comment.replies] }, scene };
  return element;
}
