import { expect, test } from 'vitest';
import { FLAGS } from '../../../../lib/model/flag.ts';
import { Store } from '../server/store.ts';
import { accounts } from './accounts.ts';
import { commentsOf } from './filler.ts';
import { posts, worksOf } from './posts.ts';
import type { PracticeComment } from './types.ts';

const flat = (list: PracticeComment[]): PracticeComment[] =>
  list.flatMap(one => [one, ...flat(one.replies ?? [])]);
const all = posts.flatMap(post => flat(post.comments));

test('there are many comments, and every flag has several', () => {
  expect(all.length).toBeGreaterThanOrEqual(150);
  for (const flag of FLAGS) {
    expect(all.filter(one => one.expect === flag).length, flag).toBeGreaterThanOrEqual(5);
  }
  expect(all.filter(one => one.expect === 'none').length).toBeGreaterThan(2);
});

test('keys are unique, and no comment is older than its post or younger than its thread', () => {
  expect(new Set(all.map(one => one.key)).size).toBe(all.length);
  for (const post of posts) {
    for (const root of post.comments) {
      expect(root.age, root.key).toBeLessThanOrEqual(post.age);
      for (const reply of root.replies ?? []) expect(reply.age, reply.key).toBeLessThanOrEqual(root.age);
    }
  }
});

test('what an account writes has no expected flag, and a creator centre shows its own name', () => {
  const keys = accounts.map(account => account.key);
  expect(all.filter(one => keys.includes(one.who) && one.expect)).toEqual([]);
  for (const post of posts.filter(one => one.site === 'douyin' || one.site === 'channels')) {
    expect(
      post.comments.some(one => one.who === post.by),
      post.id,
    ).toBe(true);
  }
  for (const { key } of accounts) expect(worksOf(key).length, key).toBeGreaterThan(0);
});

test('ids and texts are the same on every start at the same time', () => {
  const [post] = posts;
  if (!post) throw new Error('no posts');
  const ids = (startedAt: number) => new Store(startedAt).thread(post, {}).map(one => one.id);
  expect(ids(1_780_000_000_000)).toEqual(ids(1_780_000_000_000));
  expect(ids(1_780_000_000_000).map(id => id.slice(8))).toEqual(
    ids(1_790_000_000_000).map(id => id.slice(8)),
  );
  expect(commentsOf(post, { count: 500 })).toHaveLength(500);
  expect(commentsOf(post, { count: 3 })).toHaveLength(3);
});
