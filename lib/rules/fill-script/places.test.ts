import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MAX_BODY } from '../../model/script.ts';
import { checkPlaces } from './check-places.ts';
import { messagesOf, partsOf } from './places.ts';

const factNames = new Set(['到手价']);
const faults = (body: string) =>
  checkPlaces(body, { factNames }).map(({ reason, name, should }) =>
    [reason, name, ...(should === undefined ? [] : [should])].join(' '),
  );

const piece = fc.constantFrom(
  '{{',
  '}}',
  '{',
  '}',
  '|',
  '昵称',
  'fact:',
  '到手价',
  'cursor',
  '\n',
  '---',
  ' ',
  '好',
);
const bodies = fc.array(piece, { maxLength: 30 }).map(pieces => pieces.join(''));

test('what fills a place is known by its name; any other name is a field', () => {
  expect(partsOf('{{ 昵称|亲}}好{{fact: 到手价 }}{{肤质}}{{尺码|M}}{{cursor}}')).toEqual([
    { kind: 'page', at: 0, text: '{{ 昵称|亲}}', name: '昵称', fallback: '亲' },
    { kind: 'text', at: 9, text: '好' },
    { kind: 'fact', at: 10, text: '{{fact: 到手价 }}', name: '到手价' },
    { kind: 'field', at: 24, text: '{{肤质}}', name: '肤质' },
    { kind: 'field', at: 30, text: '{{尺码|M}}', name: '尺码', fallback: 'M' },
    { kind: 'cursor', at: 38, text: '{{cursor}}' },
  ]);
});

test('no character of a body is lost or doubled', () => {
  fc.assert(
    fc.property(bodies, body => {
      const parts = partsOf(body);
      expect(parts.map(({ text }) => text).join('')).toBe(body);
      for (const { at, text } of parts) expect(body.startsWith(text, at)).toBe(true);
    }),
  );
});

test('messages are parted by lines that hold nothing but the break', () => {
  expect(messagesOf('一\n---\n二\n第二行\n --- \n')).toEqual(['一', '二\n第二行']);
  expect(messagesOf('一---二\n----')).toEqual(['一---二\n----']);
  expect(messagesOf('---')).toEqual(['']);
});

test('each fault is named, with what was probably meant', () => {
  expect(faults('{{昵称|亲}},{{fact:到手价}},{{肤质}}{{cursor}}')).toEqual([]);
  expect(faults('{{昵称 你好')).toEqual(['unclosed 昵称 你好']);
  expect(faults('{{昵称\n}}')).toEqual(['unclosed 昵称', 'unopened ']);
  expect(faults('{{昵称|{{我的账号}}}}')).toEqual(['nested 昵称|{{我的账号']);
  expect(faults('{{}}{{ |亲}}{{fact:}}')).toEqual(['empty ', 'empty |亲', 'empty fact:']);
  expect(faults('{{fact:没有}}')).toEqual(['unknown-fact fact:没有']);
  expect(faults('{{cursor}}好{{cursor}}')).toEqual(['second-cursor cursor']);
  expect(faults('{{cursor}}好\n---\n{{cursor}}')).toEqual([]);
  expect(faults(`{{${'长'.repeat(61)}}}`)[0]).toMatch(/^too-long/);
});

test('a slip of one of our names is no field', () => {
  expect(faults('{{昵 称}}{{NickName}}{{我的帐号}}{{光标}}')).toEqual([
    'mistyped 昵 称 昵称',
    'mistyped NickName 昵称',
    'mistyped 我的帐号 我的账号',
    'mistyped 光标 cursor',
  ]);
  expect(faults('{{Fact:到手价}}{{fact:到手价}}{{事实:到手价}}')).toEqual([
    'mistyped Fact:到手价 fact:到手价',
    'mistyped 事实:到手价 fact:到手价',
  ]);
  expect(faults('{{constructor}}')).toEqual([]);
});

test('whatever stands in a body: never throws, and a body without faults is filled whole', () => {
  fc.assert(
    fc.property(bodies, body => {
      for (const { at, end } of checkPlaces(body, { factNames })) {
        expect(at).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(body.length);
        expect(end).toBeGreaterThan(at);
      }
      const isSound = checkPlaces(body, { factNames }).length === 0;
      const words = partsOf(body).map(part => (part.kind === 'text' ? part.text : ''));
      expect(isSound && /\{\{|\}\}/.test(words.join(' '))).toBe(false);
    }),
  );
});

test('a pasted page of braces takes no time', () => {
  const started = performance.now();
  for (const one of ['{{', '}}', '{{a', '{{a}}', '{{a|'])
    checkPlaces(one.repeat(20 * MAX_BODY), { factNames });
  expect(performance.now() - started).toBeLessThan(1000);
});
