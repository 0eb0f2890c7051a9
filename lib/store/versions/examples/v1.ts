/** Rows as version 1 wrote them, one table each at least. Never changed once the version has shipped. */
export const v1Rows: Record<string, unknown[]> = {
  items: [
    {
      id: 'xiaohongshu:1',
      item: {
        id: 'xiaohongshu:1',
        idKind: 'platform',
        author: { name: 'momo', isPostAuthor: false },
        text: '多少钱',
        time: { text: '刚刚', precision: 'minute', instant: 1000, earliest: 1000, latest: 1000 },
        platform: 'xiaohongshu',
        surface: 'xiaohongshu.note',
        post: { key: 'p1', title: '修护霜' },
        accountId: 'kos',
        labels: ['purchase'],
        reasons: [{ flag: 'purchase', signs: ['多少钱'] }],
        labelledAt: 1000,
        firstSeenAt: 1000,
        updatedAt: 1000,
      },
      postKey: 'xiaohongshu:p1',
      openFor: 'kos',
    },
  ],
  events: [{ id: 'e1', itemId: 'xiaohongshu:1', kind: 'seen', at: 1000, memberId: 'a' }],
  handoffs: [
    {
      id: 'h1',
      snapshot: {
        itemId: 'xiaohongshu:1',
        platform: 'xiaohongshu',
        surface: 'xiaohongshu.note',
        authorName: 'momo',
        text: '多少钱',
        postTitle: '修护霜',
      },
      fromAccountId: 'koe',
      toAccountId: 'kos',
      state: 'proposed',
      proposedBy: 'b',
      proposedAt: 1000,
      dueAt: 2000,
      updatedAt: 1000,
    },
  ],
  escalations: [
    {
      id: 'x1',
      snapshot: {
        itemId: 'xiaohongshu:1',
        platform: 'xiaohongshu',
        surface: 'xiaohongshu.note',
        authorName: 'momo',
        text: '多少钱',
        postTitle: '修护霜',
      },
      state: 'open',
      raisedBy: 'a',
      raisedAt: 1000,
      updatedAt: 1000,
    },
  ],
  scripts: [
    {
      id: 's1',
      title: '价格私信',
      body: '已私信',
      category: 'product',
      roles: ['KOS'],
      flags: ['purchase'],
      surfaces: ['comment'],
      tags: [],
      updatedAt: 1,
    },
  ],
  facts: [{ id: 'f1', name: '到手价', kind: 'price', value: '¥199', updatedAt: 1 }],
  accounts: [
    { id: 'kos', platform: 'xiaohongshu', name: '小美', role: 'KOS', operatorIds: ['a'], updatedAt: 1 },
  ],
  policy: [{ id: 'policy', rules: [], updatedAt: 1 }],
  outbox: [
    {
      seq: 1,
      id: 'o1',
      key: 'event:e1',
      change: {
        kind: 'event',
        row: { id: 'e1', itemId: 'xiaohongshu:1', kind: 'seen', at: 1000, memberId: 'a' },
      },
    },
  ],
  meta: [{ key: 'cursor', value: 7 }],
};
