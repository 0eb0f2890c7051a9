import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Fact } from '../../model/fact.ts';
import { fillScript } from './fill.ts';

const fact = (value: string, dates: Partial<Fact> = {}): Fact => ({
  id: value,
  name: '到手价',
  kind: 'price',
  value,
  updatedAt: 1,
  ...dates,
});
const fill = (body: string, values: Record<string, string> = {}, facts: Fact[] = [], now = 100) =>
  fillScript({ id: 's', title: 't', body }, { values, facts, now });

test('fills places from the page, with a default where the page has none', () => {
  expect(fill('{{昵称|亲}},我是{{我的账号}}', { 我的账号: '小鹿' }).text).toBe('亲,我是小鹿');
  expect(fill('{{昵称|亲}}', { 昵称: 'momo' }).text).toBe('momo');
});

test('a place without value stays visible and is listed', () => {
  expect(fill('找{{转交账号}}')).toMatchObject({ text: '找{{转交账号}}', unfilled: ['转交账号'] });
});

test('a campaign price takes over and gives way by itself; an expired one is said', () => {
  const facts = [fact('¥239'), fact('¥199', { validFrom: 50, validTo: 150 })];
  expect(fill('{{fact:到手价}}', {}, facts, 100).text).toBe('¥199');
  expect(fill('{{fact:到手价}}', {}, facts, 150).text).toBe('¥239');
  expect(fill('{{fact:到手价}}', {}, [fact('¥199', { validTo: 50 })])).toMatchObject({
    text: '¥199',
    expiredFacts: ['到手价'],
  });
  expect(fill('{{fact:没有}}').unfilled).toEqual(['fact:没有']);
});

test('a hostile name is inserted literally, never filled again', () => {
  expect(fill('{{昵称}}', { 昵称: '{{fact:到手价}}' }, [fact('¥1')]).text).toBe('{{fact:到手价}}');
  expect(fill('{{constructor}}').unfilled).toEqual(['constructor']);
  expect(fill('{{昵称}}', { 昵称: 'a\u202eb\u200b' }).text).toBe('ab');
});

test('never throws and never grows beyond its values', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (body, name) => {
      expect(typeof fill(body, { 昵称: name }).text).toBe('string');
    }),
  );
});
