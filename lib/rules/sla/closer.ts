import { normalText } from '../../base/text.ts';

/** What nobody waits for an answer to, however often it is said: agreement, thanks, goodbyes. */
const CLOSING =
  /^(?:好的?呢?|好哒|好滴|好嘞|好吧|嗯|恩|哦|噢|喔|ok|okay|okk|收到了?|知道了|知道啦|明白了?|了解了?|懂了|谢谢|谢啦|谢了|多谢|感谢|蟹蟹|3q|thx|thanks|thank you|辛苦了?|麻烦了|没事了|没事|不用了|先这样|拜拜|拜|再见|88|晚安|哈|嘿|嘻|么么哒)+(?:你|您|亲|亲亲|啦|哈|呀|哦|啊|哒|了|的|呢|老师|姐|姐妹|姐姐|宝|宝子|哥|老板)*$/;
const LONGEST = 16;
const PICTURE = /\[[^[\]\s]{1,12}\]/g;
const EMOJI = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|[\u200d\ufe0f]/gu;
const STOPS = /[\s~!.,;:。，！～…、^_-]+/gu;

/**
 * Does this end an exchange (`好的`, `谢谢亲~`, emoji alone)? Then no clock starts: the customer had the last word and waits for nothing. The trap
 * is Chatwoot's issue 10178. A message of pictures of one's own is none: `text` is empty then, and nothing is said of it.
 */
export function isCloser(text: string): boolean {
  if (text.trim() === '' || text.length > 200) return false;
  const words = normalText(text).toLowerCase().replace(PICTURE, '').replace(EMOJI, '').replace(STOPS, '');
  return words === '' ? !/[?？]/.test(text) : words.length <= LONGEST && CLOSING.test(words);
}
