import { expect, test } from 'vitest';
import { noteIdOf } from './address.ts';

const ID = '68a905a3000000001b03208a';

test.each([
  `https://www.xiaohongshu.com/explore/${ID}?xsec_token=a`,
  `https://www.xiaohongshu.com/discovery/item/${ID}/`,
  `https://www.xiaohongshu.com/search_result/${ID}?xsec_token=a#x`,
  `http://www.xiaohongshu.com.localhost:4000/explore/${ID}`,
])('%s is a note', address => {
  expect(noteIdOf(new URL(address))).toBe(ID);
});

test.each([
  'https://www.xiaohongshu.com/explore',
  `https://www.xiaohongshu.com/user/profile/${ID}`,
  `https://www.xiaohongshu.com/explore/${ID}0`,
  `https://www.rednote.com/explore/${ID}`,
  `https://www.xiaohongshu.com.evil.example/explore/${ID}`,
  'about:blank',
])('%s is none', address => {
  expect(noteIdOf(new URL(address))).toBeUndefined();
});
