import { v3Rows } from './v3.ts';

/** Rows as version 4 wrote them, one table each at least. Never changed once the version has shipped. */
export const v4Rows: Record<string, unknown[]> = {
  ...v3Rows,
  items: (v3Rows.items ?? []).map(row => ({
    ...(row as object),
    links: ['3c8f0b1d2e4a5f60'],
    oneId: 'xiaohongshu:1',
  })),
};
