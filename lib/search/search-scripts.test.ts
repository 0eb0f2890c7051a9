import { expect, test } from 'vitest';
import type { Flag } from '../model/flag.ts';
import type { Role } from '../model/role.ts';
import type { Script } from '../model/script.ts';
import type { SearchContext } from './fit.ts';
import { marksIn } from './marks.ts';
import { ScriptSegments } from './script-segments.ts';
import { searchScripts } from './search-scripts.ts';
import { queryText } from './search-text.ts';

type Row = [title: string, body: string, role: Role, flag: Flag | undefined, tags?: string];

const ROWS: Row[] = [
  ['价格私信', '亲,到手价已经私信您啦,记得查收', 'KOS', 'purchase', '报价'],
  ['活动价到几号', '今天的活动价到周日晚上十二点', 'KOS', 'purchase'],
  ['哪里买', '点主页橱窗就能看到,今天下单送小样', 'KOS', 'purchase', '链接 购买'],
  ['直播间链接', '今晚八点直播间见,链接在主页', 'KOS', 'purchase'],
  ['库存还有吗', '现货还有,拍下当天发', 'KOS', 'purchase'],
  ['尺码怎么选', '按平时的尺码拍就行', 'KOS', 'purchase'],
  ['发什么快递', '默认顺丰,偏远地区发邮政', 'KOS', 'purchase', '物流'],
  ['退换货说明', '七天无理由,运费我们出', 'KOS', 'aftersale', '售后'],
  ['过敏先停用', '先停用,用清水洗掉,我马上帮您登记', 'KOS', 'aftersale'],
  ['漏液补发', '非常抱歉,拍张照片给我,马上补发', 'KOS', 'aftersale'],
  ['成分表在哪', '外盒侧面有全成分,我也拍给您', 'KOE', 'technical'],
  ['烟酰胺浓度', '浓度是百分之四,敏感肌先在耳后试', 'KOE', 'technical'],
  ['孕妇能用吗', '不含视黄醇和水杨酸,孕期建议先问医生', 'KOE', 'technical'],
  ['早C晚A怎么搭', '早上抗氧,晚上修护,中间隔开', 'KOE', 'technical'],
  ['和酸类能不能叠', '刷酸当天停用,第二天再用', 'KOE', 'technical'],
  ['先问肤质', '你的肤质是什么?干皮还是油皮', 'KOE', 'recommend', '反问'],
  ['油皮推荐', '油皮用清爽版,少量多次', 'KOE', 'recommend'],
  ['真的好用吗', '我空瓶三支了,换季没再起皮', 'KOC', 'trust'],
  ['是不是广告', '自己买的,小票还在呢', 'KOC', 'trust'],
  ['抱抱姐妹', '懂你,我烂脸那阵子也天天哭', 'KOC', 'heartfelt'],
  ['谢谢喜欢', '开心,一起变好看', 'KOC', 'praise'],
  ['夸回去', '你也好会说话呀', 'KOC', 'praise'],
  ['请工程师来答', '这个我说不准,请@{{转交账号}}来讲', 'KOC', 'technical'],
  ['商务合作邮箱', '合作请发邮箱,我们三天内回', 'official', 'business'],
  ['媒体采访', '采访请联系品牌公关部', 'official', 'business'],
  ['道歉与跟进', '抱歉让您失望了,我们正在核实', 'official', 'negative'],
  ['不在评论区争', '您的意见收到了,私信和您细聊', 'KOC', 'negative'],
  ['问候语', '在的,请问想了解哪一款', 'KOS', undefined, '开场'],
  ['催单话术', '库存不多了,今天下单今天发', 'KOS', 'purchase'],
  ['重庆门店', '重庆观音桥店可以试用', 'KOS', 'purchase'],
  ['VIP会员权益', '会员生日有礼', 'KOS', undefined],
  ['过期的双十一', '双十一到手价,手慢无', 'KOS', 'purchase'],
];

const NOW = 1000;
const scripts: Script[] = ROWS.map(([title, body, role, flag, tags], index) => ({
  id: `s${String(index).padStart(2, '0')}`,
  title,
  body,
  category: 'product',
  roles: [role],
  flags: flag ? [flag] : [],
  surfaces: ['comment'],
  tags: tags?.split(' ') ?? [],
  updatedAt: 1,
  ...(title.startsWith('过期') ? { validTo: NOW } : {}),
}));

const libraryOf = (rows: readonly Script[]) => {
  const segments = new ScriptSegments();
  segments.write(rows);
  return segments;
};
const library = libraryOf(scripts);
const byId = new Map(scripts.map(script => [script.id, script]));
const titleOf = (id: string) => byId.get(id)?.title ?? '';
const find = (query: string, context: Partial<SearchContext> = {}) =>
  searchScripts(query, library, { now: NOW, recent: [], ...context });
const titles = (query: string, context: Partial<SearchContext> = {}) =>
  find(query, context).map(hit => titleOf(hit.id));

