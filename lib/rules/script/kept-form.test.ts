import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ScriptContent } from '../../model/script.ts';
import { canSave } from './content-faults.ts';
import { keptForm } from './kept-form.ts';

const content = (more: Partial<ScriptContent>): ScriptContent => ({
  title: '',
  body: '',
  category: 'product',
  roles: [],
  flags: [],
  surfaces: ['dm'],
  tags: [],
  ...more,
});

test('a text without a title goes by its first words, without the places in them', () => {
  const body = '{{昵称|亲}},双十一到手 {{fact:到手价}},价格已经私信您,请查收一下哦';
  expect(keptForm(content({ body })).title).toBe(',双十一到手 ,价格已经私信您,请查收一');
  expect(keptForm(content({ title: '到手价', body })).title).toBe('到手价');
});

test('an empty way of saying it keeps nothing from being kept', () => {
  const form = keptForm(content({ title: 't', body: '好', variants: ['', '也好', ' '] }));
  expect(form.variants).toEqual(['也好']);
  expect(keptForm(content({ title: 't', body: '好', variants: [''] }))).not.toHaveProperty('variants');
});

test('whatever is written can be kept', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), body => {
      expect(canSave(content({ body, variants: [''] }))).toBe(true);
    }),
  );
});
