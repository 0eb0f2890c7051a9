import type { Claim } from './claim.ts';
import { moneyIn } from './money.ts';
import { DIGITS, NUMBER, NUMERALS, numberOf } from './number-of.ts';

const CUT = new RegExp(`(?:每?满) ?¥? ?(${NUMBER}) ?(?:元|块)? ?,?(?:可?立?减|返|-) ?¥? ?(${NUMBER})`, 'g');
const DISCOUNT =
  /(?<![\d.])(\d{1,2}(?:\.\d)?|[一二三四五六七八九]{1,2}) ?折(?![叠伞页腾磨扣射光线断返回痕纸])/g;
const PERCENT = new RegExp(
  `(?<![\\d.])(\\d{1,3}(?:\\.\\d{1,3})?) ?%|百分之(${NUMERALS})(?:点([零一二三四五六七八九]{1,3}))?`,
  'g',
);
const AMOUNT = new RegExp(
  `(?<![\\d.a-z])(${DIGITS}|${NUMERALS}) ?(ml|毫升|kg|公斤|千克|mg|毫克|g|克|l|升)(?![a-z])`,
  'g',
);
const UNITS: Record<string, [string, number]> = {
  ml: ['ml', 1],
  毫升: ['ml', 1],
  l: ['ml', 1000],
  升: ['ml', 1000],
  g: ['g', 1],
  克: ['g', 1],
  mg: ['g', 0.001],
  毫克: ['g', 0.001],
  kg: ['g', 1000],
  公斤: ['g', 1000],
  千克: ['g', 1000],
};

/** Every figure that a text claims, as they stand in it. */
export function claimsIn(normal: string): Claim[] {
  if (!/[\d一二两三四五六七八九十百千]/.test(normal)) return [];
  // Looking for a word costs far less than looking for a figure with that word.
  const cuts = normal.includes('满') ? cutsIn(normal) : [];
  const money = moneyIn(normal).filter(
    ({ start }) => !cuts.some(cut => cut.start <= start && start < cut.end),
  );
  return [
    ...cuts,
    ...money,
    ...(normal.includes('折') ? discountsIn(normal) : []),
    ...(/%|百分之/.test(normal) ? percentsIn(normal) : []),
    ...(/[mlgk升克斤]/.test(normal) ? amountsIn(normal) : []),
  ];
}

const cutsIn = (normal: string): Claim[] =>
  [...normal.matchAll(CUT)].flatMap(found => {
    const [value, to] = [numberOf(found[1] ?? ''), numberOf(found[2] ?? '')];
    return value === undefined || to === undefined ? [] : [{ kind: 'cut', value, to, ...spanOf(found) }];
  });

const discountsIn = (normal: string): Claim[] =>
  [...normal.matchAll(DISCOUNT)].flatMap(found => {
    const said = numberOf(found[1] ?? '') ?? 0;
    const value = said > 10 ? said / 10 : said;
    return value > 0 && value < 10 ? [{ kind: 'discount', value, ...spanOf(found) }] : [];
  });

const percentsIn = (normal: string): Claim[] =>
  [...normal.matchAll(PERCENT)].flatMap(found => {
    const [, figures, numerals, point] = found;
    const whole = numberOf(figures ?? numerals ?? '');
    const part =
      point === undefined ? 0 : (numberOf(point.padEnd(2, '零')) ?? 0) / 10 ** Math.max(2, point.length);
    return whole === undefined ? [] : [{ kind: 'percent', value: whole + part, ...spanOf(found) }];
  });

const amountsIn = (normal: string): Claim[] =>
  [...normal.matchAll(AMOUNT)].flatMap(found => {
    const [unit, size] = UNITS[found[2] ?? ''] ?? ['', 0];
    const value = numberOf(found[1] ?? '');
    return value ? [{ kind: 'amount', value: value * size, unit, ...spanOf(found) }] : [];
  });

const spanOf = (found: RegExpExecArray) => ({ start: found.index, end: found.index + found[0].length });
