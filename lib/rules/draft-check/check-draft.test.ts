import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAY } from '../../base/clock.ts';
import type { Fact } from '../../model/fact.ts';
import type { FactChange } from '../../model/fact-change.ts';
import type { RedLine } from '../../model/red-line.ts';
import { checkDraft, makeBook } from './check-draft.ts';
import type { DraftOccasion } from './occasion.ts';

const NOW = Date.UTC(2026, 10, 5, 4);
const SERUM = '舒缓修护精华';
const fact = (name: string, kind: Fact['kind'], value: string, more: Partial<Fact> = {}): Fact => ({
  id: `${name}${more.channel ?? ''}${more.validFrom ?? ''}`,
  name,
  kind,
  value,
  updatedAt: 1,
  ...more,
});
const FACTS = [
  fact('精华到手价', 'price', '¥239', { product: SERUM }),
  fact('精华规格', 'specification', '30ml,约用 2 个月', { product: SERUM }),
  fact('精华核心成分', 'ingredient', '5% 泛醇(维生素原 B5)、2% 依克多因', { product: SERUM }),
  fact('面霜到手价', 'price', '199 元', { product: '屏障修护面霜' }),
  fact('七夕礼盒价', 'price', '¥399', { validTo: NOW - DAY }),
  fact('会员日优惠', 'amount', '满 299 减 40'),
  fact('商务邮箱', 'link', 'bd@chengyu.demo'),
];
const change = (factId: string, before: string, after: string): FactChange => {
  const said = (value: string) => ({ name: factId, value });
  return {
    id: `${factId}-2`,
    factId,
    version: 2,
    before: said(before),
    after: said(after),
    mustRead: true,
    memberId: 'm',
    at: 1,
    updatedAt: 1,
  };
};
const line = (word: string, more: Partial<RedLine> = {}): RedLine => ({
  id: word,
  word,
  kind: 'banned',
  level: 'block',
  updatedAt: 1,
  ...more,
});
const book = makeBook({ facts: FACTS, changes: [change('精华到手价', '¥259', '¥239')], redLines: [] });
const rules = (text: string, at: Partial<DraftOccasion> = {}, by = book) =>
  checkDraft(text, by, { now: NOW, ...at }).map(({ rule, said }) => `${rule} ${said}`);

describe('prices', () => {
  test.each([
    '精华到手价 ¥239',
    '精华两百三十九块钱',
    '面霜一百九十九,精华239元',
    '两瓶精华一共 478 元',
    '精华原价 299,现在 239 元',
    '这款用到第 199 天,SPF50,8 点直播,电话里说的 2 瓶',
    '不是 209,精华是 239 元',
    '精华和面霜一起带走 420 元',
    '别家口红 120 元一支',
  ])('nothing is wrong with: %s', text => {
    expect(rules(text)).toEqual([]);
  });

  test.each([
    ['精华到手价 209', 'price-wrong 209'],
    ['舒缓修护精华只要二百零九元', 'price-wrong 二百零九元'],
    ['这支精华我们卖209米', 'price-wrong 209米'],
    ['精华到手￥２０９', 'price-wrong ￥２０９'],
    ['说说面霜。现在到手 189 元', 'price-wrong 189 元'],
    ['精华 259 元', 'fact-changed 259 元'],
    ['七夕礼盒 399 元', 'fact-expired 399 元'],
    ['到手价 159', 'price-unknown 159'],
    ['精华满 300 减 50', 'discount-wrong 满 300 减 50'],
    ['精华是 50ml 的', 'amount-wrong 50ml'],
    ['精华里是 3% 泛醇', 'percent-wrong 3%'],
    ['泛醇浓度百分之三', 'percent-wrong 百分之三'],
  ])('%s', (text, hit) => {
    expect(rules(text)).toEqual([hit]);
  });

  test('says what it should be, and of which fact', () => {
    expect(checkDraft('精华 209 元', book, { now: NOW })).toEqual([
      {
        rule: 'price-wrong',
        level: 'block',
        range: [3, 8],
        said: '209 元',
        should: '¥239',
        factName: '精华到手价',
      },
    ]);
  });

  test('a fact that is only called 到手价 is about whatever nothing else is named of', () => {
    const by = makeBook({ facts: [...FACTS, fact('到手价', 'price', '¥99')], changes: [], redLines: [] });
    expect(rules('现在到手价 99', {}, by)).toEqual([]);
    expect(rules('现在到手价 89', {}, by)).toEqual(['price-wrong 89']);
    expect(rules('精华到手价 239', {}, by)).toEqual([]);
    expect(rules('精华到手价 99', {}, by)).toEqual(['price-wrong 99']);
  });

  test('a campaign price takes over and gives way; another channel does not contradict', () => {
    const campaign = fact('精华到手价', 'price', '¥209', {
      product: SERUM,
      validFrom: NOW,
      validTo: NOW + DAY,
    });
    const live = fact('精华到手价', 'price', '¥199', { product: SERUM, channel: '抖音' });
    const by = makeBook({ facts: [...FACTS, campaign, live], changes: [], redLines: [] });
    expect(rules('精华 209 元', {}, by)).toEqual([]);
    expect(rules('精华 239 元', {}, by)).toEqual(['fact-changed 239 元']);
    expect(rules('精华 239 元', { now: NOW + DAY }, by)).toEqual([]);
    expect(rules('精华 209 元', { now: NOW + DAY }, by)).toEqual(['fact-changed 209 元']);
    expect(rules('精华 199 元', { channel: '抖音' }, by)).toEqual([]);
    expect(rules('精华 199 元', { channel: '小红书', now: NOW + DAY }, by)).toEqual(['price-wrong 199 元']);
    expect(rules('去抖音直播间,精华 199 元', { channel: '小红书' }, by)).toEqual([]);
  });
});

