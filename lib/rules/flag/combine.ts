import type { FlagContext } from './flag-text.ts';
import type { Prepared } from './prepare.ts';
import { add, DECIDES, drop, has, type Scores, weightOf } from './score.ts';

type Rule = (scores: Scores, prepared: Prepared, context: FlagContext) => void;

// `快来看` beside a name is still only a call.
const CALL_SIZE = 4;

/** Only friends are called, and nothing is said. */
const onlyMentions: Rule = (scores, prepared) => {
  if (prepared.mentions === 0 || prepared.asks || prepared.size > CALL_SIZE) return;
  scores.clear();
  add(scores, 'spam', DECIDES, '@');
};

const WORRY_SIZE = 24;
const WORRY = /假|仿|翻新|山寨|骗|过敏|脸|红肿|刺痛|激素|荧光|甲醛|致癌|有毒|超标|爆炸|漏电|变质|过期/;
const ASKED_WORRY =
  /会不会|是不是|有没有|会[^,.!?]{0,6}(?:吗|么|\?)|[吗么](?:\?|$)|真假|怎么(?:辨|分|区)|不会[^,.!?]{0,6}吧|万一|怕/;

/** A worry that is only asked about is no accusation: `是假货吗` wants trust, `会过敏吗` wants an expert. */
const askedNotClaimed: Rule = (scores, prepared) => {
  if (!has(scores, 'crisis') || prepared.size > WORRY_SIZE || !ASKED_WORRY.test(prepared.words)) return;
  const sign = scores.get('crisis')?.signs[0] ?? '';
  if (!WORRY.test(sign)) return;
  drop(scores, 'crisis');
  add(scores, /假|仿|翻新|山寨|骗|正品/.test(sign) ? 'trust' : 'technical', DECIDES, sign);
};

/** Whoever offers a trade uses the words of buyers and fans; the offer is what counts. */
const businessOffers: Rule = scores => {
  if (!has(scores, 'business')) return;
  const advertises = weightOf(scores, 'spam') > weightOf(scores, 'business');
  drop(scores, 'purchase', 'praise', 'heartfelt', 'technical', 'recommend', 'trust', 'aftersale', 'negative');
  drop(scores, advertises ? 'business' : 'spam');
};

/** An advertisement does not ask; who asks after a part-time job or a group is a reader. */
const advertising: Rule = (scores, prepared) => {
  if (!has(scores, 'spam')) return;
  if (prepared.asks && weightOf(scores, 'spam') < 2) return drop(scores, 'spam');
  drop(scores, 'purchase', 'praise', 'heartfelt', 'technical', 'recommend', 'trust', 'negative');
};

/** Expert, choice and trust questions must ask; a reader or a seller who explains is answering somebody. */
const mustAsk: Rule = (scores, prepared) => {
  if (!prepared.asks) drop(scores, 'recommend', 'technical', 'trust');
};

const ANSWERING =
  /^(?:回复\s|对的|是的|对呀|对啊|不用|不是的|可以的|有的|没有的|没有了|嗯|哦|我也是|同问|同感|一样|你可以|你试试|你去|你说得对|说得对|楼上|直接)/;
const ADVICE = /^建议你|建议(?:是|你|大家|去)|可以考虑/;

/** An answer or advice to another reader is no item of ours; a story that begins with `我也是` still is. */
const answersAnother: Rule = (scores, prepared) => {
  const advises = ADVICE.test(prepared.words);
  if (prepared.asks || (!advises && !ANSWERING.test(prepared.words))) return;
  drop(scores, 'technical', 'purchase', 'recommend', 'trust', 'praise', 'aftersale');
  if (advises) drop(scores, 'heartfelt');
};

const STORY_SIZE = 32;
const LONG_STORY_SIZE = 44;

/** A story needs room and several marks of an own experience; a single grumble in it does not make it a complaint. */
const story: Rule = (scores, prepared) => {
  const told = scores.get('heartfelt');
  const rambles = prepared.asks && prepared.size < 2 * STORY_SIZE;
  // The shorter it is, the more marks it takes to tell a story from a remark.
  const needed = prepared.size < LONG_STORY_SIZE ? 1.2 : 0.9;
  if (!told || prepared.size < STORY_SIZE || rambles || told.weight < needed)
    return drop(scores, 'heartfelt');
  told.weight = Math.max(told.weight, DECIDES);
  if (weightOf(scores, 'negative') < 2 && !has(scores, 'aftersale')) drop(scores, 'negative');
  // One kind word is part of the telling; a story that praises does so more than once.
  if (weightOf(scores, 'praise') < 1.5) drop(scores, 'praise');
};

