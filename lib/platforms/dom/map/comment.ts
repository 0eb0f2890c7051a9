import { failed, ok, type Result } from '../../../base/result.ts';
import type { Author, Post, ReadItem } from '../../../model/item.ts';
import type { KnownComment } from '../../../model/page-data.ts';
import type { PageTime } from '../../../model/time.ts';
import type { OwnAccount } from '../../platform.ts';
import { countOf } from '../count-text.ts';
import { readTime } from '../time-text.ts';
import { visibleText } from '../visible-text.ts';
import { essenceOf } from './essence.ts';
import { exactTime } from './knowing.ts';
import type { Parts } from './parts.ts';

/** Words of a badge that says who wrote the post. `作者回复过` says something else. */
const AUTHOR = /^(作者|UP主?|博主|楼主|主播|up)?$/;

export interface CommentDeps {
  parts: Parts;
  account(): OwnAccount | undefined;
  /** Of the page, or the one that this comment stands under. */
  post(item: Element): Post | undefined;
  /** The one that the page names for this comment alone. */
  ownPost(item: Element): Post | undefined;
  idOf(item: Element): { id: string; idKind: ReadItem['idKind']; alsoId?: string } | undefined;
  authorIdOf(item: Element): string | undefined;
  rootOf(item: Element): Element | undefined;
  isOrphan(item: Element): boolean;
  knownOf(item: Element): KnownComment | undefined;
  /** On the account's own pages everything by the post's author is its own. */
  authorIsSelf: boolean;
  /** What the id says of the time. */
  narrow(time: PageTime, id: string): PageTime;
}

export function readComment(item: Element, deps: CommentDeps, now: number): Result<ReadItem, 'unreadable'> {
  const { parts } = deps;
  const essence = essenceOf(parts, item);
  const identity = deps.idOf(item);
  const time = parts.of(item, 'time');
  if (!essence || !identity || time.kind === 'disagree') return failed('unreadable');
  const root = deps.rootOf(item);
  const parentId = root && deps.idOf(root)?.id;
  if ((root && parentId === undefined) || deps.isOrphan(item)) return failed('unreadable');
  // An account that is known by its number alone may have written whatever bears no number.
  if (deps.account()?.name === '' && deps.authorIdOf(item) === undefined) return failed('unreadable');
  const likes = parts.of(item, 'likes');
  const count = likes.kind === 'found' ? countOf(likes.value) : undefined;
  const known = deps.knownOf(item);
  const isPinned = known?.pinned ?? isMarkedPinned(parts, item);
  const words = readTime(time.kind === 'found' ? time.value : '', now).time;
  const post = knownPost(deps.ownPost(item), known?.postId);
  return ok({
    ...identity,
    ...(parentId === undefined ? {} : { parentId }),
    author: authorOf(item, essence.name, deps),
    text: essence.text,
    time: exactTime(deps.narrow(words, identity.id), known?.at),
    ...(count === undefined ? {} : { likes: count }),
    ...(isPinned ? { pinned: true } : {}),
    ...(essence.pictures > 0 ? { pictures: essence.pictures } : {}),
    ...(post ? { post } : {}),
  });
}

/** The page's own data may know the id of a post that is only shown by a picture. */
const knownPost = (shown: Post | undefined, id: string | undefined): Post | undefined =>
  id === undefined ? shown : { title: '', ...shown, key: id };

/** By an icon, or by a tag that says so: tags of other kinds stand in the same place. */
function isMarkedPinned(parts: Parts, item: Element): boolean {
  const [tag] = parts.all(item, 'pinned');
  const words = tag ? visibleText(tag) : undefined;
  return words !== undefined && (words === '' || words.includes('置顶'));
}

function authorOf(item: Element, name: string, deps: CommentDeps): Author {
  const id = deps.authorIdOf(item);
  const own = deps.account();
  const post = deps.post(item);
  const badge = deps.parts.of(item, 'badge');
  const bearsBadge = badge.kind === 'found' && AUTHOR.test(badge.value.trim());
  const isAuthor = bearsBadge || (id !== undefined && id === post?.authorId);
  // On its own pages the account is the post's author, badge or not: replies bear none on some.
  const isSelf = isOwn(own, { id, name }) || (deps.authorIsSelf && isAuthor);
  return {
    ...(id === undefined ? {} : { id }),
    name,
    isSelf,
    isPostAuthor: isAuthor || (deps.authorIsSelf && isSelf),
  };
}

/** By id where both are known, else by name. */
function isOwn(own: OwnAccount | undefined, { id, name }: { id: string | undefined; name: string }): boolean {
  if (!own) return false;
  return own.id !== undefined && id !== undefined ? own.id === id : own.name === name;
}
