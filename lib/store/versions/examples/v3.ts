import { v2Rows } from './v2.ts';

/** Rows as version 3 wrote them, one table each at least. Never changed once the version has shipped. */
export const v3Rows: Record<string, unknown[]> = {
  ...v2Rows,
  packs: [
    {
      id: 'weibo.comments',
      kept: {
        id: 'weibo.comments',
        surface: 'weibo.comments',
        version: 1,
        state: 'on',
        map: { item: ['.item1'] },
        note: '五月改版',
        writtenBy: 'b',
        updatedAt: 1,
      },
      refused: { id: 'weibo.comments', version: 2, updatedAt: 2 },
    },
  ],
};
