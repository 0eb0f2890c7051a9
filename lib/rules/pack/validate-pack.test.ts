import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Pack } from '../../model/pack.ts';
import { surfaceMapSchema } from '../../model/surface-map.ts';
import { aPack, aTaughtPack } from './pack.fixture.ts';
import { checkPlace } from './place.ts';
import { validatePack } from './validate-pack.ts';

const SIX = ['.a', '.b', '.c', '.d', '.e', '.f'];
const REASONS = ['shape', 'place', 'too-many', 'version', 'host', 'surface'];
const refusal = (value: unknown, above?: number) => {
  const judged = validatePack(value, above);
  return judged.ok ? 'taken' : `${judged.reason}: ${judged.detail}`;
};

test('changes to a built-in map, a bare switch and a taught page are taken as they are', () => {
  const { map: _, ...off } = aPack({ state: 'off' });
  for (const pack of [aPack(), off, aTaughtPack(), aTaughtPack({ state: 'off' })])
    expect(validatePack(pack)).toEqual({ ok: true, value: pack });
});

test.each<[string, unknown]>([
  ['shape: pack', null],
  ['shape: version', { ...aPack(), version: 0 }],
  ['shape: state', { ...aPack(), state: 'maybe' }],
  ['shape: run', { ...aPack(), run: 'alert(1)' }],
  ['shape: map.parts.nmae', { ...aPack(), map: { parts: { nmae: ['a'] } } }],
  ['shape: map.item', { ...aPack(), map: { item: [] } }],
  ['shape: note', { ...aPack(), note: '长'.repeat(301) }],
  ['shape: match', { ...aPack(), match: { host: 'weibo.com', path: '/' } }],
  ['surface: weibo.comments', aPack({ surface: 'weibo.dm' })],
  ['surface: site.comments', aPack({ id: 'site.comments', surface: 'site.comments' })],
  ['shape: id', { ...aPack(), id: '' }],
  ['place: map.parts.text.1 “:hover”', aPack({ map: { parts: { text: ['.a', 'b:hover'] } } })],
])('refused, %s', (said, value) => {
  expect(refusal(value)).toBe(said);
});

test.each<[string, Partial<Pack>]>([
  ['shape: match', { match: undefined }],
  ['shape: map.parts.text', { map: { area: ['main'], item: ['.post'], parts: {}, page: {} } }],
  ['shape: map', { map: undefined }],
  ['surface: site:other.example.com', { id: 'site:other.example.com' }],
  ['surface: weibo.comments', { surface: 'weibo.comments' }],
])('a taught page is refused, %s', (said, over) => {
  expect(refusal(JSON.parse(JSON.stringify(aTaughtPack(over))))).toBe(said);
});

const taughtAt = (host: string, surface: string) =>
  aTaughtPack({ id: `site:${host}`, surface, match: { host, path: '/' } });

test.each([
  ...[
    '*.example.com',
    'example.*',
    '127.0.0.1',
    '2130706433',
    '[::1]',
    '1.2.3.4.',
    'example.com.',
    'a..b',
    'localhost',
  ],
  ...[
    'Example.com',
    'example.com:80',
    'a.b/c',
    'user@a.com',
    '-a.com',
    'a-.com',
    '0x7f.0.0.1',
    'exämple.com',
    ' a.com',
  ],
])('the host %j is refused', host => {
  expect(refusal(taughtAt(host, 'site.comments'))).toBe(`host: ${host}`);
});

test('a platform’s own site is taught as that platform’s surface, and no other site is', () => {
  expect(refusal(taughtAt('weibo.com', 'weibo.inbox'))).toBe('taken');
  expect(refusal(taughtAt('weibo.com.localhost', 'weibo.inbox'))).toBe('taken');
  expect(refusal(taughtAt('www.weibo.com', 'site.comments'))).toBe('surface: site.comments');
  expect(refusal(taughtAt('www.weibo.com', 'douyin.video'))).toBe('surface: douyin.video');
  expect(refusal(taughtAt('notweibo.com', 'weibo.inbox'))).toBe('surface: weibo.inbox');
  expect(refusal(taughtAt('xn--fiq228c.com', 'site.dm'))).toBe('taken');
});

