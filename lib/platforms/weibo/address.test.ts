import fc from 'fast-check';
import { expect, test } from 'vitest';
import { namedPost, uidIn } from './address.ts';
import { midOf } from './mid.ts';

const SIGNS = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** The way back, by the rule as it is told: seven digits, four signs. */
function bidOf(mid: string): string {
  const short = (count: number): string =>
    (count >= 62 ? short(Math.floor(count / 62)) : '') + SIGNS.charAt(count % 62);
  const head = mid.slice(0, -7);
  return head === '' ? short(Number(mid)) : bidOf(head) + short(Number(mid.slice(-7))).padStart(4, '0');
}

test.each([
  ['z0JH2lOMb', '3501756485200075'],
  ['K3fnuEfZK', '4607741009594608'],
  ['3501756485200075', '3501756485200075'],
])('%s is the post %s', (name, mid) => {
  expect(midOf(name)).toBe(mid);
});

test('every number comes back from its short name', () => {
  const mids = fc.bigInt({ min: 10n ** 15n, max: 10n ** 16n - 1n }).map(String);
  fc.assert(fc.property(mids, mid => midOf(bidOf(mid)) === mid));
});

test('what is no name of a post names none', () => {
  for (const name of ['', 'abc', 'z0JH2lOMb!', 'ZZZZZZZZZ', '微博微博微博'])
    expect(midOf(name)).toBeUndefined();
});

test.each([
  ['https://weibo.com/2803301701/z0JH2lOMb?type=comment#x', '3501756485200075', '2803301701'],
  ['//weibo.com/2803301701/z0JH2lOMb', '3501756485200075', '2803301701'],
  ['/2803301701/3501756485200075', '3501756485200075', '2803301701'],
  ['/detail/3501756485200075', '3501756485200075', undefined],
])('%s names a post', (address, mid, authorId) => {
  expect(namedPost(address)).toEqual({ mid, ...(authorId === undefined ? {} : { authorId }) });
});

test.each(['/', '/u/2803301701', '/2803301701', '/hot/search', '/detail/12', '/2803301701/follow-me'])(
  '%s names no post',
  address => {
    expect(namedPost(address)).toBeUndefined();
  },
);

test('a person is known by number or by profile, and by nothing else', () => {
  const said = [
    '2803301701',
    '/u/2803301701',
    'https://weibo.com/u/2803301701?x=1',
    '/n/小林',
    'name=小林',
    '',
  ];
  expect(said.map(uidIn)).toEqual([
    '2803301701',
    '2803301701',
    '2803301701',
    undefined,
    undefined,
    undefined,
  ]);
});
