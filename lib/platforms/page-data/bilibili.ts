import type { Collector } from './understand.ts';
import { accountFrom, commentFrom, idFrom } from './values.ts';

const HOSTS = [
  'bili-comments',
  'bili-comment-thread-renderer',
  'bili-comment-renderer',
  'bili-comment-replies-renderer',
  'bili-comment-reply-renderer',
];

/** The comment's own element bears its data (Lit keeps a property under two underscores), inside nested open shadow roots. */
export const bilibili: Collector = {
  plan: {
    css: HOSTS.join(','),
    starts: [
      { key: '__data', up: '', below: [[]] },
      { key: 'data', up: '', below: [[]] },
    ],
    levels: 1,
    depth: 0,
    trees: [],
    treeDepth: 0,
    shape: [['rpid_str', 'rpid'], ['ctime'], ['member']],
    replies: [],
    fields: [
      { name: 'id', path: ['rpid_str'] },
      { name: 'id', path: ['rpid'] },
      { name: 'name', path: ['member', 'uname'] },
      { name: 'text', path: ['content', 'message'] },
      { name: 'authorId', path: ['mid_str'] },
      { name: 'authorId', path: ['mid'] },
      { name: 'at', path: ['ctime'] },
      { name: 'rootId', path: ['root_str'] },
      { name: 'rootId', path: ['root'] },
      { name: 'pinned', path: ['reply_control', 'is_up_top'] },
    ],
    facts: [
      { name: 'upId', from: 'row', path: ['__upMid'] },
      { name: 'ownId', from: 'row', path: ['__user', 'mid'] },
      { name: 'ownName', from: 'row', path: ['__user', 'uname'] },
    ],
    said: false,
  },
  commentOf: commentFrom,
  accountOf: accountFrom,
  postOf(facts) {
    const authorId = idFrom(facts.upId);
    return authorId === undefined ? undefined : { authorId };
  },
};