test('a version must be above the kept one', () => {
  expect(refusal(aPack({ version: 4 }), 3)).toBe('taken');
  expect(refusal(aPack({ version: 3 }), 3)).toBe('version: 3 ≤ 3');
});

test('more places than any page needs are refused', () => {
  const lists = (shape: object) => Object.fromEntries(Object.keys(shape).map(key => [key, SIX]));
  const { parts, page } = surfaceMapSchema.shape;
  const map = { area: SIX, item: SIX, rows: SIX, parts: lists(parts.shape), page: lists(page.shape) };
  expect(refusal(aPack({ map: { ...map, rows: undefined, reply: undefined } }))).toBe('taken');
  const box = { editor: SIX, control: SIX, names: SIX, root: SIX };
  const rest = { parked: SIX, thread: SIX, reply: SIX, markAfter: SIX, barBefore: SIX };
  expect(refusal(aPack({ map: { ...map, box, ...rest } }))).toMatch(/^too-many: \d+ > 200$/);
});

/** A good pack with one part replaced by anything. */
const spoilt = fc
  .tuple(fc.constantFrom(aPack(), aTaughtPack()), fc.constantFrom(...pathsOf(aTaughtPack())), fc.jsonValue())
  .map(([pack, path, junk]) => replaced(structuredClone(pack), path, junk));

test('any JSON is taken as a pack that holds, or refused with a reason and a detail; nothing is thrown', () => {
  let [taken, refused] = [0, 0];
  fc.assert(
    fc.property(fc.oneof(fc.jsonValue(), spoilt), value => {
      const judged = validatePack(value);
      if (judged.ok) {
        taken++;
        // As text: minus zero is no other number than zero there.
        const again = validatePack(JSON.parse(JSON.stringify(judged.value)));
        expect(JSON.stringify(again)).toBe(JSON.stringify(judged));
        return;
      }
      refused++;
      expect(REASONS).toContain(judged.reason);
      expect(judged.detail).toBeTruthy();
    }),
    { numRuns: 3000 },
  );
  expect([taken > 20, refused > 20]).toEqual([true, true]);
});

test('no text at all makes a place throw, and what is taken is balanced', () => {
  const piece = fc.constantFrom(
    ...[
      '.a',
      '#b',
      '[',
      ']',
      '(',
      ')',
      ':not',
      ':is',
      ':has',
      '"',
      "'",
      '\\',
      ' ',
      '>',
      '>>',
      ' >> ',
      ',',
      '@x',
      ' @x',
      '{',
      'url(',
    ],
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(piece, { maxLength: 12 }).map(all => all.join('')),
  );
  fc.assert(
    fc.property(text, place => {
      if (!checkPlace(place).ok) return;
      const bare = place.replace(/\\./gu, '').replace(/"[^"]*"|'[^']*'/g, '');
      expect(bare.split('(').length).toBe(bare.split(')').length);
      expect(bare.split('[').length).toBe(bare.split(']').length);
      expect(bare).not.toMatch(/["'{}<;]/);
    }),
    { numRuns: 3000 },
  );
});

function pathsOf(value: object, at: string[] = []): string[][] {
  return Object.entries(value).flatMap(([key, inner]) => {
    const path = [...at, key];
    return typeof inner === 'object' && inner !== null ? [path, ...pathsOf(inner, path)] : [path];
  });
}

function replaced(value: unknown, [key, ...rest]: string[], junk: unknown): unknown {
  if (key === undefined) return junk;
  if (typeof value !== 'object' || value === null) return value;
  return { ...value, [key]: replaced(Reflect.get(value, key), rest, junk) };
}
