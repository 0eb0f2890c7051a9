import fc from 'fast-check';
import { expect, test } from 'vitest';
import { priceTold } from './prices.ts';

test.each([
  ['这款现在 ¥199 一瓶', '¥199'],
  ['199元包邮', '¥199'],
  ['¥１９９哦', '¥199'],
  ['今天到手 199', '¥199'],
  ['到手价是168,送小样', '¥168'],
  ['一瓶 199 块,两瓶 350 块', '¥199'],
  ['原价299元,现在199元', '¥199'],
  ['满300元减50元', undefined],
  ['拍下立减20元,券后¥179', '¥179'],
  ['¥1,299.00 的礼盒', '¥1299'],
  ['9.9元试用装', '¥9.9'],
  ['直播间¥299,到手 259', '¥259'],
  ['给你发 3 件小样', undefined],
  ['到手 2 瓶', undefined],
  ['下午 3 点发货', undefined],
  ['只要 8 折', undefined],
  ['50ml 够用两个月', undefined],
  ['0元', undefined],
  ['', undefined],
])('%s → %s', (text, price) => {
  expect(priceTold(text)).toBe(price);
});

test('whatever is written, a price is a sum above nothing', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('¥', '1', '9', ',', '.', '元', '满', '到手', ' '), maxLength: 60 }),
      text => {
        const price = priceTold(text);
        expect(price === undefined || /^¥\d+(\.\d{1,2})?$/.test(price)).toBe(true);
      },
    ),
  );
});
