import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fillMarks } from './fill-marks.ts';

const read = (body: string, text: string) =>
  fillMarks(body, text).map(({ kind, text: part }) => `${kind}:${part}`);

test('facts, page values and open places are told apart', () => {
  expect(
    read(
      '{{昵称|姐妹}}先别急,视黄醇 {{fact:视黄醇浓度}} 的,找{{转交账号}}',
      'momo先别急,视黄醇 0.1% 的,找{{转交账号}}',
    ),
  ).toEqual(['filled:momo', 'plain:先别急,视黄醇 ', 'fact:0.1%', 'plain: 的,找', 'open:{{转交账号}}']);
});

test('a text that does not come from the body stays plain', () => {
  expect(read('到手 {{fact:到手价}} 元', '今天没有活动')).toEqual(['plain:今天没有活动']);
  expect(read('{{a}}{{b}}', 'xy')).toEqual(['plain:xy']);
});

test('a value with braces is text', () => {
  expect(read('{{昵称}}好', '{{fact:到手价}}好')).toEqual(['open:{{fact:到手价}}', 'plain:好']);
});

test('nothing is lost or added, whatever the body and the text', () => {
  const piece = fc.constantFrom('{{', '}}', '{{fact:价}}', '{{名|亲}}', '好', 'a', ' ', '|');
  const words = fc.array(piece, { maxLength: 12 }).map(parts => parts.join(''));
  fc.assert(
    fc.property(words, words, (body, text) => {
      const found = fillMarks(body, text);
      expect(found.map(part => part.text).join('')).toBe(text);
      for (const part of found) expect(text.startsWith(part.text, part.at)).toBe(true);
    }),
  );
});
