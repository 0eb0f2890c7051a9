import type { PageContext } from '../../messaging/protocol.ts';
import type { Item, Post, ReadItem } from '../../model/item.ts';
import type { Flagger } from '../../rules/flag/flagger.ts';
import { isIncoming } from '../../rules/item/colleagues.ts';
import { isConversation } from '../../rules/item/conversation.ts';
import { mergeItem } from '../../rules/item/merge.ts';
import { surfaceKind } from '../../rules/item/surface-kind.ts';
import { identify, type Scene } from '../scene.ts';

/** A scene with what says what its texts are. */
interface FlaggingScene extends Scene {
  flag: Flagger;
}

/** From so many likes on it matters which comment has most. */
const MANY_LIKES = 20;

/** What the page now shows of an item, as a whole row. What it does not show this time is taken from what is kept. */
export function incoming(
  { alsoId, ...read }: ReadItem,
  kept: Item | undefined,
  page: PageContext,
  scene: FlaggingScene,
  apart: readonly string[] = [],
): Item {
  const writer = writerOf(read, page, scene);
  const accountId = scene.host?.id ?? kept?.accountId ?? scene.own?.id;
  const { isSelf: _who, ...named } = read.author;
  const author = { ...named, ...(writer === undefined ? {} : { accountId: writer }) };
  // What colleagues write under a post of ours is flagged like anybody's: some of it is to be answered.
  const isOurs = !isIncoming({ ...read, author, accountId, surface: page.surface });
  return {
    ...(kept?.answer ? { answer: kept.answer } : {}),
    ...(kept?.reopenedAt === undefined ? {} : { reopenedAt: kept.reopenedAt }),
    ...(kept?.restartedAt === undefined ? {} : { restartedAt: kept.restartedAt }),
    ...(kept?.parentId === undefined ? {} : { parentId: kept.parentId }),
    ...(kept?.previousId === undefined ? {} : { previousId: kept.previousId }),
    ...read,
    author,
    platform: page.platform,
    surface: page.surface,
    post: postOf(read.post ?? page.post, kept?.post),
    ...(accountId === undefined ? {} : { accountId }),
    ...labelsOf(read, kept, page, scene, isOurs),
    ...pinOf(read, kept, scene),
    ...(alsoId !== undefined && read.idKind === 'platform' ? { alsoIds: [alsoId] } : {}),
    ...(apart.length > 0 ? { apartFrom: [...apart] } : {}),
    firstSeenAt: kept?.firstSeenAt ?? scene.now,
    // Later than what is known, also where another device's clock runs ahead: what the page shows now is the newest.
    updatedAt: Math.max(scene.now, (kept?.updatedAt ?? 0) + 1),
  };
}

/** The item after this reading, or undefined when the reading says nothing new: then nothing is written. */
export function changedItem(kept: Item, arrived: Item): Item | undefined {
  const merged = mergeItem(kept, arrived);
  return substance(merged) === substance(kept) ? undefined : merged;
}

/** What is worth a write. Likes move all the time and say little: a quarter more of many do. */
function substance({ updatedAt: _at, likes = 0, ...rest }: Item): string {
  const much = likes < MANY_LIKES ? 0 : Math.floor(Math.log(likes) / Math.log(1.25));
  return JSON.stringify({ ...rest, much }, (_key, value: unknown) =>
    isPlain(value) ? inOrder(value) : value,
  );
}

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const inOrder = (value: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));

/** Seen pinned once, it was pinned, whatever other pages show of it. */
function pinOf(read: ReadItem, kept: Item | undefined, { now }: Scene): Pick<Item, 'pin'> {
  if (kept?.pin) return { pin: kept.pin };
  return read.pinned ? { pin: { at: now, how: 'seen' } } : {};
}

/** The matrix account that wrote it, whoever looks at it. */
function writerOf(read: ReadItem, page: PageContext, scene: Scene): string | undefined {
  if (read.author.isSelf && scene.own) return scene.own.id;
  const named = identify(scene.accounts, page.platform, read.author)?.id;
  // A conversation shows which side wrote; a customer who bears our name is not us.
  if (isConversation(page.post)) return named === scene.own?.id ? undefined : named;
  return read.author.isPostAuthor && scene.host ? scene.host.id : named;
}

/** `2 小时前` becomes `3 小时前` while the post stays the same: its first reading is the finest, and is kept. */
function postOf(post: Post, kept: Post | undefined): Post {
  const publishedAt = kept?.publishedAt ?? post.publishedAt;
  // A page that lists comments of several posts may know the id of each, and the title of none.
  const title = post.title || (kept?.key === post.key ? kept.title : '');
  return { ...kept, ...post, title, ...(publishedAt ? { publishedAt } : {}) };
}

function labelsOf(
  read: ReadItem,
  kept: Item | undefined,
  page: PageContext,
  scene: FlaggingScene,
  isOwn: boolean,
): Pick<Item, 'labels' | 'reasons' | 'labelledAt' | 'labelsByHand'> {
  const labelledAt = Math.max(scene.now, (kept?.labelledAt ?? 0) + 1);
  if (isOwn && !kept) return { labels: [], reasons: [], labelledAt };
  if (kept && (kept.labelsByHand || kept.forgotten || kept.text === read.text)) {
    const { labels, reasons, labelsByHand } = kept;
    return { labels, reasons, labelledAt: kept.labelledAt, ...(labelsByHand ? { labelsByHand } : {}) };
  }
  return { ...scene.flag(read.text, { surface: surfaceKind(page.surface) }), labelledAt };
}
