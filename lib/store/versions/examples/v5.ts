import { v4Rows } from './v4.ts';

/** Rows as version 5 wrote them, on top of those of version 4. Never changed once the version has shipped. */
export const v5Rows: Record<string, unknown[]> = {
  ...v4Rows,
  health: [
    {
      surface: 'weibo.comments',
      state: 'unsure',
      lastReadAt: 1000,
      shown: 12,
      read: 9,
      unsure: 2,
      failed: 1,
      problems: [{ part: 'name', reason: 'signs-disagree' }],
      updatedAt: 1000,
    },
  ],
  pageReports: [
    {
      id: 'p1',
      at: 1000,
      state: 'waiting',
      report: {
        id: 'p1',
        surface: 'weibo.comments',
        version: '0.1.0',
        at: 1000,
        bundle: {
          format: 1,
          surface: 'weibo.comments',
          address: 'https://weibo.com/1/a',
          madeAt: 1000,
          nodes: [{ in: -1, tag: 'main' }],
          left: 0,
        },
      },
    },
  ],
};
