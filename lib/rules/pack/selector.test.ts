import { expect, test } from 'vitest';
import { checkPlace } from './place.ts';
import { checkSelector } from './selector.ts';

const TAKEN = [
  ...['div', '*', '.comment-item', '#noteContainer', 'div.a.b#c', '.评论 > .正文', String.raw`#\31 2a`],
  ...[
    '[data-id]',
    '[data-e2e="comment-item"]',
    "[class*='MsgIsMe']",
    '[href^=x i]',
    '[title="a ] ) \\" b" i]',
  ],
  ...['.a .b', '.a>.b', '.a + .b ~ .c', '.a, .b', '.date > span:not(.location)', ':scope', ':scope > .a'],
  ...[
    ':is(.a, .b > .c)',
    ':where( .a )',
    '.a:has(> .b, + .c d)',
    '.a:has(:not(.b)):empty',
    'li:nth-child(2n + 1)',
  ],
  ...['li:nth-of-type(-n+3)', 'li:nth-last-child(odd)', '[contenteditable=true]:not([disabled])'],
];
test.each(TAKEN)('%s is taken', text => {
  expect(checkSelector(text)).toEqual({ ok: true, value: true });
});

const REFUSED = [
  ...[
    '',
    ' ',
    'a ',
    ' a',
    'a,',
    ',a',
    '> a',
    'a >',
    'a > > b',
    'a || b',
    'ns|a',
    '.1a',
    '#',
    '.',
    'a*',
    '@a',
  ],
  ...[
    '[a',
    '[a=]',
    '[=a]',
    '[a="b]',
    '[a=b c]',
    '[a=b s]',
    '[1a]',
    'a]',
    'a)',
    ':not(.a',
    ':not()',
    ':is(a,)',
    ':has(.a:has(.b))',
  ],
  ...[
    '::before',
    ':before',
    ':hover',
    ':visited',
    ':host',
    ':contains(a)',
    ':not',
    ':scope()',
    ':nth-child(x)',
    ':NOT(a)',
  ],
  ...[':is(> a)', ':has(:is(> a))', ':is(:is(:is(:is(:is(a)))))', 'a/**/b', '"a"', 'a\\', 'a\nb', 'a\u0000'],
];
test.each(REFUSED)('%j is refused, and the detail says at what', text => {
  const checked = checkSelector(text);
  expect(checked).toMatchObject({ ok: false, reason: 'selector' });
  if (!checked.ok) expect(text).toContain(checked.detail);
});

test('a place may step into shadow roots and end with an attribute', () => {
  for (const place of [
    'bili-comments >> #feed >> [id="x >y"]',
    '.a @data-id',
    ':scope @id',
    'a >> b @xlink:href',
  ])
    expect([place, checkPlace(place).ok]).toEqual([place, true]);
});

test.each([
  ...[
    '.a{}',
    '.a}',
    '<b',
    '[style*="url(x"]',
    '[a="URL(x"]',
    '.a;b',
    '[a="/*"]',
    '[a="\u200b"]',
    '.a\t.b',
    '[a="\ud800"]',
  ],
  ...[
    '.a >>.b',
    '>> .a',
    '.a >> ',
    '.a @',
    '.a @on click',
    '@id',
    '.a @id @b',
    `a${' >> a'.repeat(8)}`,
    'javascript:alert(1)',
  ],
])('the place %j is refused', place => {
  expect(checkPlace(place)).toMatchObject({ ok: false, reason: 'place' });
});
