import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textWithout } from './without-person.ts';

const momo = { name: 'momo', id: '68ab90' };

test('the name of whoever is answered stands as a place', () => {
  expect(textWithout('Momo 先别急,@momo', momo)).toBe('{{昵称}} 先别急,@{{昵称}}');
  expect(textWithout('好(๑•̀ㅂ•́)', { name: '(๑•̀ㅂ•́)' })).toBe('好{{昵称}}');
  expect(textWithout('@林 森林里', { name: '林' })).toBe('@{{昵称}} 森林里');
});

test('numbers and addresses that lead to somebody are masked, prices and amounts are not', () => {
  expect(textWithout('打 138 0013 8000 或 +86-13800138000', momo)).toBe('打 [号码] 或 [号码]');
  expect(textWithout('单号 202611220001,id 68ab90,a.b@c.com', momo)).toBe('单号 [号码],id [号码],[号码]');
  expect(textWithout('到手¥199,30ml,2026-11-11', momo)).toBe('到手¥199,30ml,2026-11-11');
});

test('whatever somebody is called, the name is gone', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 2, maxLength: 20 }), name => {
      const said = name.normalize('NFC').trim();
      fc.pre(/^[\p{L}\p{N}]{2,}$/u.test(said) && !'{{昵称}}[号码]'.includes(said));
      expect(textWithout(`你好${said},到了`, { name: said }).includes(`你好${said}`)).toBe(false);
    }),
  );
});
