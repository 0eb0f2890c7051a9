import fc from 'fast-check';
import { expect, test } from 'vitest';
import { alikePairs, bareText } from './alike.ts';

const said = (...texts: string[]) => texts.map((text, index) => ({ id: `s${index}`, text }));

test('the same words and nearly the same words are found, marks and blanks do not matter', () => {
  const long = '这一类孕期不建议自己上脸,我帮你问一下我们的工程师,他最懂这个';
  expect(alikePairs(said('先别急!', ' 先 别急~', '别的', long, `${long}哈`))).toEqual([
    { one: 's0', other: 's1', share: 1 },
    expect.objectContaining({ one: 's3', other: 's4' }),
  ]);
});

test('what is empty is like nothing', () => {
  expect(alikePairs(said('', '!', '??'))).toEqual([]);
});

/** By comparing each with each. */
function naive(texts: readonly string[], share: number): string[] {
  const runs = texts.map(text => {
    const bare = bareText(text);
    return new Set(Array.from({ length: Math.max(0, bare.length - 2) }, (_, at) => bare.slice(at, at + 3)));
  });
  return texts.flatMap((text, a) =>
    texts.slice(0, a).flatMap((other, b) => {
      const [x, y] = [runs[a] ?? new Set(), runs[b] ?? new Set()];
      const both = [...x].filter(run => y.has(run)).length;
      const isAlike = x.size > 0 && both / (x.size + y.size - both) >= share;
      // Of the very same words only the first has others beside it.
      return isAlike && bareText(text) !== bareText(other) ? [[a, b].join()] : [];
    }),
  );
}

test('finds what comparing each with each finds', () => {
  const text = fc
    .array(fc.constantFrom('先', '别', '急', '慢'), { minLength: 3, maxLength: 12 })
    .map(all => all.join(''));
  fc.assert(
    fc.property(fc.uniqueArray(text, { maxLength: 12 }), fc.constantFrom(0.5, 0.8, 0.9), (texts, share) => {
      const found = alikePairs(said(...texts), share).map(({ one, other }) =>
        [one, other]
          .map(id => Number(id.slice(1)))
          .toSorted((a, b) => b - a)
          .join(),
      );
      expect(found.toSorted()).toEqual(naive(texts, share).toSorted());
    }),
  );
});

test('ten thousand scripts, all of them much alike, are compared in less than six seconds of computing', () => {
  const many = said(
    ...Array.from({ length: 10_000 }, (_, n) => `姐妹先别急,第${n}款也能用,${n * 7919}号最温和`),
  );
  const before = process.cpuUsage();
  alikePairs(many);
  expect(process.cpuUsage(before).user / 1000).toBeLessThan(6000);
});
