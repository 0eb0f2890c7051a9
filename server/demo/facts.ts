import type { Fact } from '../../lib/model/fact.ts';
import { day, WRITTEN_AT, YEAR } from './dates.ts';

type Extra = Partial<Pick<Fact, 'product' | 'source' | 'validFrom' | 'validTo'>>;

const fact = (id: string, kind: Fact['kind'], name: string, value: string, extra: Extra = {}): Fact => ({
  id: `fact-${id}`,
  name,
  kind,
  value,
  ...extra,
  updatedAt: WRITTEN_AT,
});

const SERUM = '舒缓修护精华';
const CREAM = '屏障修护面霜';
const CLEANSER = '氨基酸洁面';
const SUNSCREEN = '轻透物理防晒';
const MIST = '舒缓喷雾';

const LIST = '价目表';
const FORMULA = '配方备案';
const SHOP = '店铺规则';

const thisYear: Extra = { validFrom: day(YEAR, 1, 1), validTo: day(YEAR + 1, 1, 1) };
const nextMarch: Extra = { validFrom: day(YEAR + 1, 3, 1), validTo: day(YEAR + 1, 3, 9) };
const lastAugust: Extra = { validFrom: day(YEAR - 1, 8, 15), validTo: day(YEAR - 1, 8, 30) };

const PRICES: Fact[] = [
  fact('serum-price', 'price', '精华到手价', '¥239', { product: SERUM, source: LIST, ...thisYear }),
  fact('cream-price', 'price', '面霜到手价', '¥199', { product: CREAM, source: LIST, ...thisYear }),
  fact('cleanser-price', 'price', '洁面到手价', '¥89', { product: CLEANSER, source: LIST, ...thisYear }),
  fact('sunscreen-price', 'price', '防晒到手价', '¥129', { product: SUNSCREEN, source: LIST, ...thisYear }),
  fact('mist-price', 'price', '喷雾到手价', '¥79', { product: MIST, source: LIST, ...thisYear }),
  fact('set-price', 'price', '三件套到手价', '¥459', { source: LIST, ...thisYear }),
  fact('travel-price', 'price', '旅行装价格', '¥69', { source: LIST, ...thisYear }),
  fact('march-price', 'price', '三八节精华价', '¥209', {
    product: SERUM,
    source: '三八节排期',
    ...nextMarch,
  }),
  fact('qixi-price', 'price', '七夕礼盒价', '¥399', { source: '七夕排期', ...lastAugust }),
];

const FORMULAS: Fact[] = [
  fact('serum-actives', 'ingredient', '精华核心成分', '5% 泛醇（维生素原 B5）、2% 依克多因、0.1% 积雪草苷', {
    product: SERUM,
    source: FORMULA,
  }),
  fact('cream-actives', 'ingredient', '面霜核心成分', '3% 神经酰胺复合物、2% 角鲨烷、1% 胆甾醇', {
    product: CREAM,
    source: FORMULA,
  }),
  fact('cleanser-actives', 'ingredient', '洁面核心成分', '椰油酰甘氨酸钾、18% 氨基酸类表活', {
    product: CLEANSER,
    source: FORMULA,
  }),
  fact('sunscreen-actives', 'ingredient', '防晒核心成分', '12% 氧化锌、4% 二氧化钛', {
    product: SUNSCREEN,
    source: FORMULA,
  }),
  fact('left-out', 'ingredient', '配方不添加', '酒精、香精、色素', { source: FORMULA }),
  fact('serum-size', 'specification', '精华规格', '30ml，早晚各 2–3 滴约用 2 个月', { product: SERUM }),
  fact('cream-size', 'specification', '面霜规格', '50g', { product: CREAM }),
  fact('serum-ph', 'specification', '精华 pH', '5.5±0.3', { product: SERUM, source: '出厂检验' }),
  fact('sunscreen-index', 'specification', '防晒指数', 'SPF50 PA++++', {
    product: SUNSCREEN,
    source: '防晒检测报告',
  }),
  fact('shelf-life', 'specification', '开封使用期', '开封后 12 个月内', { source: '包装标示' }),
  fact('patch-test', 'text', '斑贴测试', '33 名敏感肌志愿者 48 小时封闭斑贴，未见不良反应', {
    source: '第三方检测报告',
  }),
  fact('set-content', 'amount', '三件套内容', '洁面 120g、精华 30ml、面霜 50g 各一件', { source: LIST }),
];

const CAMPAIGNS: Fact[] = [
  fact('member-day', 'date-span', '会员日', '每月 18 日 0 点到 24 点', { source: '会员规则', ...thisYear }),
  fact('member-cut', 'amount', '会员日优惠', '满 299 减 40', { source: '会员规则', ...thisYear }),
  fact('newcomer-cut', 'amount', '新客券', '首单满 199 减 20', { source: '会员规则', ...thisYear }),
  fact('march-span', 'date-span', '三八节时间', '3 月 1 日到 3 月 8 日', {
    source: '三八节排期',
    ...nextMarch,
  }),
  fact('qixi-span', 'date-span', '七夕礼盒时间', '8 月 15 日到 8 月 29 日', {
    source: '七夕排期',
    ...lastAugust,
  }),
  fact('serum-gift', 'gift', '精华赠品', '精华 5ml 两支、洁面 15g 一支', {
    product: SERUM,
    source: LIST,
    ...thisYear,
  }),
  fact('sample-pack', 'gift', '小样包', '精华 5ml、面霜 5g、洁面 15g 各一支', { source: LIST, ...thisYear }),
];

const SERVICE: Fact[] = [
  fact('shop-link', 'text', '店铺入口', '主页「澄屿旗舰店」', { source: SHOP }),
  fact('live-hours', 'text', '直播时间', '每天 19:30 到 22:30', { source: '直播排班' }),
  fact('desk-hours', 'text', '客服时间', '每天 9:00 到 23:00', { source: '客服排班' }),
  fact('dispatch', 'text', '发货时效', '付款后 48 小时内', { source: SHOP }),
  fact('free-shipping', 'text', '包邮规则', '满 88 元包邮，新疆西藏满 199 元包邮', { source: SHOP }),
  fact('refund', 'text', '退换政策', '签收 7 天内未拆封可退换，质量问题运费我们出', { source: SHOP }),
  fact('calm-refund', 'text', '安心退', '签收 30 天内用着不合适，拆封了也能退一次', { source: SHOP }),
  fact('price-guard', 'text', '价保', '付款后 15 天内降价补差', { source: SHOP }),
  fact('batch-check', 'text', '正品查验', '瓶底批号在「澄屿」小程序里可查到生产日期和检验单', {
    source: '品控',
  }),
  fact('trade-mail', 'link', '商务邮箱', 'bd@chengyu.demo', { source: '品牌部' }),
];

/** The facts of the demo brand: one that has ended and one that is still to come among them. */
export const FACTS: Fact[] = [...PRICES, ...FORMULAS, ...CAMPAIGNS, ...SERVICE];
