import { normalText } from '../../base/text.ts';
import { foldTraditional } from './traditional.ts';

/** A text made ready for the signs. */
export interface Prepared {
  /** Everything the signs of `reasons` occur in: NFKC, lower case, simplified characters. */
  normal: string;
  /** `normal` with pictures, emoji and mentions blanked out. */
  words: string;
  /** Platform pictures such as `[笑哭r]`. */
  pictures: string[];
  mentions: number;
  /** Characters of `words` that are not blank. */
  size: number;
  /** The text asks something. */
  asks: boolean;
}

// What decides stands at the start or at the end of a long text; the middle of a novel is not read.
const HEAD = 1600;
const TAIL = 800;
const LONG = 40;
const PICTURE = /\[[^[\]\s]{1,12}\]/g;
const MENTION = /@[^\s@,:;!?]{1,30}/g;
const EMOJI = /\p{Extended_Pictographic}|\u{fe0f}|\p{Emoji_Modifier}/gu;
const QUESTION =
  /[?吗]|[么呢嘛](?:$|[\s,.~!])|怎么|怎样|咋|如何|哪|什么|啥|几[条件款块号代档岁]|[好谱用值行使]不(?:$|[\s,.])|(?:推荐|选|买|用|穿|入)[^,.!?;]{1,8}还是|多少|多久|多大|能不能|可不可以|会不会|是不是|有没有|好不好|要不要|用不用|需不需要|([\u4e00-\u9fff])不\1|[^,.!?;]{2}还是[^,.!?;]{1,6}$|请问|不会[^,.!?;]{0,8}吧|不是[^,.!?;]{1,8}吧|^求|求店|求[^\s]{0,6}(?:链接|参数|推荐|教程|同款)/;

/** `text` as words are looked for in it: NFKC, lower case, simplified characters; of a long text only the start and the end. */
export const normalOf = (text: string): string =>
  foldTraditional(cut(normalText(cut(text)).normalize('NFKC').toLowerCase()));

/** `text` as the flagger reads it. */
export function prepare(text: string): Prepared {
  const normal = normalOf(text);
  const words = normal.replace(PICTURE, ' ').replace(MENTION, ' ').replace(EMOJI, ' ').trim();
  return {
    normal,
    words,
    pictures: normal.match(PICTURE) ?? [],
    mentions: normal.match(MENTION)?.length ?? 0,
    size: words.replace(/\s/g, '').length,
    asks: asksSomething(words),
  };
}

// In a long story a question word is mostly part of the telling; only how it ends says whether it asks.
const asksSomething = (words: string): boolean =>
  words.length <= LONG
    ? QUESTION.test(words)
    : /[?]|请问/.test(words) || /[吗么]|怎么(?!办)|如何|哪[个款里]|求/.test(words.slice(-LONG / 2));

const cut = (text: string): string =>
  text.length <= HEAD + TAIL + 1 ? text : `${text.slice(0, HEAD)}\n${text.slice(-TAIL)}`;
