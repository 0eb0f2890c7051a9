import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Script } from '../model/script.ts';
import { ScriptSegments, type Written } from './script-segments.ts';
import { searchScripts } from './search-scripts.ts';

const WORDS = [
  '价格',
  '私信',
  '发货',
  '包邮',
  '退款',
  '流程',
  '精华',
  '面霜',
  '孕妇',
  'spf50',
  '直播间',
  '链接',
];
const context = { now: 0, recent: [] };

const script = (id: string, title: string, more: Partial<Script> = {}): Script => ({
  ...{ id, title, body: `${title}的话术`, category: 'product', roles: [], flags: [] },
  ...{ surfaces: ['comment'], tags: [], updatedAt: 1, ...more },
});

const ask = (segments: ScriptSegments, query: string) =>
  searchScripts(query, segments, context).map(hit => hit.id);

const titles = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 })
  .map(words => words.join(''));
/** A script written or (undefined) deleted. */
const step = fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), fc.option(titles, { nil: undefined }));

function takeIn({ put, drop }: Written, stored: Map<string, Written['put'][number]>): void {
  for (const id of drop) stored.delete(id);
  for (const segment of put) stored.set(segment.id, structuredClone(segment));
}

test('after any writing and deleting, merged or not, stored or not, it answers as an index made at once', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), fc.constantFrom(...WORDS), (steps, query) => {
      const segments = new ScriptSegments();
      const stored: Parameters<typeof takeIn>[1] = new Map();
      const left = new Map<string, Script>();
      for (const [id, title] of steps) {
        if (title === undefined) left.delete(id);
        else left.set(id, script(id, title));
        const row = left.get(id);
        takeIn(segments.write(row ? [row] : [], row ? [] : [id]), stored);
        takeIn(segments.merge(), stored);
      }
      const fresh = new ScriptSegments();
      fresh.write([...left.values()]);
      const found = ask(fresh, query).toSorted();
      // What is rare among scripts that have gone weighs a little otherwise until they are merged away: the order may differ, not the find.
      expect(ask(segments, '')).toEqual(ask(fresh, ''));
      expect(ask(new ScriptSegments([...stored.values()]), '')).toEqual(ask(fresh, ''));
      expect(ask(new ScriptSegments([...stored.values()]), query)).toEqual(ask(segments, query));
      const named = found.filter(id => left.get(id)?.title.includes(query));
      expect(ask(segments, query)).toEqual(expect.arrayContaining(named));
      expect(segments.size).toBe(left.size);
      expect(segments.ids().toSorted()).toEqual([...left.keys()].toSorted());
    }),
    { numRuns: 60 },
  );
});

test('small segments become one, and a large one stays as it is', () => {
  const segments = new ScriptSegments();
  segments.write(Array.from({ length: 200 }, (_, index) => script(`base${index}`, `价格${index}`)));
  for (let index = 0; index < 8; index++) segments.write([script(`new${index}`, '退款')]);
  const { put, drop } = segments.merge();
  expect([put.map(segment => segment.ids.length), drop.length]).toEqual([[8], 7]);
  expect(segments.parts.map(part => part.segment.ids.length)).toEqual([200, 8]);
  expect(segments.merge().put).toEqual([]);
});

test('others do not find what is mine, and nobody what is retired; those who write find it', () => {
  const segments = new ScriptSegments();
  segments.write([
    script('mine', '价格', { scope: 'mine', ownerId: 'm1' }),
    script('role', '价格', { scope: 'role', roles: ['KOS'] }),
    script('old', '价格', { state: 'retired' }),
    script('team', '价格'),
  ]);
  const found = (more: object) =>
    searchScripts('价格', segments, { ...context, ...more })
      .map(hit => hit.id)
      .toSorted();
  expect(found({ memberId: 'm1', role: 'KOS' })).toEqual(['mine', 'role', 'team']);
  expect(found({ memberId: 'm2', role: 'KOC' })).toEqual(['team']);
  expect(found({ memberId: 'm2', withRetired: true })).toEqual(['old', 'role', 'team']);
});
