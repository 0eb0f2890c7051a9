import { expect, test } from 'vitest';
import type { ScriptContent } from '../../model/script.ts';
import type { ScriptEdit } from '../../model/script-edit.ts';
import { groupEdits, isFrequent, withChange } from './edits.ts';

const edit = (inserted: string, sent: string, memberId = 'a'): ScriptEdit => ({
  id: `${inserted}${sent}${memberId}`,
  scriptId: 's',
  scriptVersion: 1,
  itemId: 'i',
  inserted,
  sent,
  memberId,
  at: 1,
  updatedAt: 1,
});
const content: ScriptContent = {
  title: 't',
  body: '{{昵称|姐妹}}先别急,慢慢来',
  variants: ['先别急,先别急'],
  category: 'product',
  roles: [],
  flags: [],
  surfaces: ['comment'],
  tags: [],
};

test('the same change by several people is one habit, the most frequent first', () => {
  const edits = [
    edit('{{昵称}}先别急,慢慢来', '{{昵称}}别慌哈,慢慢来', 'a'),
    edit('{{昵称}}先别急,慢慢来', '{{昵称}}别慌哈,慢慢来~', 'b'),
    edit('姐妹先别急,慢慢来', '姐妹别慌哈,慢慢来', 'b'),
    edit('姐妹先别急,慢慢来', '姐妹先别急,稳住'),
  ];
  const [first, ...others] = groupEdits(edits);
  expect(first).toEqual({ from: '先别急', to: '别慌哈', times: 3, people: 2 });
  expect(first && isFrequent(first)).toBe(true);
  expect(others.some(isFrequent)).toBe(false);
  expect(others).toContainEqual({ from: '慢慢来', to: '稳住', times: 1, people: 1 });
});

test('one person alone has a habit only after five times', () => {
  expect(isFrequent({ from: 'a', to: 'b', times: 4, people: 1 })).toBe(false);
  expect(isFrequent({ from: 'a', to: 'b', times: 5, people: 1 })).toBe(true);
  expect(isFrequent({ from: 'a', to: 'b', times: 2, people: 2 })).toBe(false);
});

test('what was said to one person, and sentences written anew, are no habit', () => {
  expect(groupEdits([edit('打 [号码] 找我', '加 [号码] 找我哈')]).map(({ to }) => to)).not.toContain(
    '[号码]',
  );
  expect(groupEdits([edit('好', '很长'.repeat(40))])).toEqual([]);
  expect(groupEdits([edit('{{昵称}}好', '亲好')])).toEqual([]);
  expect(groupEdits([edit('', '')])).toEqual([]);
});

test('a change is made where the words stand exactly once, and nowhere else', () => {
  expect(withChange(content, { from: '先别急', to: '别慌$&' })).toEqual({
    ...content,
    body: '{{昵称|姐妹}}别慌$&,慢慢来',
  });
  expect(withChange(content, { from: '没有', to: '有' })).toBeUndefined();
  expect(withChange({ ...content, body: '好' }, { from: '好', to: '' })).toBeUndefined();
});
