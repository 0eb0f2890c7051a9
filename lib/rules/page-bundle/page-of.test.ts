import { expect, test } from 'vitest';
import type { BundleNode, PageBundle } from '../../model/page-bundle.ts';
import { pageOf } from './page-of.ts';

const bundle = (nodes: BundleNode[], address = 'https://weibo.com/1/a'): PageBundle => ({
  format: 1,
  surface: 'weibo.comments',
  address,
  madeAt: 0,
  nodes,
  left: 0,
});
const bodyOf = (nodes: BundleNode[]) => /<body>(.*)<\/body>/s.exec(pageOf(bundle(nodes)))?.[1];

test('shadow roots, void elements and what styles hid are written out', () => {
  expect(
    bodyOf([
      { in: -1, tag: 'main' },
      { in: 0, tag: 'b', shadow: true, hidden: 'display' },
      { in: 0, tag: 'img', attributes: [['class', 'a']] },
      { in: 1, text: '天' },
    ]),
  ).toBe(
    '<main><template shadowrootmode="open"><b style="display:none!important">天</b></template><img class="a"></main>',
  );
});

test('texts and values stay texts and values', () => {
  const page = pageOf(
    bundle(
      [
        {
          in: -1,
          tag: 'a',
          attributes: [
            ['href', ' javascript:alert(1)'],
            ['title', '"><script>'],
          ],
        },
        { in: 0, text: '</a><script>alert(1)</script>' },
      ],
      'https://x.cn/--><script>',
    ),
  );
  expect(page).not.toMatch(/<script|javascript:/);
  expect(page).toContain("default-src 'none'");
});

test('what a parser would move is written so that it stays put', () => {
  expect(
    bodyOf([
      { in: -1, tag: 'p' },
      { in: 0, tag: 'a' },
      { in: 1, tag: 'a' },
      { in: 0, tag: 'td' },
      { in: 0, tag: 'p' },
      { in: 4, tag: 'span' },
      { in: 5, tag: 'div' },
    ]),
  ).toBe('<div><a><span></span></a><span></span><div><span><div></div></span></div></div>');
});

test('a bundle as deep as it is long is written', () => {
  const nodes = Array.from({ length: 4000 }, (_, index): BundleNode => ({ in: index - 1, tag: 'div' }));
  expect(bodyOf(nodes)?.match(/<div>/g)).toHaveLength(4000);
});
