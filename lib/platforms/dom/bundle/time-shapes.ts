/** Times as the sites write them, anywhere in a short text. */
const SHAPES = [
  /\d{1,4}(?= ?(?:秒钟?|分钟?|小时|天|日|周|星期|个?月|年)之?前)/,
  /(?<!\d)(?:\d{4}|\d{2})(?:[-/.]|年)\d{1,2}(?:[-/.]|月)\d{1,2}(?!\d)/,
  /(?<![\d.])\d{1,2}(?:[-/]|月)\d{1,2}(?![\d.万亿wWkK])/,
  /(?<!\d)\d{1,2}:\d{2}(?::\d{2})?(?!\d)/,
];
const ANY = new RegExp(SHAPES.map(shape => shape.source).join('|'), 'g');

/** Cuts a text at the times in it; every other piece, from the second, is one. */
export function cutAtTimes(text: string): string[] {
  const pieces: string[] = [];
  let end = 0;
  for (const match of text.matchAll(ANY)) {
    pieces.push(text.slice(end, match.index), match[0]);
    end = match.index + match[0].length;
  }
  return [...pieces, text.slice(end)];
}

/**
 * Another time of the same shape and precision, in digits as many, and never later: `2` of `2小时前` → `3`, `26-5-31` → `25-6-30`,
 * `18:34` → `17:51`. A year goes one back, so that whatever the day, it is over.
 */
export function otherTime(time: string): string {
  const parts = time.split(/(\D+)/);
  if (parts.length === 1) return otherCount(time);
  if (time.includes(':')) return clock(parts);
  const [year, month, day] = parts.length > 4 ? [0, 2, 4] : [-1, 0, 2];
  return parts
    .map((part, index) => {
      if (index === year) return part === '00' ? '99' : padded(Number(part) - 1, part);
      if (index === month) return within(part, 12);
      return index === day ? within(part, 28) : part;
    })
    .join('');
}

/** Of `N units ago`: few enough for every unit, and more, so that it lies further back. */
const otherCount = (digits: string): string => {
  const count = Number(digits);
  if (digits.length === 1) return String(count >= 9 ? 5 : count + 1);
  return digits.length === 2
    ? String(count >= 23 ? 10 + (count % 13) : count + 1)
    : digits.replace(/\d$/, '7');
};

function clock([hour = '', colon = ':', minute = '', ...rest]: string[]): string {
  const earlier = hour.length === 1 || hour.startsWith('0') ? Number(hour) > 0 : Number(hour) > 10;
  const hours = earlier ? padded(Number(hour) - 1, hour) : hour;
  const minutes = earlier ? (Number(minute) + 17) % 60 : Math.max(0, Number(minute) - 1);
  return [hours, colon, padded(minutes, '00'), ...rest].join('');
}

/** The next number that has as many digits, from one to `most`. */
function within(part: string, most: number): string {
  const [from, to] = part.length === 1 ? [1, 9] : part.startsWith('0') ? [1, 9] : [10, most];
  const number = Math.min(Number(part), to);
  return padded(number >= to ? from : number + 1, part);
}

const padded = (number: number, like: string): string => String(number).padStart(like.length, '0');
