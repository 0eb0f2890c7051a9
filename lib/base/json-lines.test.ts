import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readJsonLines } from './json-lines.ts';

const parsed = (text: string): { value: unknown } | undefined => {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
};
const read = (text: string) => {
  const result = readJsonLines(text);
  return result.ok ? { value: result.value.value } : undefined;
};

test('what JSON.parse reads is read alike, however it is written', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 5 }), fc.constantFrom(undefined, 1, 2), (value, space) => {
      const text = JSON.stringify(value, null, space);
      expect(read(text)).toEqual(parsed(text));
    }),
  );
});

test('what JSON.parse refuses is refused: texts of any kind, and JSON with one character out of place', () => {
  const spoilt = fc
    .tuple(
      fc.jsonValue({ maxDepth: 3 }),
      fc.nat(),
      fc.constantFrom('', '"', ',', '\n', '\u0001', '}', '0', '\\'),
    )
    .map(([value, at, sign]) => {
      const text = JSON.stringify(value);
      const place = at % (text.length + 1);
      return text.slice(0, place) + sign + text.slice(place + 1);
    });
  fc.assert(
    fc.property(fc.oneof(fc.string(), spoilt), text => {
      expect(read(text)).toEqual(parsed(text));
    }),
    { numRuns: 500 },
  );
});

const TEXT = [
  '{',
  '  "rules": [',
  '    {',
  '      "flag": "purchase",',
  '      "why": "a\\nb"',
  '    }',
  '  ]',
  '}',
];

test('each part has its line, and what is missing has that of what it is missing from', () => {
  const result = readJsonLines(TEXT.join('\n'));
  const lineOf = result.ok ? result.value.lineOf : () => 0;
  expect([[], ['rules'], ['rules', 0], ['rules', 0, 'why'], ['rules', 0, 'duty']].map(lineOf)).toEqual([
    1, 2, 3, 5, 3,
  ]);
});

test('a part stands where its name stands, though its value begins further down', () => {
  const result = readJsonLines('{\n"a":\n\n1}');
  expect(result.ok && result.value.lineOf(['a'])).toBe(2);
});

test('a fault has its line', () => {
  const broken = TEXT.map(line => line.replace('"purchase",', '"purchase"')).join('\n');
  expect(readJsonLines(broken)).toMatchObject({ ok: false, detail: '5' });
  expect(readJsonLines('')).toMatchObject({ ok: false, detail: '1' });
  expect(readJsonLines('['.repeat(100_000))).toMatchObject({ ok: false });
  expect(readJsonLines(`${'{}'}\n\nx`)).toMatchObject({ ok: false, detail: '3' });
});

test('a name that means something to JavaScript is a name', () => {
  const result = readJsonLines('{"__proto__": {"a": 1}}');
  expect(result.ok && Object.hasOwn(Object(result.value.value), '__proto__')).toBe(true);
});
