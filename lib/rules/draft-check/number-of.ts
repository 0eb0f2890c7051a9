/** A number in figures or in Chinese numerals, as part of a pattern; bounded, so that no text makes it slow. */
export const DIGITS = '(?:\\d{1,3}(?:,\\d{3}){1,2}|\\d{1,7})(?:\\.\\d{1,2})?';
export const NUMERALS = '[零〇一二两三四五六七八九十百千万]{1,9}';
export const NUMBER = `(?:${DIGITS}|${NUMERALS})`;

const DIGIT = '零一二三四五六七八九';
const STEP: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };

/** What `199`, `1,299.5`, `一百九十九`, `两百五` or `一九九` says; undefined for what is no number. */
export function numberOf(text: string): number | undefined {
  const plain = text.replaceAll(',', '').trim();
  if (/^\d+(?:\.\d+)?$/.test(plain)) return Number(plain);
  const numerals = plain.replaceAll('两', '二').replaceAll('〇', '零');
  if (!/^[零一二三四五六七八九十百千万]+$/.test(numerals)) return undefined;
  if (!/[十百千万]/.test(numerals)) return Number([...numerals].map(one => DIGIT.indexOf(one)).join(''));
  const [upper, lower, ...more] = numerals.split('万');
  if (more.length > 0) return undefined;
  if (lower === undefined) return section(upper ?? '');
  // 三万五 is thirty-five thousand.
  const rest = lower.length === 1 && lower !== '零' ? DIGIT.indexOf(lower) * 1000 : section(lower);
  return section(upper ?? '') * 10_000 + rest;
}

/** Below ten thousand: 一千二百零五, 十二, 两百五 (the last step may be left unsaid). */
function section(numerals: string): number {
  let sum = 0;
  let digit = 0;
  let step = 0;
  for (const one of numerals) {
    const size = STEP[one];
    if (size === undefined) {
      digit = DIGIT.indexOf(one);
      // After 零 nothing is left unsaid.
      if (one === '零') step = 0;
      continue;
    }
    sum += (digit === 0 && size === 10 && sum === 0 ? 1 : digit) * size;
    digit = 0;
    step = size;
  }
  return sum + digit * (step > 10 ? step / 10 : 1);
}
