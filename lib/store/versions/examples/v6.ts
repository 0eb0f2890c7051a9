import { v5Rows } from './v5.ts';

/** Rows as version 6 wrote them, on top of those of version 5. Never changed once the version has shipped. */
export const v6Rows: Record<string, unknown[]> = {
  ...v5Rows,
  customers: [
    {
      id: 'xiaohongshu:u1',
      platform: 'xiaohongshu',
      name: '小圆',
      needs: { budget: { text: '200 以内', at: 1000, memberId: 'm1' } },
      stages: { kos: { stage: 'diagnosis', at: 1000, by: 'hand', memberId: 'm1' } },
      updatedAt: 1000,
    },
  ],
  promises: [
    {
      id: 'promise-xiaohongshu:2',
      platform: 'xiaohongshu',
      surface: 'xiaohongshu.note',
      accountId: 'kos',
      authorName: '小圆',
      itemId: 'xiaohongshu:1',
      replyId: 'xiaohongshu:2',
      text: '价格已私信您',
      promisedAt: 1000,
      dueAt: 2000,
      state: 'open',
      updatedAt: 1000,
    },
  ],
};
