import { appendList } from '../append-list.ts';
import { boot, drive, fetchThread, practiceReady } from '../boot.ts';
import type { Placed, ServedComment, ServedPost } from '../shapes.ts';
import { commentBox } from './box.ts';
import { define, part, Renderer } from './lit.ts';
import type { Scene } from './shapes.ts';
import { type ThreadElement, thread } from './thread.ts';

const PAGE = 20;

class Header extends Renderer<Scene> {
  protected readonly css =
    `:host{display:block}#navbar,[id]>b{display:flex;gap:8px;align-items:baseline}b{font-size:20px}
    span{color:#9499a0;font-size:13px}.bili-comments-bottom-fixed-wrapper{display:none}`;
  protected render(scene: Scene) {
    const count = part('span', { id: 'count' }, String(scene.post.total));
    const box = () => (scene.old ? null : rootBox(scene));
    return [
      part('div', { id: 'notice' }),
      part('div', { id: 'navbar' }, part('div', { id: 'title' }, part('b', {}, '评论', count))),
      part('div', { id: 'commentbox' }, box()),
      part('div', { class: 'bili-comments-bottom-fixed-wrapper' }, box()),
    ];
  }
}
const header = define('bili-comments-header-renderer', Header);

const rootBox = (scene: Scene): HTMLElement | null =>
  boot.me ? commentBox({ scene, placeholder: '这里是评论区，不是无人区 :)' }) : null;

/** The list: twenty threads, and twenty more whenever its end comes near. Rows stay. */
class Comments extends Renderer<ServedPost> {
  signal: AbortSignal = new AbortController().signal;
  protected readonly css =
    ':host{display:block}.bottombar{padding:24px 0;text-align:center;color:#9499a0;font-size:13px}';
  readonly #feed = part('div', { id: 'feed' });
  readonly #foot = part('div', { id: 'end' });

  protected render(post: ServedPost) {
    const scene: Scene = {
      post,
      old: new URL(location.href).searchParams.has('old'),
      placed: placed => this.#place(placed, scene),
    };
    this.#fill(scene);
    return [
      part('div', { id: 'header' }, header(scene)),
      scene.old ? rootBox(scene) : null,
      part('div', { id: 'contents' }, this.#feed, this.#foot),
    ];
  }

  #place({ comment, root }: Placed, scene: Scene): void {
    const threads = [...this.#feed.children] as ThreadElement[];
    if (root === undefined) this.#feed.prepend(thread(comment, scene));
    else threads.find(one => one.comment.id === root)?.add(comment);
  }

  #fill(scene: Scene): void {
    const { signal } = this;
    const done = () => this.#foot.replaceChildren(part('div', { class: 'bottombar' }, '没有更多评论'));
    const make = (comment: ServedComment) => thread(comment, scene);
    const list = appendList({
      rows: this.#feed,
      foot: this.#foot,
      scroller: null,
      size: PAGE,
      make,
      done,
      signal,
    });
    fetchThread(scene.post.id, signal).then(list.begin, () => undefined);
    drive({
      post: () => scene.post.id,
      arrive: placed => this.#place(placed, scene),
      loadAll: list.loadAll,
      append: list.append,
    });
  }
}
const makeComments = define('bili-comments', Comments);

/** Puts a post's comments into an element of the page, which has come by then. */
export async function showComments(host: Element, post: ServedPost, signal: AbortSignal): Promise<void> {
  await practiceReady();
  if (signal.aborted) return;
  const element = makeComments(post);
  element.signal = signal;
  host.replaceChildren(element);
}
