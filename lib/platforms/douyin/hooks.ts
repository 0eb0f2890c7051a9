import type { Post } from '../../model/item.ts';
import { type PageFacts, valueAt } from '../dom/map/facts.ts';
import { allIn } from '../dom/map/place.ts';
import type { MapHooks } from '../dom/map/site.ts';
import { onceATask } from '../dom/once-a-task.ts';
import { postTime } from '../dom/post-time.ts';
import { cidIn, isChat, isFeed, postIdAt, secUidIn } from './address.ts';
import { COMMENT_IDS, DETAIL, PLAYING } from './maps/video.ts';
import { ownAccount } from './own-account.ts';
import { ownAccount as badgedAccount, badgedNames } from './page.ts';
import { isBetween } from './turning.ts';

/** What the map of the public site's comments cannot say. */
export function videoHooks(document: Document, opened: URL): MapHooks {
  const idsHere = onceATask(() => new Set(allIn(document, COMMENT_IDS).map(one => one.id)));
  /** The address now: a layer over the page, or the next video, changes it without loading. */
  const here = () => {
    const url = URL.canParse(document.URL) ? new URL(document.URL) : opened;
    return postIdAt(url) === undefined && !isFeed(url) ? opened : url;
  };
  return {
    idFrom: cidIn,
    authorIdFrom: secUidIn,
    account: () => ownAccount(document),
    post(facts) {
      const key = shownPost(document, here());
      return key === undefined || isBetween(document, key, idsHere()) ? undefined : postOf(key, facts);
    },
    // A feed shows comments only when somebody asks for them.
    withoutArea: () => (postIdAt(here()) === undefined ? 'no-comments' : 'not-ready'),
    hidesCopies: true,
    alwaysTimed: true,
    knowsMore: true,
  };
}

/** Direct messages: over another page their window comes when it is asked for. */
export const chatHooks = (document: Document, opened: URL): MapHooks => ({
  account: () => ownAccount(document),
  withoutArea: () => (isChat(opened) ? 'not-ready' : 'no-comments'),
});

/** 飞鸽 gives every message an id of its own, a card's with a word behind it. */
export const feigeHooks = (): MapHooks => ({
  idFrom: raw => (/^[\w-]{6,90}$/.test(raw) ? raw : undefined),
  // The box names whom one writes to: `发送给 小林，使用Enter 发送消息`.
  peerFrom: raw => (raw === '添加备注' ? undefined : (/^发送给\s*(.+?)\s*[，,]/.exec(raw)?.[1] ?? raw)),
});

/** The creator centre lists one's own works: whoever bears the badge 作者 is the account, and nothing else says who is logged in. */
export const creatorHooks = (document: Document): MapHooks => ({
  account: () => badgedAccount(badgedNames(document)),
  post(facts) {
    const post = facts.postByTitle();
    const own = badgedAccount(badgedNames(document));
    return post && own ? { ...post, authorName: own.name } : post;
  },
  authorIsSelf: true,
  alwaysTimed: true,
  knowsMore: true,
});

/** The post in the address, as soon as the page shows no other one; in a feed, whatever plays. */
function shownPost(document: Document, url: URL): string | undefined {
  const named = postIdAt(url);
  const said = (place: string) => {
    const [element] = allIn(document, place);
    return element && valueAt(element, place);
  };
  const playing = said(PLAYING);
  if (named === undefined) return isFeed(url) ? playing : undefined;
  const shown = url.searchParams.has('modal_id') ? playing : (said(DETAIL) ?? playing);
  return shown === undefined || shown === named ? named : undefined;
}

function postOf(key: string, facts: PageFacts): Post {
  const authorId = secUidIn(facts.words('authorId') ?? '');
  const authorName = facts.words('author')?.replace(/^@/, '').slice(0, 200);
  const { publishedAt } = postTime(facts.words('published') ?? '', Date.now());
  return {
    key,
    title: (facts.words('title') ?? '').slice(0, 300),
    url: `https://www.douyin.com/video/${key}`,
    ...(authorId === undefined ? {} : { authorId }),
    ...(authorName === undefined ? {} : { authorName }),
    ...(publishedAt ? { publishedAt } : {}),
  };
}
