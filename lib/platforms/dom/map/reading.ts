import { failed, type Result } from '../../../base/result.ts';
import type { ReadItem } from '../../../model/item.ts';
import { onceATask } from '../once-a-task.ts';
import type { MapList } from './list.ts';

export interface ReadingDeps {
  list: MapList;
  /** Every item of this site bears a time. */
  alwaysTimed: boolean;
  isThere?: ((item: Element) => boolean) | undefined;
  explains?: ((item: Element) => boolean) | undefined;
  read(item: Element, now: number): Result<ReadItem, 'unreadable'>;
}

/** Reads one item unless it is out of use, holds what the map was not made for, or answers something that cannot be read itself. */
export function createReading({ list, alwaysTimed, isThere, explains, read }: ReadingDeps) {
  const known = onceATask(() => new Map<Element, boolean>());
  const readAlone = (item: Element, now: number): Result<ReadItem, 'unreadable'> => {
    if (explains?.(item) === false) return failed('unreadable');
    const said = read(item, now);
    return said.ok && alwaysTimed && said.value.time.instant === undefined ? failed('unreadable') : said;
  };
  /** A thread's root is asked for by each of its replies. */
  const isRead = (root: Element, now: number): boolean => {
    const all = known();
    const isOk = all.get(root) ?? readAlone(root, now).ok;
    all.set(root, isOk);
    return isOk;
  };
  return (item: Element, now: number): Result<ReadItem, 'unreadable' | 'gone'> => {
    // What came before any sign had found something may bear another one, and stand around a comment or within.
    if (list.isParked(item) || list.itemAround(item) !== item || isThere?.(item) === false)
      return failed('gone');
    const said = readAlone(item, now);
    if (!said.ok || said.value.parentId === undefined) return said;
    const root = list.rootOf(item);
    return root && !isRead(root, now) ? failed('unreadable') : said;
  };
}
