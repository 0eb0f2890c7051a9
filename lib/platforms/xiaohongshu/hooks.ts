import type { Post } from '../../model/item.ts';
import { postKeyOf } from '../dom/fingerprint.ts';
import { type Peer, peerOf } from '../dom/map/conversation.ts';
import type { PageFacts } from '../dom/map/facts.ts';
import type { MapHooks } from '../dom/map/site.ts';
import { postTime } from '../dom/post-time.ts';
import type { OwnAccount } from '../platform.ts';
import { createAccount, profileId } from './account.ts';
import { conversationIn, noteIdIn } from './address.ts';
import { postByCover } from './cover.ts';
import { timeBy } from './id-time.ts';
import { noteKey } from './note.ts';

const HEX = /^[0-9a-f]{24}$/i;

/** A person's id, from an attribute that holds it or from the address of the profile. */
export const personId = (raw: string): string | undefined =>
  profileId(raw) ?? (HEX.test(raw) ? raw : undefined);

const commentId = (raw: string): string | undefined => /^comment-([\w-]{1,80})$/.exec(raw)?.[1];

/** What the map of a note cannot say: the note is the one in the address bar, and who is logged in stands in the page's state, too. */
export const noteHooks = (document: Document, url: URL): MapHooks => ({
  idFrom: commentId,
  authorIdFrom: personId,
  narrow: timeBy,
  account: createAccount(document).own,
  post: facts => noteOnPage(document, url, facts),
  alwaysNamesAccount: true,
});

function noteOnPage(document: Document, url: URL, facts: PageFacts): Post | undefined {
  const key = noteKey(document, url);
  if (key === undefined) return undefined;
  const authorId = profileId(facts.words('authorId'));
  const authorName = facts.words('author')?.slice(0, 200);
  const { publishedAt } = postTime(facts.words('published') ?? '', Date.now());
  return {
    key,
    title: (facts.words('title') ?? '').slice(0, 300),
    url: (noteIdIn(document.URL) ? document.URL : url.href).slice(0, 2000),
    ...(authorId === undefined ? {} : { authorId }),
    ...(authorName === undefined ? {} : { authorName }),
    ...(publishedAt ? { publishedAt } : {}),
  };
}

/**
 * What the map of the notifications cannot say. A row names its note by the cover alone, and by its id where the page's data is known;
 * one without a cover belongs to the inbox.
 */
export const notificationHooks = (document: Document): MapHooks => {
  const { own } = createAccount(document);
  return {
    authorIdFrom: personId,
    account: own,
    post: () => inboxOf(own()),
    postFrom: address => (address === undefined ? undefined : postByCover(address)),
    withoutArea: () => (document.querySelector('.notification-page') ? 'no-comments' : 'not-ready'),
    narrow: timeBy,
    isThere,
    alwaysTimed: true,
    knowsMore: true,
    alwaysNamesAccount: true,
  };
};

/** The words that stand there for a comment that was taken back. */
const DELETED = /^(原|该)评论已(被)?删除$/;

const isThere = (item: Element): boolean =>
  !DELETED.test(item.querySelector('.interaction-content')?.textContent?.trim() ?? '');

const inboxOf = (own: OwnAccount | undefined): Post | undefined =>
  own && { key: postKeyOf('', `notification ${own.id ?? own.name}`), title: '', ...ownerOf(own) };

const ownerOf = ({ id, name }: OwnAccount) => ({
  authorName: name,
  ...(id === undefined ? {} : { authorId: id }),
});

/** What the map of the messages cannot say: the address names the other side, too, and goes ahead of the page. */
export const chatHooks = (document: Document): MapHooks => ({
  account: createAccount(document).own,
  peer(facts) {
    const peer = peerOf(facts);
    const named = conversationIn(document.URL);
    const isOther = named !== undefined && peer?.id !== undefined && named !== peer.id;
    return isOther ? undefined : peer;
  },
  alwaysTimed: true,
  alwaysNamesAccount: true,
});

/**
 * What the map of 私信通 cannot say: the open customer's row goes out of use when the list is scrolled, and its id with it. The name above
 * the messages then says that it is still the same one.
 */
export function sxtHooks(): MapHooks {
  let last: Peer | undefined;
  return {
    alwaysTimed: true,
    peer(facts) {
      const peer = peerOf(facts);
      if (!peer) return undefined;
      const id = peer.id?.replace(/^[A-Za-z]+-/, '');
      if (id === undefined) return last?.name === peer.name ? last : facts.knows('peerId') ? undefined : peer;
      last = { name: peer.name, id };
      return last;
    },
  };
}
