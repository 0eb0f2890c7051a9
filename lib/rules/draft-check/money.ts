import type { Claim } from './claim.ts';
import { DIGITS, NUMBER, NUMERALS, numberOf } from './number-of.ts';

const SCALE: Record<string, number> = { w: 10_000, 万: 10_000, k: 1000, 千: 1000 };
const SCALED = '(?: ?([wk万千])(?![a-z]))?';
const TO = '(?: ?[-~–—至到] ?¥?)';

/** What one pays in the end; a number right after it is a price without any word for money. */
const PRICE_WORD =
  '到手价?|券后价?|折后价?|活动价|直播间?价|优惠价|会员价|专享价|秒杀价|一口价|特价|售价|标价|定价|现价|价格|价钱|只要|只需|仅需|只卖|卖|才|仅|实付|价';
const SAID = '(?: ?(?:是|为|:|约|也就|就是|就|现在|只要|只需|才|到|卖)){0,3}';
/** After a bare number only these: any other word makes it a number of something. */
const BARE_END =
  '(?= ?(?:$|[,.。!?;~、)\\]」】\\n]|就|可以|能|拿|包邮|起|哦|啦|呢|喔|哈|的|了|呀|入|到手|一[瓶支盒套]|\\/))';

const SIGNED = new RegExp(`¥ ?(${DIGITS})${SCALED}(?:${TO} ?(${DIGITS}))?`, 'g');
const WORDED = new RegExp(
  `(?:(${NUMBER})${TO} ?)?(${NUMBER})${SCALED} ?(元|块钱|块|圆|rmb|米)((?<=块)[1-9一二三四五六七八九](?![瓶支罐盒个件套片包份]))?(?![\\d])`,
  'g',
);
const BARE = new RegExp(`(?:${PRICE_WORD})${SAID} ?(${DIGITS}|${NUMERALS})${SCALED}${BARE_END}`, 'g');

/** Sums that nobody pays for the thing itself: taken off, paid before, asked for once, or for a part of it. */
const NOT_PAID =
  /(?:满|减|省下?|优惠|返|抵扣?|券|红包|[定订押]金|运费|邮费|原价|日常价|划线价|市场价|吊牌价|差价?|补|退|赔|便宜|贵|涨|降|多|少|加|预算|税|赚|每|单[片次瓶]|平均|均价|折合|[一每][天次片]|相当于|人均|工资|门槛|不到|不足|以前|之前|曾经?|当时|去年|本来|原来|从|几|约|大约|大概|差不多|将?近|快|不是|不再是|没有|打赏|抽|花了?|付了|送|价值|房租|打车|吃饭|罚款?|捐)(?:了|至少|是|才|也就|只要|只需|就|要|掉|卖|都|的是|出)? ?¥? ?$/;
const ROUGHLY = /(?:多|来|余|几|上下|左右|出头|不到) ?(?:元|块)?$/;
const NOT_PAID_AFTER =
  /^ ?(?:钱|元|块)?(?:的?(?:优惠|[代现]?金?券|红包|满减|立减|差价|运费|邮费|[定订押]金|预算|无门槛|补贴|津贴|打车)|以[内下上]|左右|上下|出头|多|来|不到|一?\/?(?:片|天|次|毫升|ml|g|克|月)(?!装)|每[片天次])/;
/** 元旦, 二元醇, 公元; 三米高, 50 米防水. */
const NOT_MONEY: Record<string, RegExp> = {
  元: /^[旦素醇件店气宝老月酸]/,
  块: /^[儿面香肥地皮布巾肌腹石头糖板砖]/,
  米: /^(?:[高长宽远深水外内粉饭酒面线\d]|的?(?:距离|地方|深))/,
};
const MANY = '多来余几';

/** 精华 209, 面霜一百九: a number right behind a product's name, that nothing else follows. */
const AFTER_NAME = new RegExp(
  `^ ?(\\d{3,5}|[一二两三四五六七八九]百[零一二三四五六七八九十]{0,3})${BARE_END}`,
);

