import { DAY, HOUR, MINUTE } from '../../lib/base/clock.ts';
import type { CustomerCard } from '../../lib/messaging/protocol.ts';

/** A conversation under way: some is known, some is missing, something was promised. */
export const cardAt = (now: number): CustomerCard => ({
  page: {
    platform: 'xiaohongshu',
    surface: 'xiaohongshu.dm',
    post: { key: 'dm-1', title: '周五不加班' },
    account: { name: '小美优选' },
  },
  id: 'xiaohongshu:5e0000000000000000000001',
  platform: 'xiaohongshu',
  name: '周五不加班',
  isSure: true,
  isForgotten: false,
  stage: {
    customerId: 'xiaohongshu:5e0000000000000000000001',
    stage: 'diagnosis',
    missing: ['budget', 'skin'],
    stalled: true,
    steps: [
      { stage: 'greeting', name: '问候' },
      { stage: 'diagnosis', name: '需求诊断 · 停了' },
      { stage: 'recommendation', name: '产品推荐' },
      { stage: 'closing', name: '促单' },
      { stage: 'aftercare', name: '售后指引' },
    ],
    label: '私信走到哪一步',
    say: '我们回完,对方一天没说话了,可以跟一句。 还没问:预算、肤质。',
  },
  needs: { need: { text: '换季泛红,想要温和一点的', at: now - 2 * HOUR, memberId: 'm1' } },
  note: { text: '上次买过小样,说话直', at: now - DAY, memberId: 'm2' },
  promises: [
    { id: 'p1', text: '价格已私信您', promisedAt: now - 20 * MINUTE, state: 'open' },
    { id: 'p2', text: '稍后私信您成分表', promisedAt: now - 3 * DAY, state: 'kept' },
  ],
  lastPrice: { price: '¥199', accountName: '小美优选', at: now - 2 * DAY },
  history: [
    {
      itemId: 'xiaohongshu:9',
      at: now - 2 * DAY,
      accountName: '小鹿实测',
      flag: 'purchase',
      price: '¥199',
    },
    { itemId: 'xiaohongshu:8', at: now - 5 * DAY, accountName: '陈工聊成分', flag: 'technical' },
  ],
});
