import type { Boot, ServedPost } from '../client/shapes.ts';
import { page, scriptJson } from './page.ts';

/** The page state as the site writes it: it holds bare `undefined`, so it is no JSON, and its comment lists are empty. */
function initialState(boot: Boot, post: ServedPost | undefined): string {
  const { me } = boot;
  const userInfo = me
    ? {
        user_id: me.id,
        userId: me.id,
        nickname: me.name,
        red_id: me.id.slice(-10),
        redId: me.id.slice(-10),
        guest: false,
      }
    : { guest: true };
  const detail = post ? { [post.id]: { ...noteState(post), currentTime: Date.now() } } : {};
  return `{"global":{"appSettings":undefined,"supportWebp":true},"user":{"loggedIn":${me !== null},"activated":undefined,"userInfo":${scriptJson(userInfo)}},"feed":{"query":undefined,"feeds":[]},"note":{"prevRouteData":undefined,"currentNoteId":${post ? scriptJson(post.id) : 'undefined'},"noteDetailMap":${scriptJson(detail)},"volume":0},"notification":{"isFetching":false,"activeTabKey":0,"notificationCount":{"unreadCount":0}}}`;
}

function noteState(post: ServedPost) {
  const note = {
    noteId: post.id,
    type: 'normal',
    title: post.title,
    desc: post.text,
    time: post.at,
    lastUpdateTime: post.at,
    ipLocation: post.place,
    user: { userId: post.author.id, nickname: post.author.name, avatar: '' },
    interactInfo: {
      liked: false,
      likedCount: String(post.likes),
      collected: false,
      collectedCount: String(post.saves),
      commentCount: String(post.total),
      shareCount: '0',
    },
  };
  return {
    comments: { list: [], cursor: '', hasMore: true, loading: false, firstRequestFinish: false },
    note,
  };
}

export function xiaohongshuPage(boot: Boot): Promise<string> {
  const post = boot.posts.find(one => one.id === boot.current);
  const title = post ? `${post.title} - 小红书` : '小红书 - 你的生活兴趣社区';
  const head = `<script>window.__INITIAL_STATE__=${initialState(boot, post)}</script>`;
  return page(boot, title, { head, root: '<div id="app"></div>' });
}

/** An address that names no note: what the site shows then. */
export const xiaohongshuMissing = (boot: Boot): Promise<string> =>
  page({ ...boot, current: 'missing' }, '小红书', { root: '<div id="app"></div>' });
