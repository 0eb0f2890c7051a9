import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { PLATFORMS } from '../../lib/model/platform.ts';
import { surfaceMapSchema } from '../../lib/model/surface-map.ts';
import { isKnownSurface } from '../../lib/model/surfaces.ts';
import { aPack } from '../../lib/rules/pack/pack.fixture.ts';
import { validatePack } from '../../lib/rules/pack/validate-pack.ts';
import { ROOT } from '../house/files.ts';

const mapsSchema = z.array(z.object({ surface: z.string(), map: surfaceMapSchema }));

/** What a platform lists as its surfaces, in whichever of its files; nothing where it reads without maps. */
async function builtInMaps(platform: string) {
  const folder = `${ROOT}lib/platforms/${platform}/`;
  const paths = ['surfaces.ts', 'selectors.ts'].map(name => folder + name).filter(existsSync);
  const modules: object[] = await Promise.all(paths.map(path => import(path)));
  const lists = modules.flatMap(module => ('SURFACES' in module ? [module.SURFACES] : []));
  return lists.map(list => mapsSchema.parse(list));
}

test('every built-in map could be a pack: its surface is listed, and all its places are taken', async () => {
  const lists = (await Promise.all(PLATFORMS.map(builtInMaps))).flat();
  expect(lists.length).toBeGreaterThanOrEqual(3);
  for (const { surface, map } of lists.flat()) {
    const judged = validatePack(aPack({ id: surface, surface, map }));
    expect([surface, isKnownSurface(surface), judged.ok || judged.detail]).toEqual([surface, true, true]);
  }
});
