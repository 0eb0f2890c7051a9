const NUMBER = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d{1,2})?|\\d{1,8}(?:\\.\\d{1,2})?';
/** A sum with its sign or its word. */
const SUM = new RegExp(`¥\\s?(${NUMBER})(?:\\s?(?:元|块钱?|圆))?|(${NUMBER})\\s?(?:元|块钱?|圆|RMB)`, 'giu');
const BARE = new RegExp(`^\\s*(${NUMBER})\\s*$`, 'u');
const UNIT =
  'ml|毫升|mg|毫克|kg|千克|公斤|g|克|l|升|cm|厘米|mm|毫米|%|瓶|支|盒|件|片|罐|袋|包|颗|粒|滴|条|个|天|小时|个月';
const AMOUNT = new RegExp(`(?<![\\d.])(${NUMBER})\\s?(${UNIT})(?![a-z])`, 'giu');

/** A figure in a text: where it stands, and what it comes to. */
export interface Figure {
  /** [start, end) in the text as it is. */
  range: [number, number];
  said: string;
  /** `199` for a sum in yuan, `30ml` for an amount: equal figures read alike. */
  means: string;
}

/** Full-width digits and signs as plain ones, each character in its place. */
export const halfWidth = (text: string): string =>
  text.replace(/[！-～￥]/g, sign =>
    sign === '￥' ? '¥' : String.fromCharCode(sign.charCodeAt(0) - 0xfee0),
  );

/** Sums of money with a sign or a word for it. */
export const sumsIn = (text: string): Figure[] =>
  [...halfWidth(text).matchAll(SUM)].map(found => figure(text, found, plain(found[1] ?? found[2] ?? '')));

/** Amounts with their unit. */
export const amountsIn = (text: string): Figure[] =>
  [...halfWidth(text).matchAll(AMOUNT)].map(found =>
    figure(text, found, `${plain(found[1] ?? '')}${(found[2] ?? '').toLowerCase()}`),
  );

/** What a price comes to, yuan; a figure that stands alone is one, too. */
export function yuanIn(price: string): number[] {
  const bare = BARE.exec(halfWidth(price))?.[1];
  return bare === undefined ? sumsIn(price).map(({ means }) => Number(means)) : [Number(plain(bare))];
}

const plain = (number: string): string => String(Number(number.replaceAll(',', '')));

function figure(text: string, found: RegExpExecArray, means: string): Figure {
  const end = found.index + found[0].length;
  return { range: [found.index, end], said: text.slice(found.index, end), means };
}
