import { expect, test } from 'vitest';
import { MINUTE } from '../../base/clock.ts';
import type { Account } from '../../model/account.ts';
import type { Item } from '../../model/item.ts';
import { comparePolicies } from './compare.ts';
import { wholePolicy } from './whole.ts';

const account = (id: string, role: Account['role']): Account => ({
  id,
  platform: 'xiaohongshu',
  name: id,
  role,
  operatorIds: [],
  updatedAt: 0,
});
const koc = account('koc', 'KOC');
const accounts = [koc, account('kos', 'KOS'), account('koe', 'KOE')];
const item = (id: string, labels: Item['labels']): Item => ({
  id,
  idKind: 'platform',
  platform: 'xiaohongshu',
  surface: 'xiaohongshu.note',
  post: { key: 'p', title: '' },
  author: { name: '橙子', isPostAuthor: false },
  text: '多少钱',
  time: { text: '', precision: 'unknown' },
  firstSeenAt: 0,
  accountId: 'koc',
  labels,
  reasons: [],
  labelledAt: 0,
  updatedAt: 0,
});
const same = (one: Item) => {
  const seen = { item: one, occasions: [] };
  return { account: koc, before: seen, after: seen };
};
const before = wholePolicy(undefined);

test('the same policy changes nothing', () => {
  const cases = [same(item('1', ['purchase'])), same(item('2', []))];
  expect(comparePolicies(before, before, cases, accounts)).toEqual([]);
});

test('what is treated otherwise is told with both sides, in the order of the items', () => {
  const rules = before.rules.map(rule =>
    rule.role === 'KOC' && rule.flag === 'purchase'
      ? { ...rule, duty: 'answer' as const, steerTo: undefined, targetMs: 5 * MINUTE }
      : rule,
  );
  const cases = [same(item('1', ['trust'])), same(item('2', ['purchase'])), same(item('3', ['purchase']))];
  const changes = comparePolicies(before, { rules }, cases, accounts);
  expect(changes.map(change => change.itemId)).toEqual(['2', '3']);
  expect(changes[0]).toMatchObject({
    authorName: '橙子',
    accountName: 'koc',
    before: { duty: 'steer', steerTo: 'KOS', receiver: 'kos', targetMs: 30 * MINUTE },
    after: { flag: 'purchase', duty: 'answer', targetMs: 5 * MINUTE },
  });
});

test('a line for one account or occasion changes its items alone', () => {
  const line = { role: 'KOC', surface: 'comment', flag: 'none' } as const;
  const own = [...before.rules, { ...line, accountId: 'other', duty: 'skip' as const }];
  const cases = [same(item('1', []))];
  expect(comparePolicies(before, { rules: own }, cases, accounts)).toEqual([]);
  const rare = [...before.rules, { ...line, occasion: 'first-hour' as const, duty: 'answer' as const }];
  expect(comparePolicies(before, { rules: rare }, cases, accounts)).toEqual([]);
  const now = cases.map(one => ({ ...one, after: { ...one.after, occasions: ['first-hour'] as const } }));
  expect(comparePolicies(before, { rules: rare }, now, accounts)).toHaveLength(1);
});
