import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mapChangesSchema } from '../../../model/pack.ts';
import { type SurfaceMap, surfaceMapSchema } from '../../../model/surface-map.ts';
import { mergeMap } from './merge-map.ts';

const BASE: SurfaceMap = {
  area: ['.area'],
  item: ['.item', '[data-item]'],
  reply: ['.reply'],
  parts: { text: ['.text', 'p'], name: ['.name'] },
  box: { mode: 'shared', editor: ['.editor'], names: ['.names'] },
  page: { title: ['h1'] },
};

test('a list that is named stands instead of the built-in one, every other stays', () => {
  const over = {
    item: ['.new'],
    parts: { name: ['b'] },
    box: { editor: ['textarea'] },
    page: { me: ['.me'] },
  };
  expect(mergeMap(BASE, over)).toEqual({
    area: ['.area'],
    item: ['.new'],
    reply: ['.reply'],
    parts: { text: ['.text', 'p'], name: ['b'] },
    box: { mode: 'shared', editor: ['textarea'], names: ['.names'] },
    page: { title: ['h1'], me: ['.me'] },
  });
});

test('a box is added whole or not at all', () => {
  const { box: _, ...bare } = BASE;
  expect(mergeMap(bare, { box: { control: ['.c'] } })).toEqual(bare);
  const box = { mode: 'item' as const, editor: ['textarea'], control: ['.c'] };
  expect(mergeMap(bare, { box })).toEqual({ ...bare, box });
});

const signs = fc.array(fc.stringMatching(/^\.[a-z]{1,4}$/), { minLength: 1, maxLength: 3 });
const some = (shape: object) =>
  fc.record(Object.fromEntries(Object.keys(shape).map(key => [key, signs])), { requiredKeys: [] });
const { parts, page } = surfaceMapSchema.shape;
const over = fc.record(
  {
    ...Object.fromEntries(['area', 'item', 'rows', 'thread', 'reply', 'parked'].map(key => [key, signs])),
    parts: some(parts.shape),
    page: some(page.shape),
    box: fc.record(
      { mode: fc.constantFrom('item', 'shared'), editor: signs, control: signs },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: [] },
);

test('whatever a pack changes, the map stays whole; twice is once; neither of the two is touched', () => {
  const { box: _, ...bare } = BASE;
  fc.assert(
    fc.property(fc.constantFrom(BASE, bare), over, (base, made) => {
      const changes = mapChangesSchema.parse(made);
      const [before, wanted] = [structuredClone(base), structuredClone(changes)];
      const merged = mergeMap(base, changes);
      expect(surfaceMapSchema.safeParse(merged).success).toBe(true);
      expect(mergeMap(merged, changes)).toEqual(merged);
      expect([base, changes]).toEqual([before, wanted]);
      expect(merged.parts).toEqual({ ...base.parts, ...changes.parts });
    }),
  );
});
