import { HOUR, MINUTE } from '../../lib/base/clock.ts';
import type { PromiseRow } from '../../lib/model/promise.ts';
import { waitOfPromise } from '../../lib/rules/promise/wait.ts';
import { ALWAYS } from '../../lib/rules/sla/always.ts';
import type { PromiseView } from '../../lib/state/views.ts';

const url = 'https://www.xiaohongshu.com/explore/66f0a0000000000000000a04';

/** Two that are open, one of them late, and one that was kept today. */
export const promisesAt = (now: number): PromiseView[] => [
  promised(now, { id: 'promise:1', authorName: '努力搬砖的小陈', promisedAt: now - 41 * MINUTE, url }),
  promised(now, {
    id: 'promise:2',
    authorName: '三亚找海的人',
    text: '稍后私信您哈,带妈妈的那份一起算',
    promisedAt: now - 12 * MINUTE,
  }),
  promised(now, {
    id: 'promise:3',
    authorName: '一颗奶糖',
    promisedAt: now - 3 * HOUR,
    state: 'kept',
    closedAt: now - 2.8 * HOUR,
    closedBy: 'seen',
  }),
];

function promised(now: number, over: Partial<PromiseRow> & { promisedAt: number }): PromiseView {
  const promise: PromiseRow = {
    id: 'promise:0',
    platform: 'xiaohongshu',
    surface: 'xiaohongshu.note',
    accountId: 'kos',
    authorName: '',
    itemId: 'xiaohongshu:9',
    replyId: 'xiaohongshu:10',
    text: '价格已私信您,请查收哦',
    dueAt: over.promisedAt + 30 * MINUTE,
    state: 'open',
    updatedAt: now,
    ...over,
  };
  return { promise, accountName: '小美优选', role: 'KOS', wait: waitOfPromise(promise, ALWAYS, now) };
}
