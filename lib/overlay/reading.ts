import type { Clock } from '../base/clock.ts';
import type { ReadItem } from '../model/item.ts';
import type { Anchor, Arrival, SurfaceReader } from '../platforms/platform.ts';
import { createSlices, type Slices } from './slices.ts';

/** Comments are watched in chunks: a look at a chunk's end costs far less than one look a comment. A chunk is lower than the viewport with its margins. */
const CHUNK = 20;

export interface ReadComment {
  anchor: Anchor;
  item: ReadItem;
}

export interface Reading {
  /** The comments that were read and are still on the page. */
  items: ReadonlyMap<Anchor, ReadItem>;
  /** How many came near and could not be read. */
  failures(): number;
  /** Reads once more what could be told more exactly: the page said something new about it. */
  again(): void;
}

export interface ReadingDeps {
  now: Clock;
  /** Called with what was read for the first time or reads differently now. */
  deliver(read: ReadComment[]): void;
  /** Comments came onto the page; they are read once they come near. */
  added(arrivals: readonly Arrival[]): void;
  forget(anchor: Anchor): void;
  /** Comments came, changed or went. */
  stirred(): void;
  surfaceChanged(): void;
}

/** Reads comments once they come near the viewport, and again when the page says that they changed. Ends with `signal`. */
export function startReading(reader: SurfaceReader, deps: ReadingDeps, signal: AbortSignal): Reading {
  const items = new Map<Anchor, ReadItem>();
  const failed = new Set<Anchor>();
  // Whatever was looked at once is looked at when it changes: a row that is out of use may be used again for another comment.
  const looked = new WeakSet<Anchor>();
  let fresh: ReadComment[] = [];

  const read = (anchor: Anchor) => {
    looked.add(anchor);
    const result = reader.read(anchor, deps.now());
    if (!result.ok) return result.reason === 'gone' ? forget(anchor) : void failed.add(anchor);
    failed.delete(anchor);
    const before = items.get(anchor);
    if (!differs(before, result.value)) return;
    // A row that is used again: what stood beside the comment of before must not stand beside this one.
    if (before && before.id !== result.value.id) deps.forget(anchor);
    items.set(anchor, result.value);
    fresh.push({ anchor, item: result.value });
  };
  const hand = () => {
    if (fresh.length > 0) deps.deliver(fresh);
    fresh = [];
  };
  const slices = createSlices(read, hand, signal);
  const forget = (anchor: Anchor) => {
    slices.drop(anchor);
    failed.delete(anchor);
    if (items.delete(anchor)) deps.forget(anchor);
  };

  reader.observe(change => {
    if (change.surface) deps.surfaceChanged();
    if (change.added.length + change.changed.length + change.removed.length > 0) deps.stirred();
    for (const anchor of change.removed) forget(anchor);
    for (const arrival of change.added) arrival.whenNear(slices.add);
    if (change.added.length > 0) deps.added(change.added);
    slices.add(change.changed.filter(anchor => looked.has(anchor)));
  });
  watch(reader, reader.anchors(), slices);
  const again = () => {
    const inexact = [...items].filter(([, item]) => item.idKind === 'fingerprint' || !isExact(item));
    slices.add([...inexact.map(([anchor]) => anchor), ...failed]);
  };
  return { items, failures: () => failed.size, again };
}

/**
 * Has a chunk read as soon as its first comment, or the one after its last, comes near: whatever stands near the viewport then lies in
 * one of the two chunks around such a comment.
 */
function watch(reader: SurfaceReader, anchors: readonly Anchor[], slices: Slices<Anchor>): void {
  for (let start = 0; start < anchors.length; start += CHUNK) {
    const [first] = anchors.slice(start, start + 1);
    if (first)
      reader.whenNear(first, () => slices.add(anchors.slice(Math.max(0, start - CHUNK), start + CHUNK)));
  }
  const last = anchors.at(-1);
  if (last && anchors.length > 1) reader.whenNear(last, () => slices.add(anchors.slice(-CHUNK)));
}

const isExact = ({ time }: ReadItem): boolean => time.precision === 'second';

/** Relative times move by themselves; that is no news, but a time that is known exactly from now on is. */
function differs(before: ReadItem | undefined, after: ReadItem): boolean {
  if (!before || (isExact(after) && !isExact(before))) return true;
  const { time: _before, ...a } = before;
  const { time: _after, ...b } = after;
  return JSON.stringify(a) !== JSON.stringify(b);
}
