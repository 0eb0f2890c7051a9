import type { FlagContext } from './flag-text.ts';
import type { Prepared } from './prepare.ts';
import { add, DECIDES, drop, has, type Scores, weightOf } from './score.ts';

type Rule = (scores: Scores, prepared: Prepared, context: FlagContext) => void;

/** Only friends are called, and nothing is said. */
const onlyMentions: Rule = (scores, prepared) => {
  if (prepared.mentions === 0 || prepared.size > 2) return;
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
  /^(?:回复\s|对的|是的|对呀|对啊|不用|不是的|可以的|有的|没有的|没有了|嗯|哦|我也是|同问|同感|一样|你可以|你试试|建议你|你去|直接)|建议(?:是|你|大家|去)|可以考虑/;

/** An answer or advice to another reader is no item of ours. */
const answersAnother: Rule = (scores, prepared) => {
  if (prepared.asks || !ANSWERING.test(prepared.words)) return;
  drop(scores, 'technical', 'purchase', 'recommend', 'trust', 'heartfelt', 'praise', 'aftersale');
};

const STORY_SIZE = 32;
const STORY_WEIGHT = 0.9;

/** A story needs room and three marks of an own experience; a single grumble in it does not make it a complaint. */
const story: Rule = (scores, prepared) => {
  const told = scores.get('heartfelt');
  const rambles = prepared.asks && prepared.size < 2 * STORY_SIZE;
  if (
    !told ||
    prepared.size < STORY_SIZE ||
    rambles ||
    told.weight < STORY_WEIGHT ||
    !/我|俺|自己/.test(prepared.words)
  ) {
    return drop(scores, 'heartfelt');
  }
  told.weight = Math.max(told.weight, DECIDES);
  if (weightOf(scores, 'negative') < 2 && !has(scores, 'aftersale')) drop(scores, 'negative');
};

/** What speaks of harm, of a broken order or of dislike is no praise in the same breath. */
const darkBeatsBright: Rule = scores => {
  const dark = has(scores, 'crisis') || has(scores, 'aftersale') || has(scores, 'negative');
  if (!dark) return;
  drop(scores, 'heartfelt', 'praise');
  if (has(scores, 'aftersale')) drop(scores, 'purchase', 'trust', 'spam');
  if (has(scores, 'crisis')) drop(scores, 'negative', 'purchase', 'technical', 'trust', 'recommend', 'spam');
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
  customerAsks,
  darkBeatsBright,
  questionsArePlain,
];

/** Lets the signs of a text weigh against each other. Changes and returns `scores`. */
export function combine(scores: Scores, prepared: Prepared, context: FlagContext): Scores {
  for (const rule of RULES) rule(scores, prepared, context);
  return scores;
}
