import { boot, fetchThread } from '../boot.ts';
import type { ServedComment, ServedPost } from '../shapes.ts';
import { isMine, type Notice } from './item.ts';

/** Everything that others wrote under the account's notes, or to it under another's; the youngest first. */
export async function fetchNotices(signal: AbortSignal): Promise<Notice[]> {
  const all = await Promise.all(
    boot.posts.map(async post => (await fetchThread(post.id, signal)).flatMap(root => noticesIn(post, root))),
  );
  return all.flat().toSorted((a, b) => b.comment.at - a.comment.at);
}

function noticesIn(post: ServedPost, root: ServedComment): Notice[] {
  const mine = post.author.id === boot.me?.id;
  const of = (comment: ServedComment, answers?: ServedComment): Notice[] => {
    if (isMine(comment)) return [];
    if (answers && (isMine(answers) || comment.to === boot.me?.name))
      return [{ post, comment, answers, hint: '回复了你的评论' }];
    if (mine) return [{ post, comment, hint: '评论了你的笔记', ...(answers ? { answers } : {}) }];
    return comment.text.includes(`@${boot.me?.name}`) ? [{ post, comment, hint: '@了你' }] : [];
  };
  return [...of(root), ...root.replies.flatMap(reply => of(reply, root))];
}

/** The notice of a comment that comes while the page stands open. */
export const noticeOf = (post: ServedPost, comment: ServedComment, reply: boolean): Notice => ({
  post,
  comment,
  hint: reply ? '回复了你的评论' : '评论了你的笔记',
});

/** As the page's state has it: seconds, and words as they were written. */
export const messageOf = ({ post, comment, hint }: Notice) => ({
  id: `notice-${comment.id}`,
  type: 'mention/comment',
  title: hint,
  time: Math.floor(comment.at / 1000),
  userInfo: { userid: comment.person.id, nickname: comment.person.name, xsecToken: 'practice' },
  commentInfo: { id: comment.id, content: comment.text, illegalStatus: 'NORMAL', liked: false },
  itemInfo: { id: post.id, xsecToken: 'practice' },
});