/** What speaks of harm, of a broken order or of dislike is no praise in the same breath. */
const darkBeatsBright: Rule = scores => {
  const dark = has(scores, 'crisis') || has(scores, 'aftersale') || has(scores, 'negative');
  if (!dark) return;
  drop(scores, 'heartfelt', 'praise');
  if (has(scores, 'aftersale')) drop(scores, 'purchase', 'trust', 'spam');
  if (has(scores, 'crisis')) drop(scores, 'negative', 'purchase', 'technical', 'trust', 'recommend', 'spam');
};

/** `真的不会漏吗` doubts more than it asks how. */
const doubts: Rule = scores => {
  const doubt = scores.get('trust')?.signs.some(sign => /^(?:真|博主|你|姐妹|不会|别是|敢)/.test(sign));
  if (doubt && has(scores, 'trust')) drop(scores, 'technical');
  // `能不能别再发了` only looks like a question about what a thing can do.
  if (has(scores, 'negative') && scores.get('technical')?.signs.some(sign => /^能不能[别少不]/.test(sign))) {
    drop(scores, 'technical');
  }
};

const OWN_ORDER = /我的|我买|我那|收到|退|换|修|订单|快递|单号/;
const BUYING = /买|卖|价|钱|发货|送|寄|优惠|券|货|码|款|拍/;
const FEATURE = /(?:能|可以|会不会|要不要|需要|容易|支持|适合|多大|多久|多重)[^,.!?;]{0,10}(?:吗|么|\?|$)/;
const ABOUT_PEOPLE = /[你我他她咱]|大家|人|司机|国|以后|社会|ai/;

/** `那两样一起呢`, `人呢`: what is asked stands in a message before. */
const FOLLOWS_UP = /^.{0,10}呢[?!~.]*$/;

/** A question that no sign knows: in a shop's messages it is about the order, the price or the thing itself. */
const unknownQuestion: Rule = (scores, prepared, { surface }) => {
  if (!prepared.asks || [...scores.keys()].some(flag => has(scores, flag))) return;
  const [sign] = prepared.words.match(surface === 'dm' ? /[^\s]{2,12}/ : FEATURE) ?? [];
  if (!sign || prepared.size > 2 * STORY_SIZE || FOLLOWS_UP.test(prepared.words)) return;
  if (surface === 'comment') {
    if (!ABOUT_PEOPLE.test(prepared.words)) add(scores, 'technical', DECIDES, sign);
    return;
  }
  if (OWN_ORDER.test(prepared.words)) add(scores, 'aftersale', DECIDES, sign);
  else add(scores, BUYING.test(prepared.words) ? 'purchase' : 'technical', DECIDES, sign);
};

/** `想买但不知道选哪种` wants help with the choice; the price comes later. */
const choiceBeforePrice: Rule = scores => {
  const wants = scores.get('purchase')?.signs ?? [];
  if (has(scores, 'recommend') && wants.every(sign => /^想|^买大|^穿多大/.test(sign)))
    drop(scores, 'purchase');
};

/** In a direct message a customer who names the own order and asks how it works is still a customer. */
const customerAsks: Rule = (scores, _prepared, { surface }) => {
  const order = scores.get('aftersale');
  if (surface === 'dm' && order && has(scores, 'technical')) order.weight = Math.max(order.weight, DECIDES);
};

/** `这个好看吗` asks whether; it does not praise. */
const questionsArePlain: Rule = (scores, prepared) => {
  const asksOpinion = has(scores, 'trust') || has(scores, 'recommend');
  if (prepared.asks && asksOpinion && weightOf(scores, 'praise') < 1.5) drop(scores, 'praise');
};

const RULES: Rule[] = [
  onlyMentions,
  askedNotClaimed,
  businessOffers,
  advertising,
  mustAsk,
  answersAnother,
  story,
  doubts,
  customerAsks,
  darkBeatsBright,
  questionsArePlain,
  choiceBeforePrice,
  unknownQuestion,
];

/** Lets the signs of a text weigh against each other. Changes and returns `scores`. */
export function combine(scores: Scores, prepared: Prepared, context: FlagContext): Scores {
  for (const rule of RULES) rule(scores, prepared, context);
  return scores;
}
