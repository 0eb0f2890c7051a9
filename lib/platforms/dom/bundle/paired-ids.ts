const BASE = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
/** So many digits of a number make so many signs of its short form, from the end. */
const [DIGITS, SIGNS] = [7, 4];
const SHORT = /^(?=.*\d)(?=.*[A-Za-z])[0-9A-Za-z]{9}$/;
const LONG = /^[1-5]\d{15}$/;

/** A number of 16 digits that a site also writes short, in base 62: `3501756485200075` ↔ `z0JH2lOMb`. Both mean one post. */
export const isLongForm = (text: string): boolean => LONG.test(text);

/** Undefined for what is no short form. */
export function longForm(text: string): string | undefined {
  if (!SHORT.test(text)) return undefined;
  const groups = [text.slice(0, 1), text.slice(1, 1 + SIGNS), text.slice(1 + SIGNS)].map(numberOf);
  const digits = groups
    .map((group, index) => (index === 0 ? `${group}` : `${group}`.padStart(DIGITS, '0')))
    .join('');
  return isLongForm(digits) ? digits : undefined;
}

/** Of a number that `isLongForm`. */
export function shortForm(digits: string): string {
  const head = digits.length - 2 * DIGITS;
  const groups = [digits.slice(0, head), digits.slice(head, head + DIGITS), digits.slice(head + DIGITS)];
  return groups.map((group, index) => signsOf(Number(group), index === 0 ? 1 : SIGNS)).join('');
}

const numberOf = (signs: string): number =>
  Array.from(signs).reduce((sum, sign) => sum * 62 + BASE.indexOf(sign), 0);

function signsOf(value: number, length: number): string {
  let signs = '';
  for (let rest = value; rest > 0; rest = Math.floor(rest / 62)) signs = BASE.charAt(rest % 62) + signs;
  return signs.padStart(length, '0');
}
