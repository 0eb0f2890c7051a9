import { expect, test } from 'vitest';
import { byId } from '../item/sightings.fixture.ts';
import { pinOf, wittyOf } from './pin.ts';

const answer = { at: 1, how: 'marked' as const };

test('an answer that is to be pinned is due until a page shows it pinned or somebody says so', () => {
  expect(pinOf({ answer }, { pin: true })).toBe('due');
  expect(pinOf({}, { pin: true })).toBe('none');
  expect(pinOf({ answer }, {})).toBe('none');
  expect(pinOf({ answer }, undefined)).toBe('none');
  expect(pinOf({ answer, pinned: true }, { pin: true })).toBe('done');
  expect(pinOf({ answer, pin: { at: 2, how: 'hand' } }, { pin: true })).toBe('done');
});

test('the witty comment is the most liked by others in good spirits, while none is pinned', () => {
  const liked = (id: string, likes: number, over = {}) => byId(id, { labels: ['praise'], likes, ...over });
  const best = liked('2', 90, { labels: [] });
  const items = [
    liked('1', 40),
    best,
    liked('3', 500, { labels: ['negative'] }),
    liked('4', 600, { parentId: 'xiaohongshu:1' }),
    liked('5', 700, { author: { name: 'x', isPostAuthor: false, accountId: 'koc' } }),
  ];
  expect(wittyOf(items)).toBe(best);
  expect(wittyOf([liked('1', 19)])).toBeUndefined();
  expect(wittyOf([...items, liked('6', 0, { pinned: true })])).toBeUndefined();
  expect(wittyOf([{ ...best, pin: { at: 1, how: 'hand' } }, liked('1', 40)])).toBeUndefined();
});
