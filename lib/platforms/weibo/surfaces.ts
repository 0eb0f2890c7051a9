import type { Post } from '../../model/item.ts';
import type { Signs } from '../../model/surface-map.ts';
import { type PageFacts, valueAt } from '../dom/map/facts.ts';
import { firstIn } from '../dom/map/place.ts';
import type { MapHooks } from '../dom/map/site.ts';
import type { MapSurface } from '../dom/map/surface.ts';
import { onceATask } from '../dom/once-a-task.ts';
import { postTime } from '../dom/post-time.ts';
import type { OwnAccount } from '../platform.ts';
import { namedPost, uidIn } from './address.ts';
import { CHAT, COMMENTS, POST_IDS } from './selectors.ts';

export const SURFACES: MapSurface[] = [
  {
    surface: 'weibo.comments',
    host: 'weibo.com',
    at: url => namedPost(url.pathname) !== undefined,
    hints: { shapeIsKnown: true, profileLink: ['/u/'] },
    map: COMMENTS,
    hooks: commentHooks,
  },
  {
    surface: 'weibo.dm',
    host: 'api.weibo.com',
    at: url => /^\/chat(\/|$)/.test(url.pathname),
    map: CHAT,
    hooks: () => ({ idFrom: messageId }),
  },
];

/** Messages have ten digits and more; a row of anything else has none of them. */
const messageId = (raw: string): string | undefined => (/^\d{10,20}$/.test(raw) ? raw : undefined);

function commentHooks(document: Document, url: URL): MapHooks {
  return {
    authorIdFrom: uidIn,
    account: perTask(accountOf),
    post: perTask(facts => postOf(document, url, facts)),
    knowsMore: true,
  };
}

/** Every comment asks who is logged in and under which post it stands. */
function perTask<T>(read: (facts: PageFacts) => T): (facts: PageFacts) => T {
  let once: (() => T) | undefined;
  return facts => {
    once ??= onceATask(() => read(facts));
    return once();
  };
}

function accountOf(facts: PageFacts): OwnAccount | undefined {
  const account = facts.account();
  const id = uidIn(account?.id ?? '');
  return account && { name: account.name, ...(id === undefined ? {} : { id }) };
}

/** The post that the address names, as soon as the page shows no other one. Its author is 博主 in its comments. */
function postOf(document: Document, url: URL, facts: PageFacts): Post | undefined {
  const named = namedPost(url.pathname);
  if (!named || shownMids(document, POST_IDS).some(mid => mid !== named.mid)) return undefined;
  const authorId = named.authorId ?? uidIn(facts.words('authorId') ?? '');
  const authorName = facts.words('author')?.slice(0, 200);
  const { publishedAt } = postTime(facts.words('published') ?? '', Date.now());
  return {
    key: named.mid,
    title: (facts.words('title') ?? '').slice(0, 300),
    url: `https://weibo.com/detail/${named.mid}`,
    ...(authorId === undefined ? {} : { authorId }),
    ...(authorName === undefined ? {} : { authorName }),
    ...(publishedAt ? { publishedAt } : {}),
  };
}

function shownMids(document: Document, signs: Signs): string[] {
  return signs.flatMap(place => {
    const element = firstIn(document, [place]);
    const said = element ? valueAt(element, place) : '';
    return (namedPost(said) ?? namedPost(`/detail/${said}`))?.mid ?? [];
  });
}
