import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isCloser } from './closer.ts';

test.each([
  '好的',
  '好的呢,谢谢~',
  '嗯嗯',
  'OK',
  '收到,谢谢亲',
  '谢谢老师!',
  '👌',
  '[赞R][赞R]',
  '哈哈哈哈',
  '知道了 辛苦啦',
  '好嘞 拜拜',
  '。',
])('nobody waits after %s', text => {
  expect(isCloser(text)).toBe(true);
});

test.each([
  '',
  '好的,多少钱',
  '谢谢,那什么时候发货',
  '在吗',
  '?',
  '？？',
  '可以',
  '好看',
  '不好',
  '收到的是坏的',
  '谢谢你们卖假货',
  '哦那我退了',
  '12',
])('somebody may wait after %s', text => {
  expect(isCloser(text)).toBe(false);
});

test('any text at all, however long, is judged at once', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), text => typeof isCloser(text) === 'boolean'));
  const begun = process.cpuUsage();
  for (const text of [
    '好'.repeat(200),
    '谢谢'.repeat(8),
    '好的好的好的好的好的好的好的好价',
    '哈'.repeat(15),
  ])
    isCloser(text);
  expect(process.cpuUsage(begun).user / 1000).toBeLessThan(500);
});
