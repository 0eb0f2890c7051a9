import { DAY } from '../../../lib/base/clock.ts';
import type { Fact } from '../../../lib/model/fact.ts';
import type { FactChange } from '../../../lib/model/fact-change.ts';
import type { RedLine } from '../../../lib/model/red-line.ts';

/** The team whose drafts the sentences are. Thursday, 5 November 2026, noon in Shanghai. */
export const NOW = Date.UTC(2026, 10, 5, 4);

const SERUM = '舒缓修护精华';
const CREAM = '屏障修护面霜';
const NIGHT = '视黄醇晚霜';

const fact = (name: string, kind: Fact['kind'], value: string, more: Partial<Fact> = {}): Fact => ({
  id: `${name}@${more.channel ?? ''}`,
  name,
  kind,
  value,
  updatedAt: 1,
  ...more,
});

export const FACTS: readonly Fact[] = [
  fact('精华到手价', 'price', '¥239', { product: SERUM }),
  fact('精华到手价', 'price', '¥219', { product: SERUM, channel: '抖音' }),
  fact('双十一精华价', 'price', '¥199', { product: SERUM, validFrom: NOW + 5 * DAY, validTo: NOW + 8 * DAY }),
  fact('精华规格', 'specification', '30ml,约用 2 个月', { product: SERUM }),
  fact('精华核心成分', 'ingredient', '5% 泛醇(维生素原 B5)、2% 依克多因、0.1% 积雪草苷', { product: SERUM }),
  fact('精华赠品', 'gift', '精华 5ml 两支', { product: SERUM }),
  fact('面霜到手价', 'price', '¥199', { product: CREAM }),
  fact('面霜规格', 'specification', '50g', { product: CREAM }),
  fact('面霜核心成分', 'ingredient', '3% 神经酰胺、2% 角鲨烷', { product: CREAM }),
  fact('洁面到手价', 'price', '89 元', { product: '氨基酸洁面' }),
  fact('洁面规格', 'specification', '120g', { product: '氨基酸洁面' }),
  fact('防晒到手价', 'price', '129', { product: '轻透物理防晒' }),
  fact('防晒核心成分', 'ingredient', '12% 氧化锌', { product: '轻透物理防晒' }),
  fact('喷雾到手价', 'price', '¥79', { product: '舒缓喷雾' }),
  fact('喷雾规格', 'specification', '150ml', { product: '舒缓喷雾' }),
  fact('晚霜到手价', 'price', '¥299', { product: NIGHT }),
  fact('视黄醇浓度', 'ingredient', '0.1%', { product: NIGHT }),
  fact('三件套到手价', 'price', '¥459'),
  fact('旅行装价格', 'price', '¥69'),
  fact('七夕礼盒价', 'price', '¥399', { validTo: NOW - 60 * DAY }),
  fact('会员日优惠', 'amount', '满 299 减 40'),
  fact('新客券', 'amount', '首单满 199 减 20'),
  fact('老客折扣', 'amount', '全场 9 折'),
  fact('夏日折扣', 'amount', '全场 8 折', { validTo: NOW - 60 * DAY }),
  fact('包邮规则', 'text', '满 88 元包邮'),
  fact('商务邮箱', 'link', 'bd@chengyu.demo'),
];

const change = (name: string, before: string, after: string): FactChange => ({
  id: `${name}-2`,
  factId: `${name}@`,
  version: 2,
  before: { name, value: before },
  after: { name, value: after },
  mustRead: true,
  memberId: 'm',
  at: NOW - DAY,
  updatedAt: NOW - DAY,
});
export const CHANGES: readonly FactChange[] = [
  change('精华到手价', '¥259', '¥239'),
  change('面霜到手价', '¥229', '¥199'),
  change('面霜规格', '45g', '50g'),
  change('视黄醇浓度', '0.2%', '0.1%'),
];

const line = (
  word: string,
  kind: RedLine['kind'],
  level: RedLine['level'],
  more: Partial<RedLine> = {},
): RedLine => ({
  id: word,
  word,
  kind,
  level,
  updatedAt: 1,
  ...more,
});
export const RED_LINES: readonly RedLine[] = [
  line('白月光家', 'rival', 'block', { instead: '其他品牌' }),
  line('Luxe实验室', 'rival', 'block'),
  line('早C晚A', 'banned', 'ask', { instead: '早晚护肤' }),
  line('智商税', 'banned', 'hint'),
  line('烂脸', 'banned', 'ask', { roles: ['KOC', 'KOS', 'official'] }),
];
