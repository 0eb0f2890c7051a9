import type { Page } from '@playwright/test';
import { expect } from 'vitest';
import { normalText } from '../../../lib/base/text.ts';
import type { ReadItem } from '../../../lib/model/item.ts';
import { ask } from '../adapter-page.ts';
import type { Comparing } from '../handbook/surface.ts';

interface Plain {
  name: string;
  text: string;
  mine: boolean;
  under: string;
}

/** What an adapter read, and what the page itself knows, in the same words; `under` are the words of the root. */
function plainItems(items: readonly ReadItem[]): Plain[] {
  const textOf = (id: string | undefined) => normalText(items.find(item => item.id === id)?.text ?? '');
  return items.map(({ author, text, parentId }) => ({
    name: normalText(author.name),
    text: wordsOf(text, parentId),
    mine: author.isSelf,
    under: textOf(parentId),
  }));
}

/** Whom a reply answers may stand among its words; a reader may leave that out. */
const wordsOf = (text: string, root: string | undefined): string =>
  root === undefined ? normalText(text) : normalText(text).replace(/^回复 ?@?[^:：\n]{1,60}[:：] ?/, '');

async function plainTruth(page: Page): Promise<Plain[]> {
  const truth = await page.evaluate(() => window.practice.truth());
  const textOf = (id: string | undefined) => normalText(truth.find(one => one.id === id)?.text ?? '');
  return truth.map(({ name, text, mine, parent }) => ({
    name: normalText(name),
    text: wordsOf(text, parent),
    mine,
    under: textOf(parent),
  }));
}

const sorted = (rows: readonly object[]): string[] => rows.map(row => JSON.stringify(row)).sort();

/** Every comment that the page shows was read as what it is, and nothing else was read. */
export async function expectTruth(
  page: Page,
  { mine = true, names = true }: Comparing = {},
): Promise<ReadItem[]> {
  const strip = (row: Plain) => ({
    ...row,
    ...(mine ? {} : { mine: false }),
    ...(names || !row.mine ? {} : { name: '' }),
  });
  const look = await ask(page, 'look');
  expect(sorted(plainItems(look.items).map(strip))).toEqual(sorted((await plainTruth(page)).map(strip)));
  return look.items;
}

/** The true times lie in the spans that were read. */
export async function expectTimes(page: Page): Promise<void> {
  const truth = await page.evaluate(() => window.practice.truth());
  const { items } = await ask(page, 'look');
  for (const { text, time, parentId } of items) {
    const same = truth.filter(one => wordsOf(one.text, one.parent) === wordsOf(text, parentId));
    const { earliest = Number.NaN, latest = Number.NaN } = time;
    // A minute either way: the page wrote its words when it was drawn, and cuts to whole units.
    const isIn = same.some(({ at }) => at >= earliest - 60_000 && at <= latest + 60_000);
    expect(isIn, `${text.slice(0, 20)}: ${time.text} ${time.precision}`).toBe(true);
  }
}
