import type { Collector } from './understand.ts';
import { accountFrom, commentFrom } from './values.ts';

/** Rows are React elements: from the row's fiber upward, until a component was given a comment that the row shows. */
const onPage = (css: string, facts: Collector['plan']['facts'] = []): Collector => ({
  plan: {
    css,
    starts: [
      { key: '__reactFiber$*', up: 'return', below: [['memoizedProps']] },
      { key: '__reactInternalInstance$*', up: 'return', below: [['memoizedProps']] },
    ],
    levels: 12,
    depth: 2,
    trees: [],
    treeDepth: 0,
    shape: [['cid', 'comment_id'], ['create_time'], ['user', 'user_info']],
    replies: [],
    fields: [
      { name: 'id', path: ['cid'] },
      { name: 'id', path: ['comment_id'] },
      { name: 'name', path: ['user', 'nickname'] },
      { name: 'name', path: ['user_info', 'screen_name'] },
      { name: 'text', path: ['text'] },
      // The other number of a person, `uid`, stands on no page: one name a person, or two surfaces would take one for two.
      { name: 'authorId', path: ['user', 'sec_uid'] },
      { name: 'at', path: ['create_time'] },
      { name: 'rootId', path: ['reply_id'] },
    ],
    facts,
    said: true,
  },
  // The creator centre's older answers bear ids in a cipher (`@j/…`), which differ from account to account: `commentFrom` takes none.
  commentOf: commentFrom,
  accountOf: accountFrom,
});

/** What the site's server told its script of whoever is logged in. */
const SELF = ['SSR_RENDER_DATA', 'app', 'user', 'info'];

export const douyinVideo = onPage('[data-e2e="comment-item"], div:has(> .comment-item-avatar)', [
  { name: 'ownId', from: 'window', path: [...SELF, 'secUid'] },
  { name: 'ownName', from: 'window', path: [...SELF, 'nickname'] },
]);
export const douyinCreator = onPage('[class^="container-"], [class*=" container-"]');
