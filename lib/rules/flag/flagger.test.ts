import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createFlagger } from './flagger.ts';
import { readModel } from './model.ts';
import { prepare } from './prepare.ts';

const FILE = new URL('../../../public/flags.bin', import.meta.url);
const model = readModel(Uint8Array.from(readFileSync(FILE)).buffer);
if (!model.ok) throw new Error(model.reason);
const flag = createFlagger(model.value);

const PIECES = [
  '多少米',
  '求🔗',
  '脸肿了',
  '退货',
  '哈哈哈',
  '[赞R]',
  '@某人 ',
  '？',
  '\u200b',
  '\u202e',
  '<b>',
  '{{x}}',
  'dd',
  '真的吗',
];
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map(parts => parts.join('')),
);

test('never throws; each label once, with signs that stand in the text', () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom('comment' as const, 'dm' as const), (text, surface) => {
      const { labels, reasons } = flag(text, { surface });
      expect(new Set(labels).size).toBe(labels.length);
      expect(reasons.map(reason => reason.flag)).toEqual(labels);
      const { normal } = prepare(text);
      for (const { signs } of reasons) {
        expect(signs.length).toBeGreaterThan(0);
        for (const sign of signs) expect(normal).toContain(sign);
      }
    }),
    { numRuns: 400 },
  );
});

test('nothing, blanks and invisible characters are nothing', () => {
  for (const text of ['', '   ', '\u200b\ufeff\n'])
    expect(flag(text, { surface: 'dm' })).toEqual({ labels: [], reasons: [] });
});

test('100,000 characters, emoji alone and mixed directions are flagged at once', () => {
  const texts = [
    '我用了'.repeat(33_000),
    '😂'.repeat(50_000),
    'שלום مرحبا 多少钱 '.repeat(6000),
    '@'.repeat(100_000),
  ];
  for (const text of texts) {
    const begun = process.cpuUsage();
    flag(text, { surface: 'comment' });
    const { user } = process.cpuUsage(begun);
    expect(user / 1000).toBeLessThan(400);
  }
});
