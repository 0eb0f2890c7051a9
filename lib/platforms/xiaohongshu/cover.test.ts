import { expect, test } from 'vitest';
import { postByCover } from './cover.ts';

const FILE = '1040g2sg31practice0cover';
const at = (day: string, hash: string, size: string) =>
  `https://pictures.example/${day}/${hash}/${FILE}!${size}`;

test('one cover is one note, whenever and however large it is shown', () => {
  const first = postByCover(at('202611200930', 'aa11', 'nc_n_webp_mw_1'));
  expect(first).toMatchObject({ key: expect.stringMatching(/^post-/), title: '' });
  expect(postByCover(at('202611221815', 'bb22', 'nc_n_webp_prv_1'))).toEqual(first);
  expect(postByCover(at('202611221815', 'bb22', 'x').replace('0cover', '1cover'))).not.toEqual(first);
});

test.each(['', 'https://pictures.example/', 'data:image/gif;base64,R0lGODlhAQABAAAAACw=', 'https://['])(
  '%s is no cover',
  address => {
    expect(postByCover(address)).toBeUndefined();
  },
);
