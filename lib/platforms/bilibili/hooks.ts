import type { Post } from '../../model/item.ts';
import { conversationOf, type Peer } from '../dom/map/conversation.ts';
import type { PageFacts } from '../dom/map/facts.ts';
import type { MapHooks } from '../dom/map/site.ts';
import { postByTitle } from '../dom/post-by-title.ts';
import { postTime } from '../dom/post-time.ts';
import type { OwnAccount } from '../platform.ts';
import { midIn, postKeyAt, rpidIn } from './address.ts';

const MAX_TITLE = 300;

/** Who is logged in: the number in a cookie that the site's own scripts read, or behind the own face; where they differ, nobody. */
export function accountOn(document: Document, facts: PageFacts): OwnAccount | undefined {
  const cookie = /(?:^|;\s*)DedeUserID=(\d{1,20})/.exec(document.cookie)?.[1];
  const drawn = midIn(facts.words('meId') ?? '');
  const name = facts.words('me')?.slice(0, 200);
  if (cookie !== undefined && drawn !== undefined && cookie !== drawn) return undefined;
  const id = cookie ?? drawn;
  // The name stands on the page only while the menu at the own face has been open.
  return id === undefined ? undefined : { id, name: name ?? '' };
}

/** The post in the address bar now: videos change without a new page. */
function postOn(document: Document, opened: URL, facts: PageFacts): Post | undefined {
  const url = URL.canParse(document.URL) ? new URL(document.URL) : opened;
  const key = postKeyAt(url) ?? postKeyAt(opened);
  if (key === undefined) return undefined;
  const authorId = midIn(facts.words('authorId') ?? '');
  const authorName = facts.words('author')?.slice(0, 200);
  const { publishedAt } = postTime(facts.words('published') ?? '', Date.now());
  return {
    key,
    title: (facts.words('title') ?? '').slice(0, MAX_TITLE),
    url: `${url.origin}${url.pathname}`.slice(0, 2000),
    ...(authorId === undefined ? {} : { authorId }),
    ...(authorName === undefined ? {} : { authorName }),
    ...(publishedAt ? { publishedAt } : {}),
  };
}

const SITE = 'https://www.bilibili.com/';

/** A work as a row of the creator centre names it: by the way to it, so that its key is the one that its own page has. */
function postBehind(
  address: string | undefined,
  title: string,
  own: OwnAccount | undefined,
): Post | undefined {
  const url = address !== undefined && URL.canParse(address, SITE) ? new URL(address, SITE) : undefined;
  const key = url && postKeyAt(url);
  if (!url || key === undefined) return postByTitle(title, '', own?.name);
  return {
    key,
    title,
    url: `${url.origin}${url.pathname}`.slice(0, 2000),
    ...authorFrom(own),
  };
}

const authorFrom = (own: OwnAccount | undefined): Pick<Post, 'authorId' | 'authorName'> => ({
  ...(own?.id === undefined ? {} : { authorId: own.id }),
  ...(own?.name ? { authorName: own.name } : {}),
});

/** What the map of the creator centre cannot say. */
export const creatorHooks = (document: Document): MapHooks => ({
  idFrom: rpidIn,
  authorIdFrom: midIn,
  account: facts => accountOn(document, facts),
  // The page is a list of comments under all works: each names its own.
  post(facts) {
    const own = accountOn(document, facts);
    return { key: `creator-${own?.id ?? 'own'}`, title: '', ...authorFrom(own) };
  },
  postFrom: postBehind,
});

/** The site's own voices: nobody waits for an answer there. */
const SYSTEM = new Set(['社区中心', '支付小助手', 'UP主小助手', '哔哩哔哩智能机']);

/** The person in the address and in the list, which change one after the other: nobody while they differ. */
function peerOn(document: Document, facts: PageFacts): Peer | undefined {
  const name = facts.words('peer')?.slice(0, 200);
  const said = /#\/whisper(?:\/unfollow)?\/mid(\d{1,20})/.exec(document.URL)?.[1];
  const drawn = /^contact_(\d{1,20})(?:_|$)/.exec(facts.words('peerId') ?? '')?.[1];
  const id = said ?? drawn;
  if (name === undefined || SYSTEM.has(name) || (drawn !== undefined && drawn !== id)) return undefined;
  return { name, ...(id === undefined ? {} : { id }) };
}

/** Between two numbers: no page says what the own account is called. */
function conversationOn(document: Document, facts: PageFacts): Post | undefined {
  const own = accountOn(document, facts);
  const conversation = conversationOf(peerOn(document, facts), own && { ...own, name: own.id ?? own.name });
  return conversation && { ...conversation, ...(own ? { authorName: own.name } : {}) };
}

/** What the map of the messages cannot say. */
export const messageHooks = (document: Document): MapHooks => ({
  account: facts => accountOn(document, facts),
  peer: facts => peerOn(document, facts),
  post: facts => conversationOn(document, facts),
});

/** What the map of the comments cannot say. */
export const commentHooks = (document: Document, url: URL): MapHooks => ({
  knowsMore: true,
  authorIdFrom: midIn,
  account: facts => accountOn(document, facts),
  post: facts => postOn(document, url, facts),
});
