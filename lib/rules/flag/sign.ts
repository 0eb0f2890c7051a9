import type { Flag } from '../../model/flag.ts';

/** A word or turn of phrase that speaks for a flag. Weights add up; 1 decides alone. */
export interface Sign {
  pattern: RegExp;
  weight: number;
  /** Denying the word changes its meaning (`不是假货`), so a denied match does not count. */
  deniable: boolean;
  /** Counts only in a text that asks something. */
  asked?: boolean;
  /** Looked for among pictures and emoji, which are blanked out for all other signs. */
  inPictures?: boolean;
}

export interface Lexicon {
  flag: Flag;
  signs: Sign[];
}

/** Plain words, parted by blanks; each group counts once however many of its words occur. */
export function words(weight: number, list: string): Sign {
  const alternatives = list.trim().split(/\s+/).map(literally);
  // Longest first, so that the reason shown is the fullest word.
  alternatives.sort((a, b) => b.length - a.length);
  return { pattern: new RegExp(alternatives.join('|'), 'g'), weight, deniable: true };
}

/** A turn of phrase. Only bounded repetition is allowed, so that no text can make it slow. */
export function phrase(weight: number, source: RegExp): Sign {
  return { pattern: new RegExp(source.source, 'g'), weight, deniable: true };
}

/** A picture or emoji. */
export const picture = (weight: number, source: RegExp): Sign => ({
  pattern: new RegExp(source.source, 'gu'),
  weight,
  deniable: false,
  inPictures: true,
});

/** The same sign, counted although a denial stands before it (`没收到`). */
export const firm = (sign: Sign): Sign => ({ ...sign, deniable: false });

/** The same sign, counted only in a text that asks: `有两岁的吗` wants to buy, `两岁就不穿了` does not. */
export const asked = (sign: Sign): Sign => ({ ...sign, deniable: false, asked: true });

const literally = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const DENIAL =
  /(?:不是|没有?|并非|不会|不能算|不含|不怕|零|无(?!人)|未|别|非|不|防|避免|拒绝|告别|远离)[^,.!?;\s]{0,2}$/;
const DENIAL_REACH = 6;
const MAX_TRIES = 8;

/** The first match of `sign` that nothing denies, or nothing. */
export function findSign(sign: Sign, text: string): string | undefined {
  sign.pattern.lastIndex = 0;
  for (let tries = 0; tries < MAX_TRIES; tries++) {
    const match = sign.pattern.exec(text);
    if (!match?.[0]) return undefined;
    if (!sign.deniable || !isDenied(text, match.index)) return match[0];
  }
  return undefined;
}

const isDenied = (text: string, index: number): boolean =>
  DENIAL.test(text.slice(Math.max(0, index - DENIAL_REACH), index)) &&
  // `是不是`, `这不是` and `不得不` ask or insist; they deny nothing.
  !/(?:是不是|会不会|有没有|要不要|能不能|不得不|这不是|难道不是|还不是|岂不是)[^,.!?;\s]{0,2}$/.test(
    text.slice(Math.max(0, index - DENIAL_REACH), index),
  );
