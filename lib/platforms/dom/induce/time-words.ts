import { REGIONS } from './regions.ts';

const CLOCK = String.raw`\d{1,2}[:：]\d{2}(?:[:：]\d{2})?`;
const DATE = String.raw`(?:\d{4}|\d{2})\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}\s*日?`;
const DAY = String.raw`\d{1,2}\s*[-/月]\s*\d{1,2}\s*日?`;
const NAMED = '(?:今天|昨天|前天|(?:星期|周)[一二三四五六日天])';
const AGO = String.raw`(?:刚刚|刚才|\d{1,4}\s*(?:秒钟?|分钟?|小时|天|日|周|星期|个?月|年)之?前)`;
const TIME = String.raw`(?:${AGO}|(?:${DATE}|${DAY}|${NAMED})(?:\s*${CLOCK})?|${CLOCK})`;
/** A region may follow at once, anything short only behind a sign that parts the two. */
const PLACE = String.raw`(?:\s*(?:IP属地[:：]?\s*|来自\s*)?(?:${REGIONS})|\s*[·•|,，-]\s*[\p{Script=Han}A-Za-z]{2,12}|\s+来自\s?\S{2,12})?`;
const WHOLE = new RegExp(
  String.raw`^(?:(?:最后)?(?:编辑于|发布于|发布时间|发表于|更新于)\s*[:：]?\s*)?${TIME}${PLACE}\s*[·•|]?\s*$`,
  'u',
);
const LONGEST = 60;

/** Are these words a time and nothing else? A region may stand behind it. */
export const isTimeWords = (words: string): boolean => words.length <= LONGEST && WHOLE.test(words.trim());
