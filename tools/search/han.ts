import { writeFileSync } from 'node:fs';
import { Converter } from 'opencc-js/t2cn';
import { pinyin } from 'pinyin-pro';

/**
 * `node tools/search/han.ts`: writes lib/search/han/*.ts, what the search knows of Chinese characters. Made here once from pinyin-pro and
 * opencc-js, so that a worker that wakes neither loads nor builds their dictionaries (90 ms).
 */
const FIRST = 0x4e00;
const LAST = 0x9fa5;
/** Readings kept of one character; further ones are rare and only add noise. */
const MOST_READINGS = 3;

const characters = Array.from({ length: LAST - FIRST + 1 }, (_, index) => String.fromCharCode(FIRST + index));
const usual = new Map<string, string>();
const further = new Map<string, string>();

for (const character of characters) {
  const readings = pinyin(character, { toneType: 'none', type: 'array', multiple: true, v: true });
  const distinct = [...new Set(readings)].filter(reading => /^[a-z]+$/.test(reading)).slice(0, MOST_READINGS);
  for (const [place, reading] of distinct.entries()) {
    const into = place === 0 ? usual : further;
    into.set(reading, (into.get(reading) ?? '') + character);
  }
}

const words = (readings: Map<string, string>) =>
  [...readings]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(entry => entry.join(''))
    .join(' ');

const simplify = Converter({ from: 't', to: 'cn' });
const pairs = characters.flatMap(character => {
  const simple = simplify(character);
  return simple !== character && simple.length === 1 ? [character + simple] : [];
});

const made = '// Written by tools/search/han.ts; not by hand.\n';
const folder = new URL('../../lib/search/han/', import.meta.url);
writeFileSync(
  new URL('readings.ts', folder),
  `${made}/** Syllables without tones, each with the characters that are usually read so. */
export const USUAL_READINGS =
  '${words(usual)}';
/** The same for further readings of characters that have several. */
export const FURTHER_READINGS =
  '${words(further)}';
`,
);
writeFileSync(
  new URL('simplified.ts', folder),
  `${made}/** Pairs: a traditional character and the simplified one. */
export const SIMPLIFIED =
  '${pairs.join('')}';
`,
);
