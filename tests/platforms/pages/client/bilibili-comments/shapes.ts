import { boot } from '../boot-data.ts';
import { numberOf } from '../ids.ts';
import type { Placed, ServedComment, ServedPost } from '../shapes.ts';
import { wordsOf } from './words.ts';

/** A comment as the site's own elements carry it. */
export interface Reply {
  rpid: number;
  rpid_str: string;
  mid: number;
  ctime: number;
  like: number;
  rcount: number;
  root: number;
  root_str: string;
  content: { message: string };
  member: { mid: string; uname: string; avatar: string };
  reply_control: { is_up_top?: boolean; location: string };
}

export const rpidOf = ({ id }: { id: string }): string => numberOf(id, 12);

export function replyOf(comment: ServedComment, root?: ServedComment): Reply {
  const rpid = rpidOf(comment);
  const rootId = root ? rpidOf(root) : '0';
  const { person, at, likes, replies, place, pinned } = comment;
  return {
    rpid: Number(rpid),
    rpid_str: rpid,
    mid: Number(person.id),
    ctime: Math.floor(at / 1000),
    like: likes,
    rcount: replies.length,
    root: Number(rootId),
    root_str: rootId,
    content: { message: wordsOf(comment) },
    member: { mid: person.id, uname: person.name, avatar: person.avatar },
    reply_control: { location: `IP属地：${place ?? '未知'}`, ...(pinned ? { is_up_top: true } : {}) },
  };
}

/** What all elements of one list of comments share. */
export interface Scene {
  post: ServedPost;
  /** An older build: plain textareas, and the box for a new comment right under the list's own element. */
  old: boolean;
  /** Something was sent; puts it where it belongs. */
  placed(placed: Placed): void;
}

/** The site hangs these two on the elements of its comments. */
export const viewerOf = () => (boot.me ? { uname: boot.me.name } : undefined);
export const upOf = ({ post }: Scene): number => Number(post.author.id);
