/** Own words are short; what is longer was pasted. */
const MOST_CHARS = 2000;

const NUMBER = '(\\d{1,3}(?:,\\d{3}){1,2}|\\d{1,7})(\\.\\d{1,2})?';
/** A sum in money: a sign before it, or a word after it. */
const SUM = new RegExp(`[¥¥]\\s?${NUMBER}|${NUMBER}\\s?(?:元|块钱?|圆|RMB)`, 'giu');
/** What one pays in the end, which may stand without a word for money. */
const FINAL = new RegExp(
  `(?:到手价?|券后价?|实付|只要)(?:是|为|:|约)?\\s?[¥¥]?\\s?${NUMBER}(?!\\s?[\\d%折件瓶罐支盒号点天年月日分])`,
  'giu',
);
/** Sums that nobody pays: what is taken off, from which sum on, and what it used to cost. */
const NOT_PAID = /(?:满|减|立减|省|优惠|返|抵|券|红包|定金|运费|邮费|原价|日常价|划线价)\s?[¥¥]?\s?$/u;

/** The price that a text tells, as `¥199`: what is paid in the end, else the first sum that is one. Undefined where none is told. */
export function priceTold(text: string): string | undefined {
  const said = text.slice(0, MOST_CHARS).normalize('NFKC');
  const [final] = sums(said, FINAL);
  return final ?? sums(said, SUM)[0];
}

function sums(said: string, pattern: RegExp): string[] {
  return [...said.matchAll(pattern)].flatMap(found => {
    const before = said.slice(Math.max(0, found.index - 8), found.index);
    const [, a, b, c, d] = found;
    const whole = (a ?? c ?? '').replaceAll(',', '');
    const part = (b ?? d ?? '').replace(/\.0+$/, '');
    return NOT_PAID.test(before) || Number(whole + part) === 0 ? [] : [`¥${Number(whole)}${part}`];
  });
}
