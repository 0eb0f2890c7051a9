import type { Level } from '../../model/red-line.ts';
import type { Role } from '../../model/role.ts';
import { claimsIn } from './claims.ts';
import type { DraftHit, DraftRule } from './hit.ts';
import type { DraftOccasion } from './occasion.ts';
import type { DraftText } from './read-text.ts';

interface Voice {
  rule: DraftRule;
  level: Level;
  words: RegExp;
}

/** What sounds wrong in a role's mouth (mission.md): a friend does not sell, an expert quotes no price, a star serves nobody. */
const VOICES: Partial<Record<Role, Voice>> = {
  KOC: {
    rule: 'voice-sells',
    level: 'ask',
    words:
      /下单|拍下|拍[一两]件|到手价|券后|优惠券|领券|小黄车|购物车|抢购|秒杀|库存|包邮|买它|点(?:我|击)?链接|链接(?:在|放|发|戳|已)|戳链接|购买链接|直播间(?:有|领|拍|抢|下)/g,
  },
  KOL: {
    rule: 'voice-serves',
    level: 'hint',
    words: /亲[,,~亲]|订单号?|退款|退换|退货|换货|发货|快递|物流|售后|客服会?|补发|单号/g,
  },
  official: {
    rule: 'voice-slang',
    level: 'hint',
    words: /宝子|集美|姐妹们?|家人们|绝绝子|yyds|嘎嘎|冲鸭|破防|无语子|栓q|emo|笑死|哈哈哈|哭死|爱了爱了/g,
  },
};

/** Roles that quote no price, and how firmly. */
const NO_PRICE: Partial<Record<Role, Level>> = { KOC: 'hint', KOE: 'ask' };

/** Told of oneself, or passed on to whoever sells or serves. */
const OWN_STORY = /(?:我|自己|当时|之前|那会儿?|去年|上次|刚好|朋友|我妈)[^。!?\n]{0,10}$/;
const PASSED_ON = /@|转给|交给|找|请|问问?(?:我们)?(?:客服|同事|官方)|可以问|让/;

/** How far around a word its sentence is looked at, characters. */
const REACH = 24;
const SENTENCE_END = /[。!?\n]/;

/** Where a draft does not sound like its role; each rule once. */
export function checkVoice(draft: DraftText, { role }: DraftOccasion): DraftHit[] {
  if (!role) return [];
  const voice = VOICES[role];
  return [...(voice ? firstOf(draft, voice) : []), ...priceOf(draft, role)];
}

function firstOf(draft: DraftText, { rule, level, words }: Voice): DraftHit[] {
  for (const { index, 0: found } of draft.normal.matchAll(words)) {
    if (isFair(draft.normal, index)) continue;
    return [hit(draft, rule, level, [index, index + found.length])];
  }
  return [];
}

function priceOf(draft: DraftText, role: Role): DraftHit[] {
  const level = NO_PRICE[role];
  if (!level) return [];
  const price = claimsIn(draft.normal).find(
    ({ kind, start, loose }) => kind === 'money' && !loose && !isFair(draft.normal, start),
  );
  return price ? [hit(draft, 'voice-price', level, [price.start, price.end])] : [];
}

function isFair(normal: string, at: number): boolean {
  const before =
    normal
      .slice(Math.max(0, at - REACH), at)
      .split(SENTENCE_END)
      .at(-1) ?? '';
  const [after = ''] = normal.slice(at, at + REACH).split(SENTENCE_END);
  return OWN_STORY.test(before) || PASSED_ON.test(before) || after.includes('@');
}

function hit(draft: DraftText, rule: DraftRule, level: Level, [start, end]: [number, number]): DraftHit {
  const range = draft.rangeOf(start, end);
  return { rule, level, range, said: draft.source.slice(...range) };
}
