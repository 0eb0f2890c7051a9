import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createWordTrie } from './word-trie.ts';

test('finds what a plain search for each word finds', () => {
  const letters = fc.array(fc.constantFrom('最', '好', 'v', 'x', '第', '一'), { minLength: 1, maxLength: 4 });
  const word = letters.map(parts => parts.join(''));
  fc.assert(
    fc.property(fc.array(word, { maxLength: 12 }), fc.array(word, { maxLength: 12 }), (words, parts) => {
      const text = parts.join('');
      const naive = words.flatMap((one, index) =>
        [...text].flatMap((_, start) =>
          text.startsWith(one, start) ? [`${index} ${start} ${start + one.length}`] : [],
        ),
      );
      const found = createWordTrie(words)(text).map(({ word, start, end }) => `${word} ${start} ${end}`);
      expect(found.toSorted()).toEqual(naive.toSorted());
    }),
  );
});
