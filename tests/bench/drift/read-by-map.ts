import type { Inferred } from '../../../lib/platforms/dom/induce/hints.ts';
import { createMapList } from '../../../lib/platforms/dom/map/list.ts';
import { createParts } from '../../../lib/platforms/dom/map/parts.ts';
import { allIn } from '../../../lib/platforms/dom/map/place.ts';
import { readTime } from '../../../lib/platforms/dom/time-text.ts';
import type { Read, Reading } from './compare.ts';

/** Reads by a map alone, with an element's number for its id: who is who is not what is measured here. */
export function readByMap({ map, explains }: Inferred, now: number): Reading {
  const list = createMapList(document, map);
  const parts = createParts(map, list);
  const all = list.all();
  const idOf = (element: Element) => `induced:${all.indexOf(element)}`;
  const items = all.map((item): Read => {
    const [name, text, time] = [parts.of(item, 'name'), parts.of(item, 'text'), parts.of(item, 'time')];
    if (!explains(item) || name.kind !== 'found' || time.kind !== 'found' || text.kind === 'disagree')
      return undefined;
    const root = list.rootOf(item);
    return {
      id: idOf(item),
      ...(root ? { parentId: idOf(root) } : {}),
      author: { name: name.value, isSelf: false, isPostAuthor: false },
      text: text.kind === 'found' ? text.value : '',
      time: readTime(time.value, now).time,
    };
  });
  return {
    readable: allIn(document, map.area[0] ?? 'body').length > 0,
    way: 'induced',
    items,
    account: false,
  };
}
