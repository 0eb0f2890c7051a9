import type { AddRequest, Order, Placed, SendRequest, ServedComment, ServedPost } from '../client/shapes.ts';
import { commentsOf, type Variant } from '../content/filler.ts';
import { postOf } from '../content/posts.ts';
import type { PracticeComment, PracticePost } from '../content/types.ts';
import { coverArt } from './art.ts';
import { idFor, MINUTE } from './ids.ts';
import { Inbox } from './inbox.ts';
import { accountPerson, personOf } from './people.ts';

const countAll = (list: PracticeComment[]): number =>
  list.reduce((sum, one) => sum + 1 + countAll(one.replies ?? []), 0);

const ORDERS: Record<Order, (a: ServedComment, b: ServedComment) => number> = {
  written: (a, b) => Number(b.pinned ?? false) - Number(a.pinned ?? false),
  newest: (a, b) => b.at - a.at,
  likes: (a, b) => Number(b.pinned ?? false) - Number(a.pinned ?? false) || b.likes - a.likes,
};

/** The practice sites' memory: what is written in `content`, and what was sent or arrived since the start. */
export class Store {
  /** Direct messages. */
  readonly inbox: Inbox;
  readonly #startedAt: number;
  readonly #late = new Map<string, Placed[]>();
  #serial = 0;

  constructor(startedAt: number) {
    this.#startedAt = startedAt;
    this.inbox = new Inbox(startedAt);
  }

  /** Root comments with their replies; what came later is in its place. */
  thread(post: PracticePost, variant: Variant, order: Order = 'written'): ServedComment[] {
    const roots = commentsOf(post, variant).map(comment => this.#serve(post, comment));
    for (const { comment, root } of this.#late.get(post.id) ?? []) {
      if (root === undefined) roots.unshift(comment);
      else roots.find(one => one.id === root)?.replies.push(comment);
    }
    return roots.toSorted(ORDERS[order]);
  }

  post(post: PracticePost, variant: Variant): ServedPost {
    const author = personOf(post.by, post.site);
    const { id, title, text, tags, place, plays, likes, saves, length = '' } = post;
    const [width, height] = post.site === 'xiaohongshu' ? [600, 800] : [360, 480];
    const total = countAll(commentsOf(post, variant)) + (this.#late.get(post.id)?.length ?? 0);
    const cover = coverArt(post.cover, post.tone, width, height);
    return {
      id,
      pageId: post.pageId ?? id,
      number: post.number ?? post.pageId ?? id,
      title,
      text,
      tags,
      place,
      plays,
      likes,
      saves,
      length,
      cover,
      author,
      total,
      at: this.#instant(post.age),
    };
  }

  /** A reply or root comment by the account that is logged in. Undefined when there is nobody or nothing to answer. */
  send(account: string, request: SendRequest, variant: Variant): Placed | undefined {
    const post = postOf(request.post);
    const person = accountPerson(account);
    if (!post || !person) return undefined;
    const written: PracticeComment = {
      key: this.#nextKey(),
      who: account,
      text: request.text,
      age: 0,
      place: post.place,
    };
    if (request.target === undefined)
      return this.#keep(post, { comment: this.#serve(post, written, Date.now()) });
    const found = this.#find(post, request.target, variant);
    if (!found) return undefined;
    if (found.target !== found.root) written.to = found.target.person.name;
    return this.#keep(post, { comment: this.#serve(post, written, Date.now()), root: found.root.id });
  }

  /** A comment by somebody else arrives. */
  add(request: AddRequest, variant: Variant): Placed | undefined {
    const post = postOf(request.post);
    if (!post) return undefined;
    if (request.under !== undefined && !this.#find(post, request.under, variant)) return undefined;
    const written = { key: this.#nextKey(), who: request.who, text: request.text, age: 0 };
    const at = Date.now() - (request.age ?? 0) * MINUTE;
    return this.#keep(post, { comment: this.#serve(post, written, at), root: request.under });
  }

  #find(post: PracticePost, id: string, variant: Variant) {
    for (const root of this.thread(post, variant)) {
      const target = [root, ...root.replies].find(one => one.id === id);
      if (target) return { root, target };
    }
    return undefined;
  }

  #keep(post: PracticePost, placed: Placed): Placed {
    this.#late.set(post.id, [...(this.#late.get(post.id) ?? []), placed]);
    return placed;
  }

  #serve(post: PracticePost, comment: PracticeComment, at = this.#instant(comment.age)): ServedComment {
    const person = personOf(comment.who, post.site);
    return {
      id: idFor(comment.key, at),
      person,
      byPostAuthor: person.id === personOf(post.by, post.site).id,
      text: comment.text,
      at,
      likes: comment.likes ?? 0,
      ...(comment.place && { place: comment.place }),
      ...(comment.pinned && { pinned: true }),
      ...(comment.picture && { picture: coverArt(comment.picture, ['#e8d5c8', '#b98a74'], 240, 240) }),
      ...(comment.to && { to: comment.to }),
      replies: (comment.replies ?? []).map(reply => this.#serve(post, reply)),
    };
  }

  #instant(age: number): number {
    return this.#startedAt - age * MINUTE;
  }

  #nextKey(): string {
    this.#serial += 1;
    return `late-${this.#startedAt}-${this.#serial}`;
  }
}
