import { expect, test } from 'vitest';
import { surfaceMapSchema } from '../../lib/model/surface-map.ts';
import { SURFACES as bilibili } from '../../lib/platforms/bilibili/selectors.ts';
import { SURFACES as channels } from '../../lib/platforms/channels/selectors.ts';
import type { MapSurface } from '../../lib/platforms/dom/map/surface.ts';
import { SURFACES as douyin } from '../../lib/platforms/douyin/surfaces.ts';
import { SURFACES as kuaishou } from '../../lib/platforms/kuaishou/surfaces.ts';
import { SURFACES as xiaohongshu } from '../../lib/platforms/xiaohongshu/surfaces.ts';
import { adapterPages } from './adapter-page.ts';

/** A place that the browser cannot read is left out of a map without a word: here it is said. */
const pages = adapterPages();
const surfaces: MapSurface[] = [...xiaohongshu, ...douyin, ...kuaishou, ...channels, ...bilibili];

function placesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.filter(one => typeof one === 'string');
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(placesIn) : [];
}

test('every place of every built-in map is one that a browser reads, and every map is plain data', async () => {
  const page = await pages.open(pages.practice().index);
  for (const { surface, map } of surfaces) {
    expect(surfaceMapSchema.safeParse(map).error, surface).toBeUndefined();
    const broken = await page.evaluate(
      places =>
        places.filter(place => {
          try {
            for (const step of place.replace(/ @[\w:.-]+$/, '').split(' >> ')) document.querySelector(step);
            return false;
          } catch {
            return true;
          }
        }),
      placesIn(map),
    );
    expect(broken, surface).toEqual([]);
  }
});
