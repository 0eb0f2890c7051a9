import { expect, test, vi } from 'vitest';
import { failed, ok } from '../base/result.ts';
import type { ReadItem } from '../model/item.ts';
import type { Anchor, SurfaceChange, SurfaceReader } from '../platforms/platform.ts';
import { startReading } from './reading.ts';

const item = (id: string, text = id): ReadItem => ({
  id,
  idKind: 'platform',
  author: { name: '某人', isSelf: false, isPostAuthor: false },
  text,
  time: { text: '刚刚', precision: 'second' },
});

/** A page of comments that come near only when the test says so. */
function pageOf(count: number) {
  const anchors = Array.from({ length: count }, () => ({}) as Anchor);
  const texts = new Map(anchors.map((anchor, index) => [anchor, `c${index}`]));
  const near = new Map<Anchor, () => void>();
  let tell: (change: SurfaceChange) => void = () => undefined;
  const read = vi.fn((anchor: Anchor) => {
    const text = texts.get(anchor);
    return text === undefined
      ? failed('gone')
      : text === 'bad'
        ? failed('unreadable')
        : ok(item(String(anchors.indexOf(anchor)), text));
  });
  const reader = {
    anchors: () => anchors,
    read,
    whenNear: (anchor: Anchor, callback: () => void) => near.set(anchor, callback),
    observe: (listener: typeof tell) => {
      tell = listener;
    },
  } as unknown as SurfaceReader;
  const change = (what: Partial<SurfaceChange>) =>
    tell({ added: [], changed: [], removed: [], surface: false, ...what });
  return { reader, anchors, texts, near, read, change };
}

function start(page: ReturnType<typeof pageOf>) {
  const delivered: string[] = [];
  const forgotten: Anchor[] = [];
  const stirred: number[] = [];
  const abort = new AbortController();
  const reading = startReading(
    page.reader,
    {
      now: () => 0,
      deliver: read => delivered.push(...read.map(one => one.item.text)),
      forget: anchor => forgotten.push(anchor),
      surfaceChanged: () => undefined,
      added: () => undefined,
      stirred: () => void stirred.push(stirred.length),
    },
    abort.signal,
  );
  return { reading, delivered, forgotten, stirred, abort };
}

const at = <T>(list: readonly T[], index: number): T => {
  const found = list[index];
  if (found === undefined) throw new Error(`nothing at ${index}`);
  return found;
};

test('reads nothing before it comes near, then what stands around it and no more', async () => {
  const page = pageOf(65);
  const { delivered } = start(page);
  expect(page.read).not.toHaveBeenCalled();
  page.near.get(at(page.anchors, 40))?.();
  await vi.waitFor(() => expect(delivered).toHaveLength(40));
  expect([delivered[0], delivered.at(-1)]).toEqual(['c20', 'c59']);
  page.near.get(at(page.anchors, 64))?.();
  await vi.waitFor(() => expect(delivered).toHaveLength(45));
});

test('reads again what changed, and tells only what reads differently', async () => {
  const page = pageOf(3);
  const { delivered } = start(page);
  page.near.get(at(page.anchors, 0))?.();
  await vi.waitFor(() => expect(delivered).toHaveLength(3));
  page.texts.set(at(page.anchors, 1), 'edited');
  page.change({ changed: page.anchors });
  await vi.waitFor(() => expect(delivered).toHaveLength(4));
  expect(delivered.at(-1)).toBe('edited');
});

test('reads once more what may be told more exactly, and an exact time is news', async () => {
  const page = pageOf(2);
  const [guessed, exact] = [at(page.anchors, 0), at(page.anchors, 1)];
  let isKnown = false;
  page.read.mockImplementation(anchor => {
    const precision = anchor === exact || isKnown ? ('second' as const) : ('hour' as const);
    return ok({ ...item(anchor === exact ? 'exact' : 'guessed'), time: { text: '1小时前', precision } });
  });
  const { reading, delivered, stirred } = start(page);
  page.near.get(guessed)?.();
  await vi.waitFor(() => expect(delivered).toEqual(['guessed', 'exact']));
  isKnown = true;
  page.read.mockClear();
  reading.again();
  await vi.waitFor(() => expect(delivered).toEqual(['guessed', 'exact', 'guessed']));
  expect(page.read.mock.calls).toEqual([[guessed, 0]]);
  expect(stirred).toEqual([]);
  page.change({ changed: [guessed] });
  expect(stirred).toHaveLength(1);
});

test('counts what cannot be read and forgets what has gone', async () => {
  const page = pageOf(3);
  page.texts.set(at(page.anchors, 1), 'bad');
  const { reading, forgotten, delivered } = start(page);
  page.near.get(at(page.anchors, 0))?.();
  await vi.waitFor(() => expect(delivered).toHaveLength(2));
  expect(reading.failures()).toBe(1);
  page.change({ removed: [at(page.anchors, 0), at(page.anchors, 1)] });
  expect(forgotten).toEqual([page.anchors[0]]);
  expect([reading.items.size, reading.failures()]).toEqual([1, 0]);
});

test('a row that rests is read again when it is used for another comment', async () => {
  const page = pageOf(3);
  const row = at(page.anchors, 1);
  const { delivered, forgotten } = start(page);
  page.near.get(at(page.anchors, 0))?.();
  await vi.waitFor(() => expect(delivered).toHaveLength(3));
  page.texts.delete(row);
  page.change({ changed: [row] });
  await vi.waitFor(() => expect(forgotten).toEqual([row]));
  page.texts.set(row, 'another');
  page.change({ changed: [row] });
  await vi.waitFor(() => expect(delivered.at(-1)).toBe('another'));
});

test('stops with its signal', async () => {
  const page = pageOf(3);
  const { delivered, abort } = start(page);
  page.near.get(at(page.anchors, 0))?.();
  abort.abort();
  await new Promise(resolve => setTimeout(resolve));
  expect(delivered).toEqual([]);
});
