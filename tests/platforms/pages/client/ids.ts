import { digest } from '../../../../lib/base/id.ts';
import type { Site } from '../content/types.ts';

/** A decimal number of so many digits, always the same for the same hex id: sites count where this store has hex. */
export function numberOf(id: string, digits: number): string {
  const least = 10n ** BigInt(digits - 1);
  return (least + (BigInt(`0x${digest(id)}`) % (9n * least))).toString();
}

/** Digits of the user ids of sites that count their users. */
const USER_DIGITS: Record<Exclude<Site, 'xiaohongshu' | 'channels'>, number> = {
  douyin: 11,
  kuaishou: 10,
  bilibili: 9,
  weibo: 10,
};

/** The id that a site would have for a reader of this name. */
export function readerId(site: Site, name: string): string {
  if (site === 'xiaohongshu') return `5e${digest(name)}${digest(`${name}#`).slice(0, 6)}`;
  if (site === 'channels') return `v2_060000231003b20f${digest(name)}${digest(`${name}#`)}@finder`;
  return numberOf(name, USER_DIGITS[site]);
}
