import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Script } from '../model/script.ts';
import { marksIn } from './marks.ts';
import { ScriptSegments } from './script-segments.ts';
import { searchScripts } from './search-scripts.ts';
import { queryText, searchText } from './search-text.ts';

const LIBRARY: [id: string, title: string, body: string, tags?: string][] = [
  ['ship', '发货和包邮', '今天下单四十八小时内寄出,满99包邮'],
  ['track', '查物流', '我这就去查快递到哪了'],
  ['refund', '退款流程', '在订单页点退款,原因选不合适'],
  ['price', '精华报价', '精华现在到手199元'],
  ['pregnant', '孕期能不能用', '不含视黄醇,请把成分表给医生看过再决定'],
  ['acid', '能不能和酸叠用', '刷酸当天停用'],
  ['sun', 'SPF50防晒乳', '通勤够用,海边两小时补一次'],
  ['allergy', '过敏先停用', '先停用,用清水洗掉'],
  ['genuine', '是不是正品', '工厂直发,扫码能查'],
  ['invoice', '开发票', '抬头和税号发我', '报销'],
  ['bank', '银行转账', '对公账户请联系客服'],
];
const scripts = LIBRARY.map(
  ([id, title, body, tags]): Script => ({
    ...{ id, title, body, category: 'product', roles: [], flags: [], surfaces: ['comment'] },
    ...{ tags: tags ? [tags] : [], updatedAt: 1 },
  }),
);
const segments = new ScriptSegments();
segments.write(scripts);
const ask = (query: string) => searchScripts(query, segments, { now: 0, recent: [] }).map(hit => hit.id);

test.each([
  ['a wrong character', '发伙和包邮', 'ship'],
  ['a homophone', '推款流成', 'refund'],
  ['two characters exchanged', '款退流程', 'refund'],
  ['a character left out', '退流程', 'refund'],
  ['one too many', '退款的流程', 'refund'],
  ['traditional', '孕期能不能用', 'pregnant'],
  ['traditional', '發貨和包郵', 'ship'],
  ['full width', 'ＳＰＦ５０', 'sun'],
  ['pinyin', 'tuikuanliucheng', 'refund'],
  ['pinyin with blanks', 'tui kuan liu cheng', 'refund'],
  ['pinyin, l for n', 'lengbulenghesuan', 'acid'],
  ['pinyin without h and g', 'si bu si zenpin', 'genuine'],
  ['pinyin with two letters exchanged', 'tuikaunliucheng', 'refund'],
  ['pinyin with a letter left out', 'tuikuanlucheng', 'refund'],
  ['either reading', 'yinhang', 'bank'],
  ['initials', 'tklc', 'refund'],
  ['initials of either reading', 'yhzz', 'bank'],
  ['characters and pinyin', '退kuan流程', 'refund'],
  ['characters and initials', '发货hby', 'ship'],
  ['any order', '包邮 发货', 'ship'],
  ['letters and digits', 'spf50fsr', 'sun'],
  ['a tag', 'baoxiao', 'invoice'],
  ['the body', '扫码', 'genuine'],
  ['other words: postage', '请问几号能寄出呀', 'ship'],
  ['other words: price', '姐妹这个多少钱啊', 'price'],
  ['other words: pregnancy', '怀孕了可以擦吗', 'pregnant'],
  ['other words: fake', '会不会是假货', 'genuine'],
  ['other words: return', '我不想要了怎么弄', 'refund'],
])('%s: %s', (_kind, query, id) => {
  expect(ask(query)[0]).toBe(id);
});

test('the words of a title find it in any order', () => {
  const words = ['退款', '流程', '孕期', '防晒', '报价', '物流'];
  fc.assert(
    fc.property(fc.shuffledSubarray(words, { minLength: 2, maxLength: 2 }), ([one = '', two = '']) => {
      const both = scripts.filter(({ title }) => title.includes(one) || title.includes(two));
      const found = ask(`${one} ${two}`).slice(0, both.length);
      expect(found.toSorted()).toEqual(both.map(({ id }) => id).toSorted());
    }),
  );
});

const hostile = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: fc.constantFrom(...'发退款 aghnouz\u0000{|}《'), maxLength: 300 }),
);

test('whatever is typed, nothing breaks, and each script is found once', () => {
  fc.assert(
    fc.property(hostile, query => {
      const found = ask(query);
      expect(new Set(found).size).toBe(found.length);
    }),
    { numRuns: 300 },
  );
});

test('whatever is written and typed, marks lie in order within the text', () => {
  fc.assert(
    fc.property(hostile, hostile, fc.boolean(), (text, typed, isTitle) => {
      let last = 0;
      for (const [start, end] of marksIn(text, queryText(typed), isTitle)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        last = end;
      }
    }),
    { numRuns: 300 },
  );
});

test('text keeps its length when it is folded, so that positions stay', () => {
  fc.assert(
    fc.property(hostile, text => {
      expect(searchText(text)).toHaveLength(text.length);
    }),
  );
});

test('letters that fit everywhere do not hold up the search', () => {
  const long = new ScriptSegments();
  long.write([{ ...(scripts[0] as Script), title: '啊'.repeat(80), body: '啊'.repeat(5000) }]);
  const start = process.cpuUsage().user;
  for (const query of ['a'.repeat(120), `${'a'.repeat(60)}z`, 'ana'.repeat(40)])
    searchScripts(query, long, { now: 0, recent: [] });
  expect((process.cpuUsage().user - start) / 1000).toBeLessThan(1000);
});
