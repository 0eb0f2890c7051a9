const SIGNS = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
/** So many digits of a mid go into so many signs of a bid, counted from the end. */
const [DIGITS, LETTERS] = [7, 4];

/**
 * The number of a post from the short name in its address: `z0JH2lOMb` → `3501756485200075`. A number stays what it is; undefined for
 * anything else.
 */
export function midOf(name: string): string | undefined {
  if (/^\d{12,20}$/.test(name)) return name;
  if (!/^[0-9A-Za-z]{6,12}$/.test(name)) return undefined;
  let mid = '';
  for (let end = name.length; end > 0; end -= LETTERS) {
    const count = [...name.slice(Math.max(0, end - LETTERS), end)].reduce(
      (sum, sign) => sum * SIGNS.length + SIGNS.indexOf(sign),
      0,
    );
    if (count >= 10 ** DIGITS) return undefined;
    mid = String(count).padStart(end > LETTERS ? DIGITS : 0, '0') + mid;
  }
  return mid;
}