test.each([
  ['价格', '价格私信'],
  ['jiage', '价格私信'],
  ['jg', '价格私信'],
  ['jiag', '价格私信'],
  ['价ge', '价格私信'],
  ['jgsx', '价格私信'],
  ['JiaGe', '价格私信'],
  ['yunfu', '孕妇能用吗'],
  ['yf', '孕妇能用吗'],
  ['chongqing', '重庆门店'],
  ['nljm', undefined],
  ['vip', 'VIP会员权益'],
  ['VIP', 'VIP会员权益'],
  ['zaoc', '早C晚A怎么搭'],
  ['烟酰胺浓', '烟酰胺浓度'],
  ['链接 直播', '直播间链接'],
  ['wuliu', '发什么快递'],
  ['反问', '先问肤质'],
  ['shunfeng', '发什么快递'],
  ['顺丰', '发什么快递'],
  ['观音桥', '重庆门店'],
  ['商务和作', '商务合作邮箱'],
  ['量子纠缠', undefined],
  ['用哪家顺丰送', '发什么快递'],
  ['😀', undefined],
])('%s finds %s', (query, title) => {
  expect(titles(query)[0]).toBe(title);
});

test.each<[string, string, [number, number][]]>([
  ['价格私信', 'jiage', [[0, 2]]],
  ['价格私信', 'sixin', [[2, 4]]],
  ['价格私信', '架格', [[0, 2]]],
  [
    '直播间链接',
    '直播 链接',
    [
      [0, 2],
      [3, 5],
    ],
  ],
  ['價格私信', '价格', [[0, 2]]],
])('marks in %s what %s means', (title, query, ranges) => {
  expect(marksIn(title, queryText(query), true)).toEqual(ranges);
});

test('exact title first, then what is made for the flag, then title, then body', () => {
  const context = { role: 'KOS', surface: 'comment', flag: 'purchase' } as const;
  expect(titles('哪里买', context)[0]).toBe('哪里买');
  const found = titles('链接', context);
  expect(found.slice(0, 2)).toEqual(['直播间链接', '哪里买']);
  expect(titles('拍', context).indexOf('库存还有吗')).toBeLessThan(titles('拍', context).indexOf('漏液补发'));
});

test('out of date and other roles come last, marked', () => {
  const found = find('到手价', { role: 'KOS' });
  expect(titleOf(found[0]?.id ?? '')).toBe('价格私信');
  expect(titles('双十一', { role: 'KOS' })).toContain('过期的双十一');
  const order = found.map(hit => (hit.wrongRole ? 2 : 0) + (hit.expired ? 1 : 0));
  expect(order).toEqual(order.toSorted((a, b) => a - b));
  expect(found.find(hit => titleOf(hit.id) === '过期的双十一')?.expired).toBe(true);
  const asKoc = find('成分', { role: 'KOC' });
  expect(asKoc.at(-1)).toMatchObject({ wrongRole: true });
});

test('an empty query lists what fits the context, then what was lately used', () => {
  const found = titles('', { role: 'KOC', surface: 'comment', flag: 'trust' });
  expect(found.slice(0, 2).toSorted()).toEqual(['是不是广告', '真的好用吗']);
  expect(found).toHaveLength(scripts.length);
  const recent = [scripts[6]?.id ?? '', scripts[4]?.id ?? ''];
  expect(titles('', { recent }).slice(0, 2)).toEqual(['发什么快递', '库存还有吗']);
});

test('a script that changed is found by its new words only', () => {
  const segments = libraryOf(scripts.slice(0, 3));
  const [first] = scripts;
  if (!first) throw new Error('no script');
  const renamed: Script = { ...first, title: '新品首发', body: '首发', tags: [], updatedAt: 2 };
  segments.write([renamed]);
  const ask = (query: string) => searchScripts(query, segments, { now: NOW, recent: [] });
  expect(ask('shoufa')).toHaveLength(1);
  expect(ask('jiage')).toHaveLength(0);
  segments.write([], [renamed.id]);
  expect(ask('首发')).toHaveLength(0);
});

test('a thousand scripts are searched in less than 20 ms', () => {
  const many = libraryOf(
    Array.from({ length: 1000 }, (_, index) => {
      const script = scripts[index % scripts.length];
      if (!script) throw new Error('no script');
      return { ...script, id: `m${index}`, title: `${script.title}${index}` };
    }),
  );
  const queries = ['价格', 'jiage', 'jg', '顺丰', '早c', '商务和作', '今天下单送小样', ''];
  const times = queries.flatMap(query =>
    Array.from({ length: 5 }, () => {
      // Processor time, not the clock on the wall: other tests run on the same machine.
      const start = process.cpuUsage().user;
      searchScripts(query, many, { now: NOW, recent: [] });
      return (process.cpuUsage().user - start) / 1000;
    }),
  );
  const sorted = times.toSorted((a, b) => a - b);
  expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThan(20);
});
