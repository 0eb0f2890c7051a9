import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DAY, MINUTE } from '../../base/clock.ts';
import type { Item } from '../../model/item.ts';
import { asOne } from './as-one.ts';
import { MOST_ALIKE, sameComments } from './same.ts';
import { asSighting, author, byId, byPrint, T0, within } from './sightings.fixture.ts';

const groups = (...items: Item[]) =>
  sameComments(items)
    .map(group => group.map(item => item.id.replace('xiaohongshu:', '')))
    .toSorted((a, b) => (String(a) < String(b) ? -1 : 1));
const joins = (a: Item, b: Item) => groups(a, b).length === 1;
const later = (item: Item, by: number): Item => ({
  ...item,
  time: within((item.time.earliest ?? 0) + by, MINUTE, 'minute'),
});

test('by id here and by fingerprint there is one, under the id', () => {
  expect(groups(byPrint('a'), byId('1'))).toEqual([['1', 'fp-a']]);
});

test.each<[string, Item, Item]>([
  ['another text', byId('1'), byPrint('a', { text: '多少钱呀' })],
  ['another name where one has no id', byId('1'), byPrint('a', { author: author('小琳') })],
  ['another id behind the same name', byId('1'), byPrint('a', { author: author('小林', 'd') })],
  ['another time', byId('1'), byPrint('a', { time: within(T0 + 10 * MINUTE, MINUTE, 'minute') })],
  ['another post by its title', byId('1'), byPrint('a', { post: { key: 'post-2', title: '口红' } })],
  ['another post by its id', byId('1'), byPrint('a', { post: { key: 'p2', title: '修护霜怎么用才对' } })],
  ['another id', byId('1'), byId('2', { surface: 'xiaohongshu.notification' })],
  ['shown beside it', byId('1', { apartFrom: ['xiaohongshu:fp-a'] }), byPrint('a')],
  ['another kind of place', byId('1'), byPrint('a', { surface: 'xiaohongshu.dm' })],
  ['two fingerprints of one surface', byPrint('a'), byPrint('b')],
  ['seen before it was written', byId('1'), byPrint('a', { firstSeenAt: T0 - 10 * MINUTE })],
  ['nothing said', byId('1', { text: ' ' }), byPrint('a', { text: '' })],
  [
    'too little said',
    byId('1', { post: { key: 'p1', title: '' } }),
    byPrint('a', { time: within(T0 - 20 * DAY, 30 * DAY, 'month') }),
  ],
  ['an own reply', byId('1', { author: { ...author('小林', 'c'), accountId: 'kos' } }), byPrint('a')],
])('two comments: %s', (_why, a, b) => {
  expect(joins(a, b)).toBe(false);
});

test.each<[string, Item, Item]>([
  ['a name that changed, the id the same', byId('1'), byPrint('a', { author: author('林林', 'c') })],
  ['invisible characters in the text', byId('1'), byPrint('a', { text: ' 多少\u200b钱 ' })],
  ['no post at all', byId('1'), byPrint('a', { post: { key: 'post-3', title: '' } })],
  ['a month, but the same post', byId('1'), byPrint('a', { time: within(T0 - 20 * DAY, 30 * DAY, 'month') })],
  ['no time, but the same post', byId('1'), byPrint('a', { time: { text: '', precision: 'unknown' } })],
  [
    'a clock four minutes wrong',
    byId('1'),
    byPrint('a', { time: within(T0 + 4 * MINUTE, MINUTE, 'minute') }),
  ],
  ['fingerprints of two surfaces', byPrint('a'), byPrint('b', { surface: 'xiaohongshu.creator' })],
  ['a surface that gives ids since', byId('1'), byPrint('a', { surface: 'xiaohongshu.note' })],
  [
    'another text, but the page said so',
    byId('1', { alsoIds: ['xiaohongshu:fp-a'] }),
    byPrint('a', { text: '改过了' }),
  ],
])('one comment: %s', (_why, a, b) => {
  expect(joins(a, b)).toBe(true);
});

test('a surface that named its fingerprint beside the id has said that another fingerprint is another comment', () => {
  const named = byId('1', { alsoIds: ['xiaohongshu:fp-z'] });
  expect(joins(named, byPrint('a', { surface: 'xiaohongshu.note' }))).toBe(false);
  expect(joins(named, byPrint('a'))).toBe(true);
});

