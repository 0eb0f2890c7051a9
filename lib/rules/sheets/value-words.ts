import { FACT_KINDS, type FactKind } from '../../model/fact.ts';
import { FLAGS, type Flag } from '../../model/flag.ts';
import { ANY_SITE, PLATFORMS, type PlatformId, SURFACES, type SurfaceKind } from '../../model/platform.ts';
import { ROLES, type Role } from '../../model/role.ts';
import { CATEGORIES, SCOPES, type Scope, STAGES, type Stage } from '../../model/script.ts';

/** The values of one field, each with the words that teams write for it; its own name is read, too. */
export type Vocabulary<Value extends string> = Record<Value, readonly string[]>;

export const ROLE_WORDS: Vocabulary<Role> = {
  KOL: ['明星号', 'KOL 明星号', '达人', '头部', '大号', 'star'],
  KOC: ['体验号', 'KOC 体验号', '素人', '素人号', '种草号', '买家', 'friend'],
  KOE: ['专家号', 'KOE 专家号', '专家', '工程师', '员工', '员工号', 'expert'],
  KOS: ['销售号', 'KOS 销售号', '销售', '客服', '导购', '店员', 'seller'],
  official: ['Brand', '官方', '官号', '官方号', '品牌号', '品牌官方号', 'Official', 'Brand account'],
};
export const SURFACE_WORDS: Vocabulary<SurfaceKind> = {
  comment: ['评论', '评论区', '公开回复', '回评', 'Comments', 'Comment'],
  dm: ['私信', '私聊', '聊天', '站内信', 'DMs', 'DM', 'Direct messages', 'Message', 'Messages'],
};
export const PLATFORM_WORDS: Vocabulary<PlatformId> = {
  xiaohongshu: ['小红书', '红书', 'RED', 'xhs', 'RedNote'],
  douyin: ['抖音', 'dy'],
  kuaishou: ['快手', 'ks'],
  channels: ['视频号', '微信视频号', 'WeChat Channels'],
  bilibili: ['B 站', 'B站', '哔哩哔哩'],
  weibo: ['微博', '新浪微博'],
  site: ['其他网站', '其他', 'Other site', 'Other sites', 'Other'],
};
export const FLAG_WORDS: Vocabulary<Flag> = {
  crisis: ['疑似危机', '公关危机', '危机', '舆情', 'Possible crisis'],
  aftersale: ['售后', '售后服务', '退换', '物流', 'After-sale', 'After-sales'],
  business: ['Business', '商务合作', '商务', '合作', 'Cooperation'],
  purchase: ['Wants to buy', '购买意向', '购买', '问价', '价格', '下单', 'Purchase intent'],
  technical: ['Technical', '技术问题', '技术', '成分', '专业问题', 'Technical question'],
  recommend: ['求推荐', '推荐', '伸手党', 'Wants advice', 'Asks for advice'],
  trust: ['Trust', '信任咨询', '信任', '真假', '是否好用', 'Trust question'],
  negative: ['负面', '差评', '吐槽', '投诉', '黑粉', 'Negative'],
  heartfelt: ['走心', '走心评论', '分享', 'Heartfelt'],
  praise: ['捧场', '好评', '夸赞', '夸夸', 'Praise'],
  spam: ['无意义', '引流', '广告', 'Meaningless', 'Spam'],
};
export const STAGE_WORDS: Vocabulary<Stage> = {
  greeting: ['问候', '开场', '打招呼', 'Greeting'],
  diagnosis: ['Needs', '需求诊断', '诊断', '了解需求', 'Diagnosis'],
  recommendation: ['产品推荐', '推荐', 'Recommendation'],
  closing: ['促单', '逼单', '成交', 'Closing'],
  aftercare: ['售后指引', '售后', 'Aftercare'],
};
export const SCOPE_WORDS: Vocabulary<Scope> = {
  mine: ['只给我自己', '仅自己', '我自己', '自己', '个人', '私有', 'Only me'],
  team: ['整个团队', '全队', '团队', '全员', '公共', '所有人', 'Whole team', 'The whole team'],
  role: ['只给选中的角色', '同角色', '仅适用角色', '按角色', 'Its roles only', 'The chosen roles alone'],
};
export const STATE_WORDS: Vocabulary<'approved' | 'retired'> = {
  approved: ['在用', '已通过', '启用', '生效', '有效', '正常', '已发布', 'In use'],
  retired: ['已停用', '停用', '下架', '作废', '失效', 'Retired'],
};
export const KIND_WORDS: Vocabulary<FactKind> = {
  price: ['价格', '价钱', '到手价', 'Price'],
  amount: ['数量', '数额', '库存', 'Amount'],
  'date-span': ['时间段', '日期', '活动时间', '时间', 'Dates', 'Date span'],
  ingredient: ['成分', '配料', 'Ingredient'],
  specification: ['规格', '参数', '容量', 'Specification'],
  gift: ['赠品', '礼品', 'Gift'],
  text: ['文字', '文本', '说明', 'Text'],
  link: ['链接', '网址', 'Link'],
};
/** Only the words of the screens: any other one is a category of the team's own, and stays it. */
export const CATEGORY_WORDS: Vocabulary<(typeof CATEGORIES)[number]> = {
  product: ['产品', 'Product'],
  brand: ['品牌', 'Brand'],
  campaign: ['活动', 'Campaign'],
  negative: ['负面', 'Negative'],
};

const plain = (word: string): string =>
  word
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_-]/g, '');

/** A reader of one vocabulary: the value that a word means, or none. */
export function reader<Value extends string>(
  values: readonly Value[],
  words: Vocabulary<Value>,
): (word: string) => Value | undefined {
  const byWord = new Map<string, Value>();
  for (const value of values) for (const word of [value, ...words[value]]) byWord.set(plain(word), value);
  return word => byWord.get(plain(word));
}

export const readRole = reader(ROLES, ROLE_WORDS);
export const readSurface = reader(SURFACES, SURFACE_WORDS);
export const readPlatform = reader([...PLATFORMS, ANY_SITE], PLATFORM_WORDS);
export const readFlag = reader(FLAGS, FLAG_WORDS);
export const readStage = reader(STAGES, STAGE_WORDS);
export const readScope = reader(SCOPES, SCOPE_WORDS);
export const readState = reader(['approved', 'retired'] as const, STATE_WORDS);
export const readKind = reader(FACT_KINDS, KIND_WORDS);
const readOwnCategory = reader(CATEGORIES, CATEGORY_WORDS);
/** Chorus' own categories by their words, a team's as it wrote them. */
export const readCategory = (word: string): string => readOwnCategory(word) ?? word.trim();

/** A word that stands for every value. */
export const meansAll = (word: string): boolean => /^(全部|所有|全|不限|通用|all|any)$/i.test(word.trim());
