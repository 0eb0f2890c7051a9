import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Item, itemSchema } from '../../model/item.ts';
import { asOne } from '../item/as-one.ts';
import { mergeItem } from '../item/merge.ts';
import { asWished, authorOf, FORGOTTEN_NAME, withoutPerson } from './without-person.ts';

const stamp = fc.integer({ min: 1, max: 3 });

const row = (over: Partial<Item> = {}): Item => ({
  id: 'xiaohongshu:1',
  idKind: 'platform',
  author: { id: 'u1', name: '小圆', isPostAuthor: false },
  text: '多少钱',
  time: { text: '刚刚', precision: 'minute', earliest: 5, latest: 5 },
  platform: 'xiaohongshu',
  surface: 'xiaohongshu.dm',
  post: { key: 'dm-1', title: '小圆' },
  labels: ['purchase'],
  reasons: [{ flag: 'purchase', signs: ['多少钱'] }],
  labelledAt: 1,
  firstSeenAt: 6,
  updatedAt: 1,
  ...over,
});

/** Rows of one item as devices may hold it: with the person, or without. */
const item: fc.Arbitrary<Item> = fc
  .record({
    name: fc.constantFrom('a', '小圆', '已', '王'),
    isPostAuthor: fc.boolean(),
    text: fc.constantFrom('x', '多少钱', ''),
    title: fc.constantFrom('a', '王'),
    key: fc.constantFrom('dm-1', 'p1'),
    likes: stamp,
    own: fc.boolean(),
    updatedAt: stamp,
    labelledAt: stamp,
    signs: fc.constantFrom<string[]>([], ['多少钱']),
    forgotten: fc.boolean(),
  })
  .map(({ name, isPostAuthor, title, key, own, signs, forgotten, ...rest }) => {
    const author = { name, isPostAuthor, ...(own ? { accountId: 'kos' } : {}) };
    const made = row({ ...rest, author, post: { key, title }, reasons: [{ flag: 'purchase', signs }] });
    return forgotten ? withoutPerson(made) : made;
  });

test('rows of which one has lost its person merge in any order to the same row', () => {
  fc.assert(
    fc.property(item, item, item, (a, b, c) => {
      expect(mergeItem(a, b)).toEqual(mergeItem(b, a));
      expect(mergeItem(mergeItem(a, b), c)).toEqual(mergeItem(a, mergeItem(b, c)));
      expect(mergeItem(a, a)).toEqual(a);
    }),
    { numRuns: 3000 },
  );
});

test('nothing of the person is left, whatever arrives later', () => {
  const gone = withoutPerson(row());
  expect(itemSchema.parse(gone)).toEqual(gone);
  expect(JSON.stringify(gone)).not.toMatch(/小圆|u1|多少钱/);
  expect(gone).toMatchObject({
    author: { name: FORGOTTEN_NAME },
    labels: ['purchase'],
    post: { key: 'dm-1' },
  });
  expect(mergeItem(gone, row({ updatedAt: 99 }))).toMatchObject({ text: '', forgotten: true });
  expect(JSON.stringify(asOne([row(), withoutPerson(row({ id: 'xiaohongshu:fp-1' }))]))).not.toContain(
    '小圆',
  );
  expect(authorOf(gone)).toBeUndefined();
});

test('our own words stay, only whom they were for goes', () => {
  const own = row({ author: { name: '小美优选', isPostAuthor: false, accountId: 'kos' }, text: '¥199' });
  expect(withoutPerson(own)).toMatchObject({
    text: '¥199',
    author: { name: '小美优选' },
    post: { title: '' },
  });
});

test('what may have been written before the wish is kept without the person, what came after it is kept', () => {
  expect(asWished(row(), { forgottenAt: 5 }).text).toBe('');
  expect(asWished(row(), { forgottenAt: 4 }).text).toBe('多少钱');
  expect(asWished(row(), {}).text).toBe('多少钱');
  const unknown = row({ time: { text: '', precision: 'unknown' } });
  expect(asWished(unknown, { forgottenAt: 6 }).text).toBe('');
  expect(asWished(unknown, { forgottenAt: 5 }).text).toBe('多少钱');
});
