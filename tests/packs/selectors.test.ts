import { type Browser, chromium } from '@playwright/test';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkSelector } from '../../lib/rules/pack/selector.ts';
import { findBrowser } from '../../tools/browser/find.ts';

let browser: Browser;
beforeAll(async () => {
  const found = await findBrowser();
  if (!found) throw new Error('no browser');
  browser = await chromium.launch({ executablePath: found.path, chromiumSandbox: false });
});
afterAll(() => browser.close());

const ATOMS = [
  ...['a', '*', '.b', '#c', '.评论', '.-x', '.--y', String.raw`.\31 a`, String.raw`.w-1\/2`, '.é', '.の'],
  ...['[d]', '[d=e]', "[d^='e f' i]", '[ d ~= "g\\"h" ]', '[d|=e i]', '[d=e s]', '[d="1"I]', '[data-e2e*=x]'],
  ...[
    ':empty',
    ':scope',
    ':root',
    ':checked',
    ':focus-within',
    ':placeholder-shown',
    ':read-only',
    ':optional',
  ],
  ...[
    ':nth-child(2n+1)',
    ':nth-child( odd )',
    ':nth-of-type(-n + 3)',
    ':nth-last-child(+4)',
    ':nth-child(n)',
  ],
];
const NOISE = [
  ...[
    ' ',
    '>',
    ' > ',
    '+',
    '~',
    ',',
    ', ',
    ')',
    '(',
    ']',
    '[',
    '"',
    "'",
    ':',
    '::',
    '.',
    '#',
    '-',
    '1',
    '\\',
    '@',
    '|',
    'n',
  ],
  ...[':not(', ':is(', ':has(', ':where(', ':nth-child(', ':hover', '::after', '·', '\u00a0', '😀', '\ud800'],
];
/** Mostly right: a chain of atoms, some of them in `:is()` and the like. */
const chain = fc.letrec<{ list: string; compound: string }>(tie => ({
  compound: fc.oneof(
    {
      weight: 6,
      arbitrary: fc.array(fc.constantFrom(...ATOMS), { minLength: 1, maxLength: 3 }).map(all => all.join('')),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(
          fc.constantFrom(':not', ':is', ':where', ':has'),
          fc.constantFrom('', ' ', '> ', '+'),
          tie('list'),
        )
        .map(([name, lead, list]) => `${name}(${lead}${list})`),
    },
  ),
  list: fc
    .array(fc.tuple(tie('compound'), fc.constantFrom(' ', '>', ' + ', '~', ', ')), {
      minLength: 1,
      maxLength: 3,
    })
    .map(all =>
      all.map(([compound, next], index) => (index < all.length - 1 ? compound + next : compound)).join(''),
    ),
})).list;
const mess = fc
  .array(fc.constantFrom(...ATOMS, ...NOISE), { minLength: 1, maxLength: 8 })
  .map(all => all.join(''));

test('whatever is taken as a selector, a real browser takes as well', async () => {
  const tried = fc.sample(fc.oneof(chain, mess), { numRuns: 30_000, seed: 7 });
  const taken = [...new Set(tried.filter(text => checkSelector(text).ok))];
  expect(taken.length).toBeGreaterThan(5_000);
  const page = await browser.newPage();
  const thrown = await page.evaluate(all => {
    const empty = document.createDocumentFragment();
    const throws = (text: string) => {
      try {
        empty.querySelector(text);
        return false;
      } catch {
        return true;
      }
    };
    return all.filter(throws);
  }, taken);
  expect(thrown).toEqual([]);
});