/** The price right behind each of these names. */
export const moneyAfter = (normal: string, names: readonly { end: number }[]): Claim[] =>
  names.flatMap(({ end }) => {
    const [whole, first = ''] = AFTER_NAME.exec(normal.slice(end, end + 12)) ?? [];
    return whole === undefined
      ? []
      : money(normal, {
          start: end + whole.length - first.length,
          end: end + whole.length,
          first,
          scale: undefined,
        });
  });

/** Prices, with a sign or a word for money, or right after a word for a price. Rough ones claim nothing. */
export function moneyIn(normal: string): Claim[] {
  const claims = [
    ...(normal.includes('¥') ? signed(normal) : []),
    ...(/[元块圆米]|rmb/.test(normal) ? worded(normal) : []),
    ...(/[价手券要需卖才仅付]/.test(normal) ? bare(normal) : []),
  ];
  // One figure is found in several ways: the first way counts.
  return claims.filter(
    (claim, index) =>
      !claims.slice(0, index).some(({ start, end }) => start < claim.end && claim.start < end),
  );
}

const signed = (normal: string): Claim[] =>
  [...normal.matchAll(SIGNED)].flatMap(found => {
    const [whole, first = '', scale, second] = found;
    return money(normal, { start: found.index, end: found.index + whole.length, first, second, scale });
  });

function worded(normal: string): Claim[] {
  return [...normal.matchAll(WORDED)].flatMap(found => {
    const [whole, low, last = '', scale, unit = '', tail] = found;
    const end = found.index + whole.length;
    if (isSomethingElse(normal, { unit, last, end, tail, scale })) return [];
    const [first, second] = low === undefined ? [last, undefined] : [low, last];
    const more = { tail, ...(unit === '米' ? { loose: true } : {}) };
    return money(normal, { start: found.index, end, first, second, scale, ...more });
  });
}

const bare = (normal: string): Claim[] =>
  [...normal.matchAll(BARE)].flatMap(found => {
    const [whole, first = '', scale] = found;
    const end = found.index + whole.length;
    const start = end - (whole.length - whole.lastIndexOf(first));
    // A single numeral is mostly part of a word.
    if (first.length < 2 || NOT_PAID.test(normal.slice(Math.max(0, found.index - 6), found.index))) return [];
    return money(normal, { start, end, first, scale });
  });

interface Unit {
  unit: string;
  last: string;
  end: number;
  tail: string | undefined;
  scale: string | undefined;
}

function isSomethingElse(normal: string, { unit, last, end, tail, scale }: Unit): boolean {
  if (NOT_MONEY[unit]?.test(normal.slice(end, end + 4))) return true;
  const value = numberOf(last) ?? 0;
  // 一块儿, 两块肌肤, 这一块: without a word for money, few of them are pieces.
  if (unit === '块') return value < 10 && tail === undefined && scale === undefined;
  return unit === '米' && (value < 10 || tail !== undefined || !/\d/.test(last));
}

interface Parts {
  start: number;
  end: number;
  first: string;
  second?: string | undefined;
  scale: string | undefined;
  tail?: string | undefined;
  loose?: boolean;
}

function money(normal: string, { start, end, first, second, scale, tail, loose }: Parts): Claim[] {
  const before = normal.slice(Math.max(0, start - 8), start);
  const after = normal.slice(end, end + 8);
  const isRough = ROUGHLY.test(normal.slice(start, end)) || MANY.includes(after[0] ?? '\n');
  if (isRough || /[\d.]$/.test(before) || NOT_PAID.test(before) || NOT_PAID_AFTER.test(after)) return [];
  const times = scale === undefined ? 1 : (SCALE[scale] ?? 1);
  const value = worth(first, times, tail);
  const to = second === undefined ? undefined : worth(second, times, undefined);
  if (value === undefined || value <= 0) return [];
  return [
    { kind: 'money', value, start, end, ...(to === undefined ? {} : { to }), ...(loose ? { loose } : {}) },
  ];
}

/** `tail`: the nine of 199块9. */
function worth(text: string, times: number, tail: string | undefined): number | undefined {
  const value = numberOf(text);
  if (value === undefined) return undefined;
  return Math.round((value * times + (tail === undefined ? 0 : (numberOf(tail) ?? 0) / 10)) * 100) / 100;
}
