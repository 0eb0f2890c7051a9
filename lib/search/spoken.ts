import { packedReadings, readingsIn, syllableOf } from './han/syllables.ts';
import { isWordlike } from './units.ts';

const numbers: number[] = [];

/** The usual pinyin of a text in one word: `价格 VIP` → `jiagevip`. */
export function spokenOf(text: string): string {
  let spoken = '';
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (!isWordlike(code)) continue;
    spoken += readingsIn(packedReadings(code), numbers) > 0 ? syllableOf(numbers[0] ?? 0) : text.charAt(at);
  }
  return spoken;
}
