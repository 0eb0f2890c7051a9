import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createFlagger } from './flagger.ts';
import { readModel } from './model.ts';
import { alwaysWellFormed } from './well-formed.fixture.ts';

const FILE = new URL('../../../public/flags.bin', import.meta.url);
const model = readModel(Uint8Array.from(readFileSync(FILE)).buffer);
if (!model.ok) throw new Error(model.reason);
const flag = createFlagger(model.value);

test('never throws; each label once, with signs that stand in the text', () => {
  alwaysWellFormed(flag, ['多少米', '求🔗', '脸肿了', '退货', '哈哈哈', 'dd', '真的吗']);
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
