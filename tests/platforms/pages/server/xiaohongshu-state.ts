import type { Boot, ServedPost } from '../client/shapes.ts';
import { scriptJson } from './page.ts';

/** The page state as the site writes it: it holds bare `undefined`, so it is no JSON, and its comment lists are empty. */
export function xiaohongshuState(boot: Boot): string {
  const { me } = boot;
  const post = boot.posts.find(one => one.id === boot.current);
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
