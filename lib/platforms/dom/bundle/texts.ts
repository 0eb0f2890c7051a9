import { normalText } from '../../../base/text.ts';
import { siteWordsIn } from './site-words.ts';
import type { StandIns } from './stand-ins.ts';
import { cutAtTimes, otherTime } from './time-shapes.ts';

/** Longer texts are somebody's words, whatever times and words of the site they hold. */
const SHORT = 60;
/** Signs between the words of one text; what stands between two of them is replaced as one. */
export const BETWEEN = /([\s\p{P}\p{S}\p{Cf}\p{Cc}]+)/u;
/** So many words of the site may make up a text, and so many a part of one that says more. */
const [MANY, FEW] = [6, 2];
const COUNT = /^[\d,，]+(?:\.\d+)? ?[万亿千wWkK]?\+?$/;
export const ANSWERS = /^(\s*(?:回复|回覆)\s*@?\s*)(.+?)(\s*[:：]?\s*)$/su;
const CUT = /^(?:…|\.{3})/;

export interface Texts {
  /** The text with everything replaced that is not the site's own. */
  of(text: string): string;
}

export interface TextDeps {
  standIns: StandIns;
  /** People's names as far as they are known. */
  names: ReadonlySet<string>;
  /** Short texts that stand in most rows alike. */
  learnt: ReadonlySet<string>;
  /** The words of the page, to find what a name cut short with dots was cut from. */
  words: readonly string[];
}

export function createTexts({ standIns, names, learnt, words }: TextDeps): Texts {
  const isOfSite = (text: string, most = MANY) => {
    const plain = normalText(text);
    const count = siteWordsIn(plain);
    // A nickname may be made of such words; a single one of them says nothing of anybody.
    if (count !== undefined) return count <= 1 || (count <= most && !names.has(plain));
    return learnt.has(plain) && !names.has(plain);
  };
  const wordOf = (word: string, after: string) => {
    const whole = CUT.test(after) ? words.find(one => one.startsWith(word)) : undefined;
    return standIns.of(whole ?? word).slice(0, word.length);
  };
  const byWords = (text: string, isShort: boolean) =>
    text
      .split(BETWEEN)
      .map((piece, index, pieces) => {
        if (piece === '' || index % 2 === 1) return signsOnly(piece, standIns);
        if (isShort && isOfSite(piece, FEW)) return digitsOnly(piece, standIns);
        return wordOf(piece, pieces[index + 1] ?? '');
      })
      .join('');
  const plainly = (text: string) => {
    if (COUNT.test(text.trim()) || isOfSite(text)) return digitsOnly(text, standIns);
    const pieces = cutAtTimes(text);
    return pieces.map((piece, index) => (index % 2 === 1 ? otherTime(piece) : byWords(piece, true))).join('');
  };
  const short = (text: string) => {
    const [, before, person, after] = ANSWERS.exec(text) ?? [];
    return person === undefined ? plainly(text) : `${before}${plainly(person)}${after}`;
  };
  return { of: text => (text.trim().length <= SHORT ? short(text) : byWords(text, false)) };
}

/** Digits of a count or in the site's words: as many, and none where there was none. */
function digitsOnly(text: string, standIns: StandIns): string {
  const hasTime = cutAtTimes(text);
  if (hasTime.length > 1)
    return hasTime.map((piece, index) => (index % 2 === 1 ? otherTime(piece) : piece)).join('');
  return text.replace(/\d+/g, digits => standIns.of(digits));
}

/** Pictures among the signs are as telling as letters. */
const signsOnly = (text: string, standIns: StandIns): string =>
  /\p{Extended_Pictographic}|[\u{1f1e6}-\u{1f1ff}]/u.test(text) ? standIns.of(text) : text;
