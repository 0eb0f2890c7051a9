import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkPlaces } from '../../../lib/rules/fill-script/check-places.ts';
import { changeEnd, marksOf } from './body-marks.ts';

const marked = (body: string, factNames: string[] = []) =>
  marksOf(body, checkPlaces(body, { factNames: new Set(factNames) })).map(
    ({ kind, text }) => `${kind} ${text}`,
  );

test('places, facts, breaks and what is wrong are told apart', () => {
  expect(marked('{{昵称|亲}}到手 {{fact:到手价}}\n---\n{{fact:没有}}', ['到手价'])).toEqual([
    'place {{昵称|亲}}',
    'text 到手 ',
    'fact {{fact:到手价}}',
    'text \n',
    'break ---',
    'text \n',
    'fault {{fact:没有}}',
  ]);
  expect(marked('看 {{昵称')).toEqual(['text 看 ', 'fault {{昵称']);
});

test('whatever is typed, the stretches are the text again', () => {
  const bit = fc.constantFrom('{{', '}}', '昵称', '|', 'fact:', '\n', '---', '\n---\n', 'a', '{{昵称}}');
  fc.assert(
    fc.property(fc.array(bit, { maxLength: 30 }), bits => {
      const body = bits.join('');
      const marks = marksOf(body, checkPlaces(body, { factNames: new Set() }));
      expect(marks.map(({ text }) => text).join('')).toBe(body);
      for (const { at, text } of marks) expect(body.slice(at, at + text.length)).toBe(text);
    }),
  );
});

test('a text that is too long to keep is drawn in one piece', () => {
  expect(marksOf('{{昵称}}'.repeat(20_000), [])).toHaveLength(1);
});

test('the caret follows what changed', () => {
  expect(changeEnd('亲你好', '亲,你好')).toBe(2);
  expect(changeEnd('亲,你好', '亲你好')).toBe(1);
  expect(changeEnd('', '亲')).toBe(1);
  expect(changeEnd('aa', 'aaa')).toBe(3);
});
