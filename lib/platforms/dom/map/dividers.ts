import { HOUR, MINUTE } from '../../../base/clock.ts';
import type { SurfaceMap } from '../../../model/surface-map.ts';
import type { PageTime } from '../../../model/time.ts';
import { readTime } from '../time-text.ts';
import { visibleText } from '../visible-text.ts';
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

export function createDividers(map: SurfaceMap, list: MapList): Dividers {
  const all = (): Element[] => {
    const area = list.area();
    if (!area) return [];
    return (map.page.divider ?? []).flatMap(place => allIn(area, place));
  };
  const around = (item: Element) => {
    const dividers = all();
    const reversed = list.isReversed();
    // A time at the head of a message's own row stands before it, too.
    const isBefore = (one: Element) => item.contains(one) || follows(one, item) !== reversed;
    const before = dividers.filter(isBefore);
    const after = dividers.filter(one => !isBefore(one));
    return reversed ? { before: before[0], after: after.at(-1) } : { before: before.at(-1), after: after[0] };
  };
  const stretchAt = createStretches();
  const read = (element: Element | undefined, now: number) =>
    element && readTime(visibleText(element), now).time;

  return {
    timeOf(item, now) {
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
      const { before } = around(item);
      return before && stretchAt(before, visibleText(before), now);
    },
  };
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
