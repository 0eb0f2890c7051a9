import { expect, test } from 'vitest';
import { fillScript } from './fill.ts';
import { openPlaces, typedMessages } from './typed.ts';
import { dueVariant } from './variants.ts';

const ready = (body: string, values: Record<string, string> = {}, more = {}, variant = 0) =>
  fillScript({ id: 's', title: 't', body, ...more }, { values, facts: [], now: 100 }, variant);

test('fields are asked for once each, in the order of the text, with their default', () => {
  const script = ready('{{肤质}}选{{尺码|M}},{{肤质}}别选{{尺码}}');
  expect(script.fields).toEqual([{ name: '肤质' }, { name: '尺码', fallback: 'M' }]);
  expect(script.unfilled).toEqual(['肤质']);
  expect(script.text).toBe('{{肤质}}选M,{{肤质}}别选M');
  expect(typedMessages(script, ['干皮'])).toEqual([{ scriptId: 's', text: '干皮选M,干皮别选M' }]);
  expect(openPlaces(script, ['干皮'])).toEqual([]);
  expect(openPlaces(script, ['干皮', ''])).toEqual(['尺码']);
});

test('what is typed is taken literally', () => {
  expect(typedMessages(ready('{{肤质}}好'), ['{{昵称}}'])).toEqual([{ scriptId: 's', text: '{{昵称}}好' }]);
});

test('a place of the page without value may be typed, a fact never', () => {
  const script = ready('找{{转交账号}},{{fact:没有}}');
  expect(script.fields).toEqual([{ name: '转交账号' }]);
  expect(openPlaces(script, ['陈工'])).toEqual(['fact:没有']);
});

test('the caret is told by message, behind what was typed before it', () => {
  const script = ready('您好{{肤质}},{{cursor}}再说\n---\n第二条', {});
  expect(typedMessages(script, ['干皮'])).toEqual([
    { scriptId: 's', text: '您好干皮,再说', caret: 5 },
    { scriptId: 's', text: '第二条', isNext: true },
  ]);
  expect(script.text).toBe('您好{{肤质}},再说\n---\n第二条');
});

test('a name from the page parts no messages', () => {
  expect(typedMessages(ready('您好\n{{昵称}}\n再见', { 昵称: '---' }))).toEqual([
    { scriptId: 's', text: '您好\n---\n再见' },
  ]);
});

test('a variant is filled as the body is; one that does not exist is the body', () => {
  const more = { variants: ['嗨{{昵称}}'] };
  expect(ready('您好', {}, more).variant).toEqual({ index: 0, of: 2 });
  expect(ready('您好', { 昵称: 'momo' }, more, 1)).toMatchObject({
    text: '嗨momo',
    variant: { index: 1, of: 2 },
  });
  expect(ready('您好', {}, more, 7)).toMatchObject({ text: '您好', variant: { index: 0, of: 2 } });
});

test('the way of saying it that rested longest is due', () => {
  expect(dueVariant(1, [])).toBe(0);
  expect(dueVariant(3, [])).toBe(0);
  expect(dueVariant(3, [0])).toBe(1);
  expect(dueVariant(3, [1, 0])).toBe(2);
  expect(dueVariant(3, [2, 1, 0, 2])).toBe(0);
  expect(dueVariant(3, [0, 0, 2, 1, 0])).toBe(1);
});
