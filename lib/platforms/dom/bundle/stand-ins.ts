import { digest } from '../../../base/id.ts';
import { isLongForm, longForm, shortForm } from './paired-ids.ts';

/** Neutral characters for filler: the opening of a text that every child once learnt, so nobody's words. */
const HAN = Array.from(
  '天地玄黄宇宙洪荒日月盈昃辰宿列张寒来暑往秋收冬藏闰余成岁律吕调阳云腾致雨露结为霜金生丽水玉出昆冈剑号巨阙珠称夜光果珍李柰菜重芥姜海咸河淡鳞潜羽翔',
);
const ASTRAL = Array.from('🌿🍂🌾🍁🌵🌴🌱🍄🌰🌻🌼🌷');
/** Signs outside the basic plane that are letters: as long, and nobody's. */
const RARE = Array.from({ length: 64 }, (_, index) => String.fromCodePoint(0x20000 + index));
const signs = (from: number, count: number) =>
  Array.from({ length: count }, (_, index) => String.fromCodePoint(from + index));

const LOWER = signs(0x61, 26);
const DIGIT = signs(0x30, 10);
const HEX = [...DIGIT, ...LOWER.slice(0, 6)];
/** What replaces a sign, by what it is; the first that fits. */
const KINDS: [RegExp, readonly string[]][] = [
  [/^(?=\p{Extended_Pictographic})[\u{10000}-\u{10ffff}]$/u, ASTRAL],
  [/^(?=\p{Extended_Pictographic})[\u2600-\u27bf]$/u, signs(0x2680, 6)],
  [/^[\u{1f1e6}-\u{1f1ff}]$/u, ASTRAL],
  [/^(?=[\p{L}\p{N}])[\u{10000}-\u{10ffff}]$/u, RARE],
  [/^(?=[\p{L}\p{N}])\p{Script=Han}$/u, HAN],
  [/^[a-z]$/, LOWER],
  [/^[A-Z]$/, signs(0x41, 26)],
  [/^\d$/, DIGIT],
  [/^(?=[\p{L}\p{N}])\p{Script=Hiragana}$/u, signs(0x3042, 40)],
  [/^(?=[\p{L}\p{N}])\p{Script=Katakana}$/u, signs(0x30a2, 40)],
  [/^(?=[\p{L}\p{N}])\p{Script=Hangul}$/u, signs(0xac00, 200)],
  [/^(?=[\p{L}\p{N}])\p{Script=Cyrillic}$/u, signs(0x430, 32)],
  [/^(?=[\p{L}\p{N}])\p{Script=Arabic}$/u, signs(0x628, 18)],
  [/^[\p{L}\p{N}]$/u, LOWER],
];
const HEXADECIMAL = /^(?=.*\d)(?=.*[a-f])[0-9a-f]{8,}$/;
/** Two capitals before a digit say what kind of id it is: `BV1…`. */
const KIND_OF_ID = /^[A-Z]{2}(?=\d\w{6})/;
/** Of a number that is also written short: a higher one would take a sign more. */
const FIRST = '5';
const TRIES = 40;

export interface StandIns {
  /** Another text of the same length and alphabet; the same for the same text, another for another. Signs that are no letters stay. */
  of(text: string): string;
}

/** `salt` makes the stand-ins of one bundle different from those of the next: nobody can try out whose name it was. */
export function createStandIns(salt: string): StandIns {
  const made = new Map<string, string>();
  const taken = new Set<string>();
  const tryOut = (text: string, attempt: number) => {
    const next = stream(`${salt}/${attempt}/${text}`);
    const prefix = isLongForm(text) ? FIRST : (KIND_OF_ID.exec(text)?.[0] ?? '');
    const hex = HEXADECIMAL.test(text);
    const rest = Array.from(text.slice(prefix.length));
    return prefix + rest.map((sign, index) => replaced(sign, hex, index === 0, next)).join('');
  };
  const of = (text: string): string => {
    const known = made.get(text);
    if (known !== undefined) return known;
    const long = longForm(text);
    // The same post, written short: its stand-in is that of the number.
    if (long !== undefined) return shortForm(of(long));
    let standIn = tryOut(text, 0);
    // Two people must not become one, and nobody be left as they were.
    for (let attempt = 1; attempt < TRIES && (taken.has(standIn) || standIn === text); attempt++)
      standIn = tryOut(text, attempt);
    made.set(text, standIn);
    taken.add(standIn);
    return standIn;
  };
  return { of };
}

function replaced(sign: string, hex: boolean, isFirst: boolean, next: () => number): string {
  const pool = hex ? HEX : KINDS.find(([kind]) => kind.test(sign))?.[1];
  if (!pool) return sign;
  if (sign === '0' && isFirst) return sign;
  const standIn = pool[next() % pool.length] ?? sign;
  return standIn === '0' && isFirst ? '1' : standIn;
}

/** Numbers that follow from the seed alone. */
function stream(seed: string): () => number {
  let state = Number.parseInt(digest(seed).slice(0, 8), 16);
  return () => {
    state = (Math.imul(state, 0x9e3779b1) + 0x7f4a7c15) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b);
    return (mixed ^ (mixed >>> 13)) >>> 0;
  };
}
