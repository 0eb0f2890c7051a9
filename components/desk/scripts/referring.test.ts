import { expect, test } from 'vitest';
import type { ScriptContent } from '../../../lib/model/script.ts';
import type { DraftNote } from '../../../lib/state/views.ts';
import { withReference } from './referring.ts';

const content: ScriptContent = {
  title: 't',
  body: '精华 209 元,记得领券',
  variants: ['到手 209 元'],
  category: 'product',
  roles: [],
  flags: [],
  surfaces: ['comment'],
  tags: [],
};
const note = (range: [number, number]): DraftNote => ({
  rule: 'price-wrong',
  level: 'block',
  range,
  said: '209 元',
  text: '',
  factName: '精华到手价',
});

test('a figure gives way to its fact, in the body or in a variant', () => {
  expect(withReference(content, 0, note([3, 8]))).toEqual({ body: '精华 {{fact:精华到手价}},记得领券' });
  expect(withReference(content, 1, note([3, 8]))).toEqual({ variants: ['到手 {{fact:精华到手价}}'] });
});

test('nothing is replaced where the text says something else by now', () => {
  expect(withReference(content, 0, note([2, 7]))).toBeUndefined();
  expect(withReference(content, 5, note([3, 8]))).toBeUndefined();
});
