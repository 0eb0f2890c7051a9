import { claimsByMap } from '../../../lib/platforms/dom/induce/by-map.ts';
import type { Inferred } from '../../../lib/platforms/dom/induce/hints.ts';
import { createMapList } from '../../../lib/platforms/dom/map/list.ts';
import { readTime } from '../../../lib/platforms/dom/time-text.ts';
import type { Read, Reading } from './compare.ts';

/** Reads by a map alone, with an element's number for its id: who is who is not what is measured here. */
export function readByMap(inferred: Pick<Inferred, 'map' | 'explains'>, now: number): Reading {
  const list = createMapList(document, inferred.map);
  const all = list.all();
  const idOf = (element: Element) => `induced:${all.indexOf(element)}`;
  const items = claimsByMap(document, inferred).map((claim, index): Read => {
    const item = all[index];
    if (!claim || !item) return undefined;
    const root = list.rootOf(item);
    return {
      id: idOf(item),
      ...(root ? { parentId: idOf(root) } : {}),
      author: { name: claim.name, isSelf: false, isPostAuthor: false },
      text: claim.text,
      time: readTime(claim.time, now).time,
    };
  });
  return { readable: true, way: 'mended', items, account: false };
}