test('equal comments are told apart by time, else by their order, else not at all', () => {
  const [first, second] = [byId('1'), later(byId('2'), 20 * MINUTE)];
  const [printA, printB] = [byPrint('a'), byPrint('b')];
  expect(groups(first, second, later(printA, 60 * MINUTE), later(printB, 80 * MINUTE))).toEqual([
    ['1', 'fp-a'],
    ['2', 'fp-b'],
  ]);
  expect(groups(first, second, printA, printB)).toEqual([
    ['1', 'fp-a'],
    ['2', 'fp-b'],
  ]);
  expect(groups(first, second, printA)).toEqual([['1'], ['2'], ['fp-a']]);
});

test('what a crowd says says nothing', () => {
  const elsewhere = { post: { key: 'p2', title: '口红' } };
  const crowd = (size: number) => Array.from({ length: size }, (_, index) => byId(`n${index}`, elsewhere));
  expect(groups(...crowd(MOST_ALIKE - 2), byId('1'), byPrint('a'))).toContainEqual(['1', 'fp-a']);
  expect(groups(...crowd(MOST_ALIKE - 1), byId('1'), byPrint('a'))).toContainEqual(['fp-a']);
});

test('as one: the finest time, the first valid answer, the hand-set label, what one of them does not show', () => {
  const { accountId: _none, ...bare } = byId('1', {
    labels: ['praise'],
    answer: { at: T0 + 9, how: 'reply-seen' },
  });
  const print = byPrint('a', {
    labels: ['crisis'],
    labelsByHand: true,
    answer: { at: T0 + 5, how: 'marked' },
  });
  expect(asOne([bare, print])).toMatchObject({
    id: 'xiaohongshu:1',
    alsoIds: ['xiaohongshu:fp-a'],
    surface: 'xiaohongshu.note',
    accountId: 'kos',
    labels: ['crisis'],
    time: bare.time,
    answer: { at: T0 + 5 },
  });
  expect(asOne([bare, { ...print, reopenedAt: T0 + 7 }]).answer?.at).toBe(T0 + 9);
  expect(asOne([bare, { ...print, reopenedAt: T0 + 9 }]).answer).toBeUndefined();
  const out = { in: false, flag: 'purchase' as const, at: T0, memberId: 'm' };
  const said = asOne([
    { ...bare, pin: { at: T0, how: 'seen' }, counted: out },
    { ...print, counted: { ...out, in: true, at: T0 + 1 } },
  ]);
  expect(said).toMatchObject({ pin: { at: T0 }, counted: { in: true } });
});

const seen = fc.record({
  no: fc.integer({ min: 0, max: 5 }),
  place: fc.constantFrom('id', 'print', 'creator'),
  at: fc.integer({ min: 0, max: 40 }),
  width: fc.constantFrom(1, 60),
  who: fc.constantFrom('小林', '阿文'),
  also: fc.option(fc.integer({ min: 0, max: 5 }), { nil: undefined }),
});
const sightings = fc.uniqueArray(seen.map(asSighting), { selector: item => item.id, maxLength: 12 });

test('every row stands in one group, each group has one id and one fingerprint a surface, and the order of rows decides nothing', () => {
  fc.assert(
    fc.property(
      sightings.chain(items =>
        fc.tuple(fc.constant(items), fc.shuffledSubarray(items, { minLength: items.length })),
      ),
      ([items, shuffled]) => {
        const found = sameComments(items);
        expect(
          found
            .flat()
            .map(item => item.id)
            .toSorted(),
        ).toEqual(items.map(item => item.id).toSorted());
        for (const group of found) {
          expect(group.filter(item => item.idKind === 'platform').length).toBeLessThanOrEqual(1);
          const guessed = group.filter(
            item => item.idKind === 'fingerprint' && !group[0].alsoIds?.includes(item.id),
          );
          expect(new Set(guessed.map(item => item.surface)).size).toBe(guessed.length);
        }
        expect(groups(...shuffled)).toEqual(groups(...items));
      },
    ),
    { numRuns: 1000 },
  );
});
