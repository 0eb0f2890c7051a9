import { beforeEach, expect, test } from 'vitest';
import { bundleForPage } from '../../../tools/read/bundle.ts';
import type * as hand from '../in-page/kit.ts';
import { hashedClass } from './client/class-hash.ts';
import { numberOf, readerId } from './client/ids.ts';
import { setStage } from './support.ts';

type Hand = typeof hand;

const stage = setStage();
let script: Promise<string> | undefined;

beforeEach(async () => {
  script ??= bundleForPage(new URL('../in-page/kit.ts', import.meta.url), 'kitHand');
  await stage.page.goto('about:blank');
  await stage.page.evaluate(`globalThis.kitHand = (() => { ${await script}; return kitHand; })()`);
});

const ask = <Name extends keyof Hand>(name: Name, ...args: Parameters<Hand[Name]>) =>
  stage.page.evaluate(`kitHand.${name}(...${JSON.stringify(args)})`) as Promise<
    Awaited<ReturnType<Hand[Name]>>
  >;
const scrollTo = (top: number) =>
  stage.page.evaluate(async where => {
    window.scrollTo({ top: where, behavior: 'instant' });
    await new Promise(next => requestAnimationFrame(() => requestAnimationFrame(next)));
  }, top);

test('a recycled list shows a window of its items without a gap, in rows that it uses again', async () => {
  await ask('recycled', 5000);
  const first = await ask('rows');
  expect(first.seen.slice(0, 3)).toEqual(['item 0', 'item 1', 'item 2']);
  await ask('toIndex', 3000);
  await scrollTo(100_000);
  const later = await ask('rows');
  expect(later.all).toBeLessThan(80);
  expect(later.gaps).toBe(0);
  expect(later.seen).not.toContain('item 0');
  const numbers = later.seen.map(words => Number(words.slice(5)));
  expect(numbers).toEqual(numbers.map((_, index) => (numbers[0] ?? 0) + index));
  expect(numbers[0]).toBeGreaterThan(1000);
  await scrollTo(0);
  expect((await ask('rows')).seen[0]).toBe('item 0');
});

test('rows out of use are parked with stale words, and recycling gives items other rows', async () => {
  await ask('recycled', 500);
  await scrollTo(3000);
  await scrollTo(0);
  await scrollTo(8000);
  await ask('toIndex', 0);
  await scrollTo(0);
  await ask('remember', '0');
  expect(await ask('isSameRow', '0')).toBe(true);
  await ask('recycle');
  const { parked, seen, gaps } = await ask('rows');
  expect(await ask('isSameRow', '0')).toBe(false);
  expect(seen[0]).toBe('item 0');
  expect(gaps).toBe(0);
  expect(parked.every(words => words.startsWith('item '))).toBe(true);
});

test('a list that appends, and one that turns pages', async () => {
  expect(await ask('appended')).toEqual({ before: 10, after: 15, done: true });
  const { pages, shown } = await ask('paged');
  expect(pages).toBe(3);
  expect(shown).toEqual([
    ['0', '1', '2', '3'],
    ['8', '9'],
    ['8', '9'],
    ['7', '8', '9'],
    ['new', '0', '1', '2'],
  ]);
});

test('components three roots deep come in microtasks, and come anew with new data', async () => {
  expect(await ask('components')).toEqual({ atOnce: 'nothing', later: 'leaf', again: 'fresh' });
});

test('a ghost has words and no size', async () => {
  expect(await ask('ghosts')).toEqual({ size: 0, words: 'twicetwice' });
});

test('hashed classes are of the kinds that the sites have, and others on every load', () => {
  expect(hashedClass('dash', 'content__comment', 'one')).toMatch(/^content-\w{6}$/);
  expect(hashedClass('module', 'SessionItem__Name', 'one')).toMatch(/^_SessionItem__Name_[a-z0-9]{5}_\d+$/);
  expect(hashedClass('bare', 'body', 'one')).toMatch(/^[A-Za-z]\w{7}$/);
  for (const style of ['dash', 'module', 'bare'] as const)
    expect(hashedClass(style, 'body', 'one')).not.toBe(hashedClass(style, 'body', 'two'));
  const [one, other] = ['Name', 'Time'].map(part =>
    hashedClass('module', `SessionItem__${part}`, 'x').split('_'),
  );
  expect(one?.at(-2)).toBe(other?.at(-2));
});

test('ids that sites count are numbers of the right length, always the same', () => {
  expect(numberOf('66f0a0000000000000000a01', 19)).toMatch(/^[1-9]\d{18}$/);
  expect(numberOf('a', 12)).toBe(numberOf('a', 12));
  expect(readerId('bilibili', '统计学不及格')).toMatch(/^[1-9]\d{8}$/);
  expect(readerId('channels', '平安是福')).toMatch(/^v2_\w+@finder$/);
});
