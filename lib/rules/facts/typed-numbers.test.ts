import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Fact } from '../../model/fact.ts';
import type { FactChange } from '../../model/fact-change.ts';
import type { Script } from '../../model/script.ts';
import { typedNumbers, withReference } from './typed-numbers.ts';

const fact = (name: string, value: string, over: Partial<Fact> = {}): Fact => ({
  id: name,
  name,
  kind: 'price',
  value,
  updatedAt: 1,
  ...over,
});
const FACTS = [
  fact('精华到手价', '¥229', { product: '舒缓修护精华' }),
  fact('面霜到手价', '¥199', { product: '屏障修护面霜' }),
  fact('喷雾到手价', '¥199', { product: '舒缓喷雾' }),
  fact('精华规格', '30ml', { kind: 'specification', product: '舒缓修护精华' }),
  fact('会员日优惠', '满 299 减 40', { kind: 'amount' }),
];
const WAS: FactChange = {
  id: 'c',
  factId: '精华到手价',
  version: 2,
  before: { name: '精华到手价', value: '¥239' },
  after: { name: '精华到手价', value: '¥229' },
  mustRead: true,
  memberId: 'm',
  at: 1,
  updatedAt: 1,
};
const script = (body: string, over: Partial<Script> = {}): Script => ({
  id: 's',
  title: '报价',
  body,
  category: 'product',
  roles: [],
  flags: [],
  surfaces: ['comment'],
  tags: [],
  updatedAt: 1,
  ...over,
});
const find = (body: string, over: Partial<Script> = {}) =>
  typedNumbers([script(body, over)], { facts: FACTS, changes: [WAS] }, 5).map(
    ({ said, factName, former }) => `${said} ${factName}${former ? ' former' : ''}`,
  );

test('a price typed by hand is found near its product, also what it was before', () => {
  expect(find('精华现在 229 元')).toEqual(['229 元 精华到手价']);
  expect(find('精华到手￥239哦')).toEqual(['￥239 精华到手价 former']);
  expect(find('现在 ¥229', { title: '舒缓修护精华多少钱' })).toEqual(['¥229 精华到手价']);
  expect(find('见下', { variants: ['精华一支 30ML'] })).toEqual(['30ML 精华规格']);
});

test('nothing is said where it is not certain what is meant', () => {
  expect(find('现在 ¥229')).toEqual([]);
  // Both cost the same and both are named.
  expect(find('面霜和喷雾都是 ¥199')).toEqual([]);
  expect(find('精华到手{{fact:精华到手价}}')).toEqual([]);
  expect(find('精华满 ¥229 减 20')).toEqual([]);
  expect(find('精华 2290 元')).toEqual([]);
});

test('the figure becomes a reference, unless the text has changed', () => {
  const [one] = typedNumbers([script('精华到手￥239哦')], { facts: FACTS, changes: [WAS] }, 5);
  expect(one && withReference('精华到手￥239哦', one)).toBe('精华到手{{fact:精华到手价}}哦');
  expect(one && withReference('亲,精华到手￥239哦', one)).toBe('亲,精华到手{{fact:精华到手价}}哦');
  expect(one && withReference('亲,￥239,就是￥239', one)).toBeUndefined();
  expect(one && withReference('精华到手￥229哦', one)).toBeUndefined();
});

test('never throws, and each range says what was said', () => {
  const body = fc
    .array(
      fc.constantFrom('精华', '面霜', '¥', '229', '239元', '{{', '}}', '{{fact:精华到手价}}', '\n', '😀'),
      { maxLength: 12 },
    )
    .map(parts => parts.join(''));
  fc.assert(
    fc.property(body, text => {
      const found = typedNumbers([script(text)], { facts: FACTS, changes: [WAS] }, 5);
      for (const { range, said } of found) expect(text.slice(...range)).toBe(said);
    }),
  );
});
