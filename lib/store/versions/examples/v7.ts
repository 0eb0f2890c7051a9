import { v6Rows } from './v6.ts';

const CONTENT = {
  title: '价格私信',
  body: '到手价{{fact:到手价}}',
  category: 'product',
  roles: ['KOS'],
  flags: ['purchase'],
  surfaces: ['comment'],
  tags: [],
};

/** Rows as version 7 wrote them, on top of those of version 6. Never changed once the version has shipped. */
export const v7Rows: Record<string, unknown[]> = {
  ...v6Rows,
  revisions: [
    {
      id: 'r1',
      scriptId: 's1',
      content: CONTENT,
      baseVersion: 1,
      state: 'proposed',
      authorId: 'm1',
      edit: 2,
      reviews: [{ stage: 'operator', verdict: 'pass', ticked: ['typos'], edit: 2, memberId: 'm2', at: 1000 }],
      comments: [{ id: 'c1', memberId: 'm2', text: '价格对吗', at: 1000 }],
      createdAt: 900,
      updatedAt: 1000,
    },
  ],
  factChanges: [
    {
      id: 'fc1',
      factId: 'f1',
      version: 2,
      before: { name: '到手价', value: '¥239' },
      after: { name: '到手价', value: '¥199' },
      mustRead: true,
      memberId: 'm1',
      at: 1000,
      updatedAt: 1000,
    },
  ],
  factReads: [{ id: 'fc1:m2', changeId: 'fc1', memberId: 'm2', at: 1000, updatedAt: 1000 }],
  redLines: [{ id: 'rl1', word: '最好', kind: 'absolute', level: 'block', updatedAt: 1000 }],
  pictures: [
    {
      id: 'a'.repeat(64),
      name: '价目表.png',
      type: 'image/png',
      data: 'AAAA',
      width: 1,
      height: 1,
      updatedAt: 1000,
    },
  ],
  scriptEdits: [
    {
      id: 'e1',
      scriptId: 's1',
      scriptVersion: 1,
      itemId: 'xiaohongshu:1',
      inserted: '到手价¥199',
      sent: '到手价¥199哦',
      memberId: 'm1',
      at: 1000,
      updatedAt: 1000,
    },
  ],
  insertions: [{ itemId: 'xiaohongshu:1', scriptId: 's1', scriptVersion: 1, text: '到手价¥199', at: 1000 }],
};