test('the end of an offer, as a date, a day of the week or a feast', () => {
  const span = fact('活动时间', 'date-span', '11-01 至 11-08');
  const by = makeBook({ facts: [...FACTS, span], changes: [], redLines: [] });
  // The fifth of November 2026 is a Thursday.
  for (const sound of [
    '活动到 11 月 8 日',
    '活动到周日截止',
    '优惠到 8 号',
    '快递到 12 号才发',
    '从 3 楼到 5 楼',
  ])
    expect(rules(sound, {}, by)).toEqual([]);
  expect(rules('活动到 11 月 11 日', {}, by)).toEqual(['date-wrong 到 11 月 11 日']);
  expect(rules('优惠到周六', {}, by)).toEqual(['date-wrong 到周六']);
  expect(rules('到手价到双十一', {}, by)).toEqual(['date-wrong 到双十一']);
  expect(rules('满减到 3 号', {}, by)).toEqual(['date-wrong 到 3 号']);
});

describe('red lines', () => {
  test('built-in words, with what is not meant so', () => {
    expect(rules('效果最好')).toEqual(['absolute 最好']);
    expect(rules('最 好 用 的精华')).toEqual(['absolute 最 好']);
    expect(rules('最好先做测试,最近第一次用,最后一天')).toEqual([]);
    expect(rules('能治​疗湿疹')).toEqual(['medical 治​疗']);
    expect(rules('没有治疗作用,湿疹先去医院治疗')).toEqual([]);
    expect(rules('加Ｖ细聊')).toEqual(['contact 加Ｖ']);
    expect(rules('电话 138 0013 8000')).toEqual(['contact 138 0013 8000']);
    expect(rules('合作写到 bd@chengyu.demo')).toEqual([]);
  });

  test("the team's word, its words instead, and its say over what is built in", () => {
    const by = makeBook({
      facts: [],
      changes: [],
      redLines: [
        line('隔壁家', { kind: 'rival', instead: '其他品牌' }),
        line('神仙水', { roles: ['KOC'] }),
        line('完美', { id: 'built-in:完美', off: true }),
        line('唯一', { id: 'built-in:唯一', level: 'hint', kind: 'absolute' }),
      ],
    });
    expect(checkDraft('比隔壁家好', by, { now: NOW })[0]).toMatchObject({
      rule: 'rival',
      should: '其他品牌',
    });
    expect(rules('神仙水', { role: 'KOE' }, by)).toEqual([]);
    expect(rules('神仙水', { role: 'KOC' }, by)).toEqual(['banned 神仙水']);
    expect(rules('完美', {}, by)).toEqual([]);
    expect(checkDraft('唯一的', by, { now: NOW })).toMatchObject([{ rule: 'absolute', level: 'hint' }]);
  });
});

test('each role has its voice', () => {
  expect(rules('姐妹直接下单吧', { role: 'KOC' })).toEqual(['voice-sells 下单']);
  expect(rules('我自己下单等了三天', { role: 'KOC' })).toEqual([]);
  expect(rules('精华 239 元', { role: 'KOE' })).toEqual(['voice-price 239 元']);
  expect(rules('精华 239 元', { role: 'KOS' })).toEqual([]);
  expect(rules('宝子们好', { role: 'official' })).toEqual(['voice-slang 宝子']);
  expect(rules('您的订单我看一下', { role: 'KOL' })).toEqual(['voice-serves 订单']);
});

test('open places, a missing identity and what is said too often', () => {
  expect(rules('{{昵称}}你好')).toEqual(['unfilled {{昵称}}']);
  expect(rules('{{fact:精华到手价}}', { isScript: true })).toEqual([]);
  expect(rules('你好', { identity: '品牌员工' })).toEqual(['identity ']);
  expect(rules('我是品牌 员工,你好', { identity: '品牌员工' })).toEqual([]);
  expect(rules('你好', { repeated: { times: 5, withinMs: 1000 } })).toEqual(['repeated ']);
  expect(rules('  ', { identity: '品牌员工' })).toEqual([]);
});

const FRAGMENTS = [
  '精华',
  '¥',
  '239',
  '块',
  '折',
  '%',
  '泛醇',
  '{{',
  '}}',
  '最好',
  '加v',
  '。',
  ',',
  '\u200b',
  '万',
  '１',
  '😀',
];
test('whatever is typed, it answers, and every hit lies within the draft and says what stands there', () => {
  const typed = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 40 }).map(parts => parts.join('')),
  );
  fc.assert(
    fc.property(
      typed,
      fc.constantFrom(...(['KOL', 'KOC', 'KOE', 'KOS', 'official'] as const)),
      (text, role) => {
        for (const { range, said } of checkDraft(text, book, { now: NOW, role, identity: '员工' })) {
          const [start, end] = range;
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(text.slice(start, end)).toBe(said);
        }
      },
    ),
    { numRuns: 400 },
  );
});
