import { HOUR, MINUTE } from '../../../base/clock.ts';
import type { SurfaceMap } from '../../../model/surface-map.ts';
import type { PageTime } from '../../../model/time.ts';
import { onceATask } from '../once-a-task.ts';
import { inPageOrder } from '../page-order.ts';
import { readTime } from '../time-text.ts';
import { visibleText } from '../visible-text.ts';
import { keptBy, type WhileSame } from '../while-same.ts';
import type { MapList } from './list.ts';
import { allIn } from './place.ts';
import { follows } from './tree.ts';

/** Times that stand between messages: each holds for the messages up to the next. */
export interface Dividers {
  timeOf(item: Element, now: number): PageTime;
  /** The hour (else day) that the divider above names, by its beginning; undefined above the first one. */
  stretchOf(item: Element, now: number): number | undefined;
  /**
   * The same for any element that names a time. `6分钟前` says, when it is first seen, what `10:04` says later: of one hour both are.
   * Undefined for relative words that are coarser.
   */
  stretchAt(element: Element, words: string, now: number): number | undefined;
}

const NONE: PageTime = { text: '', precision: 'unknown' };

export function createDividers(map: SurfaceMap, list: MapList, whileSame: WhileSame = onceATask): Dividers {
  const dividersIn = keptBy(whileSame, (area: Element) =>
    inPageOrder([...new Set((map.page.divider ?? []).flatMap(place => allIn(area, place)))]),
  );
  const all = (): Element[] => {
    const area = list.area();
    return area ? dividersIn(area) : [];
  };
  const around = (item: Element) => {
    const dividers = all();
    const reversed = list.isReversed();
    // A time at the head of a message's own row stands before it, too.
    const isBefore = (one: Element) => item.contains(one) || follows(one, item) !== reversed;
    const next = firstWhere(dividers, one => isBefore(one) === reversed);
    const [above, below] = [dividers[next - 1], dividers[next]];
    return reversed ? { before: below, after: above } : { before: above, after: below };
  };
  const stretchAt = createStretches();
  const isApart = whileSame(() => {
    // Both as they stand in the document.
    const items = list.isReversed() ? list.inTime().toReversed() : list.inTime();
    return standApart(all(), items);
  });
  const read = (element: Element | undefined, now: number) =>
    element && readTime(visibleText(element), now).time;

  return {
    timeOf(item, now) {
      if (isApart()) return NONE;
      const { before, after } = around(item);
      const start = read(before, now);
      if (!start || start.earliest === undefined) return NONE;
      const end = Math.max(start.latest ?? now, read(after, now)?.latest ?? now);
      return {
        ...start,
        latest: end,
        precision: end - start.earliest < MINUTE ? start.precision : coarser(start, end),
      };
    },
    stretchAt,
    stretchOf(item, now) {
      const before = isApart() ? undefined : around(item).before;
      return before && stretchAt(before, visibleText(before), now);
    },
  };
}

/** Index of the first for which it holds, where it holds for all that come after; the length where it holds for none. */
function firstWhere<T>(all: readonly T[], holds: (one: T) => boolean): number {
  let [from, to] = [0, all.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const one = all[middle];
    if (one !== undefined && holds(one)) to = middle;
    else from = middle + 1;
  }
  return from;
}

/** So many times are looked at; a page built in another way shows it at once. */
const MOST_TIMES = 100;

/** Times that stand together, with no message between most of them, hold for none: the page is built in another way. */
function standApart(dividers: readonly Element[], items: readonly Element[]): boolean {
  const times = dividers.slice(0, MOST_TIMES);
  let lonely = 0;
  let next = 0;
  for (const [index, time] of times.entries()) {
    const after = times[index + 1];
    if (!after) break;
    const isBefore = (item: Element | undefined, one: Element) =>
      item !== undefined && !item.contains(one) && follows(item, one);
    while (isBefore(items[next], time)) next++;
    if (!items[next] || (!isBefore(items[next], after) && !items[next]?.contains(time))) lonely++;
  }
  return times.length > 2 && lonely > times.length / 2;
}

/** An element that says `6分钟前` for an hour, because nobody paints it anew, still says when that was. */
function createStretches(): Dividers['stretchAt'] {
  const seen = new WeakMap<Element, { words: string; instant: number }>();
  return (element, words, now) => {
    const isRelative = /前$|^刚/.test(words.trim());
    const known = seen.get(element);
    const { instant, precision } = readTime(words, now).time;
    if (instant === undefined || (isRelative && precision !== 'minute')) return undefined;
    const first = isRelative && known?.words === words ? known.instant : instant;
    seen.set(element, { words, instant: first });
    return Math.floor(first / HOUR) * HOUR;
  };
}

/** The true time lies anywhere up to the next divider. */
function coarser({ precision, earliest }: PageTime, latest: number): PageTime['precision'] {
  if (precision !== 'second' && precision !== 'minute') return precision;
  const minutes = (latest - (earliest ?? latest)) / MINUTE;
  if (minutes <= 1) return precision;
  return minutes <= 60 ? 'hour' : 'day';
}
