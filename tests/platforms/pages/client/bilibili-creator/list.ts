import { boot, drive, fetchThread } from '../boot.ts';
import { pagedList } from '../paged-list.ts';
import type { Placed, ServedComment, ServedPost } from '../shapes.ts';
import { h, type Line, row } from './row.ts';

const PAGE = 20;

/** Comments of all of the account's posts, the newest first, twenty a page; its own are not among them. */
export function commentList(signal: AbortSignal): HTMLElement {
  let all: Line[] = [];
  let chosen: ServedPost | undefined;
  const rows = h('div', 'section-list_wrap');
  const pager = h('ul', 'bcc-pagination');
  const filter = h('div', { class: 'bcc-select', onclick: () => choose(undefined) }, '全部视频');
  const list = pagedList<Line>(PAGE, (lines, page, pages) => {
    rows.replaceChildren(...lines.map(line => row(line, choose)));
    pager.replaceChildren(...pageItems(page, pages, to => list.go(to)));
  });
  const show = () => list.set(chosen ? all.filter(line => line.post.id === chosen?.id) : all);
  function choose(post: ServedPost | undefined) {
    chosen = post;
    filter.textContent = post?.title ?? '全部视频';
    show();
  }
  const begin = async () => {
    const threads = await Promise.all(boot.posts.map(post => fetchThread(post.id, signal)));
    all = threads.flatMap((roots, index) => linesOf(roots, boot.posts[index])).toSorted(youngest);
    show();
  };
  const post = () => boot.current ?? boot.posts[0]?.id ?? '';
  const lineOf = (comment: ServedComment, root?: ServedComment): Line[] => {
    const of = boot.posts.find(one => one.id === post());
    return of ? [{ post: of, comment, ...(root && { root }) }] : [];
  };
  begin().catch(() => undefined);
  drive({
    post,
    arrive({ comment, root }: Placed) {
      const under = all.find(line => line.comment.id === root)?.comment;
      all = [...lineOf(comment, under), ...all];
      show();
    },
    loadAll: () => undefined,
    append: comments => rows.append(...comments.flatMap(one => lineOf(one)).map(line => row(line, choose))),
  });
  return h(
    'div',
    'comment-wrap',
    h('div', 'operate-wrap', filter, search()),
    rows,
    h('div', 'bcc-pagination-container', pager),
  );
}

const youngest = (a: Line, b: Line): number => b.comment.at - a.comment.at;

function linesOf(roots: ServedComment[], post: ServedPost | undefined): Line[] {
  if (!post) return [];
  const lines = roots.flatMap((root): Line[] => [
    { post, comment: root },
    ...root.replies.map(comment => ({ post, comment, root })),
  ]);
  return lines.filter(({ comment }) => !comment.byPostAuthor);
}

const search = (): HTMLElement =>
  h('input', { class: 'bcc-input-inner', type: 'text', placeholder: '搜索视频评论' });

function pageItems(page: number, pages: number, go: (page: number) => void): HTMLElement[] {
  const item = (words: string, classes: string, to: number) =>
    h('li', { class: `bcc-pagination-item ${classes}`.trim(), onclick: () => go(to) }, words);
  const numbers = Array.from({ length: pages }, (_, index) =>
    item(String(index + 1), index + 1 === page ? 'selected' : '', index + 1),
  );
  return [
    item('上一页', 'bcc-pagination-previous', page - 1),
    ...numbers,
    item('下一页', 'bcc-pagination-next', page + 1),
  ];
}
