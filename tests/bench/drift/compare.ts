import { normalText } from '../../../lib/base/text.ts';
import type { ReadItem } from '../../../lib/model/item.ts';

/** What the page itself knows of a comment. */
export interface Truth {
  id: string;
  name: string;
  text: string;
  at: number;
  mine: boolean;
  parent?: string;
}

/** One comment or message as it was read; undefined for one that the reader refused. */
export type Read = Pick<ReadItem, 'id' | 'parentId' | 'author' | 'text' | 'time'> | undefined;

export interface Reading {
  readable: boolean;
  /** The way by which it was read, for the table. */
  way: string;
  items: Read[];
  account: boolean;
}

export type Outcome = { kind: 'right' | 'unreadable' } | { kind: 'wrong'; why: string };

/** Pages round the time down to what they show. */
const ROUNDING = 60_000;

/** Compares what was read with what the page knows: all of it right, refused without a wrong word, or wrong. */
export function outcomeOf(truth: readonly Truth[], reading: Reading): Outcome {
  if (!reading.readable) return { kind: 'unreadable' };
  const read = reading.items.filter(item => item !== undefined);
  const matched = new Map<string, string>();
  const left = [...truth];
  for (const item of read) {
    const index = left.findIndex(one => isSame(one, item));
    const [one] = index < 0 ? [] : left.splice(index, 1);
    if (!one) return { kind: 'wrong', why: whyNot(truth, item) };
    if (reading.account && item.author.isSelf !== one.mine) return { kind: 'wrong', why: 'own mark' };
    matched.set(item.id, one.id);
  }
  for (const item of read) {
    const parent = truth.find(one => one.id === matched.get(item.id))?.parent;
    const said =
      item.parentId === undefined ? undefined : (matched.get(item.parentId) ?? 'one that was not read');
    if (said !== parent) return { kind: 'wrong', why: 'parent' };
  }
  if (left.length === 0) return { kind: 'right' };
  const refused = reading.items.length - read.length;
  return refused >= left.length
    ? { kind: 'unreadable' }
    : { kind: 'wrong', why: `${left.length - refused} missed silently` };
}

function isSame(truth: Truth, item: NonNullable<Read>): boolean {
  return (
    // Own messages bear no name on some sites.
    (normalText(truth.name) === normalText(item.author.name) ||
      (item.author.isSelf && item.author.name === '')) &&
    sameText(truth.text, item.text) &&
    isWithin(truth.at, item)
  );
}

/** Emoji of the site are pictures: their names are not words of the text. */
const sameText = (truth: string, read: string): boolean =>
  bare(truth) === bare(read) || bare(truth.replace(ANSWERS, '')) === bare(read);
/** Whom a text answers may be written into it; a reader may leave that out. */
const ANSWERS = /^回复\s*@?[^:：\n]{1,60}[:：]\s*/;
const bare = (text: string): string =>
  normalText(text)
    .replace(/\[[\u4e00-\u9fff\w]{1,8}\]/g, '')
    .replace(/\s/g, '');

function isWithin(at: number, { time }: NonNullable<Read>): boolean {
  if (time.earliest === undefined || time.latest === undefined) return false;
  return at >= time.earliest - ROUNDING && at <= time.latest + ROUNDING;
}

/** In words, without those of the page. */
function whyNot(truth: readonly Truth[], item: NonNullable<Read>): string {
  const byName = truth.filter(one => normalText(one.name) === normalText(item.author.name));
  const byText = truth.filter(one => sameText(one.text, item.text));
  const both = byName.filter(one => byText.includes(one));
  if (both.length > 0) return both.some(one => isWithin(one.at, item)) ? 'read twice' : 'time';
  if (byText.length > 0) return 'name';
  return byName.length > 0 ? 'text' : 'name and text';
}
