import type { Instant } from '../../base/clock.ts';
import type { Flag } from '../../model/flag.ts';
import type { Item } from '../../model/item.ts';
import type { PersonLine } from '../../model/person-line.ts';
import { spanOf } from '../item/twin.ts';
import { priceTold } from './prices.ts';

/** One thing that a person wrote, and what was answered to it. */
export interface Wrote {
  item: Item;
  /** Own words that answer it, the newest last. */
  answers: readonly Pick<Item, 'text'>[];
  accountName: string;
}

/** What a person wrote since `since`, the newest first, each as one line. What was asked to be forgotten says nothing. */
export function personLines(wrote: readonly Wrote[], since: Instant): PersonLine[] {
  const lines = wrote
    .filter(({ item }) => !item.forgotten && item.author.accountId === undefined)
    .map(lineOf)
    .filter(line => line.at >= since);
  return lines.toSorted((a, b) => b.at - a.at || (a.itemId < b.itemId ? -1 : 1));
}

function lineOf({ item, answers, accountName }: Wrote): PersonLine {
  const flag = item.labels.includes('crisis') ? 'crisis' : item.labels[0];
  const price = answers.map(({ text }) => priceTold(text)).findLast(one => one !== undefined);
  return {
    itemId: item.id,
    at: spanOf(item).to,
    accountName,
    ...(flag ? { flag } : {}),
    ...(price === undefined ? {} : { price }),
  };
}

/** What one should know of somebody who writes again. Chatting and praise are no news. */
const TELLING: readonly Flag[] = ['technical', 'recommend', 'trust', 'business', 'negative'];

function weight({ price, flag }: PersonLine): number {
  if (price !== undefined) return 4;
  if (flag === 'crisis' || flag === 'aftersale') return 3;
  if (flag === 'purchase') return 2;
  return flag !== undefined && TELLING.includes(flag) ? 1 : 0;
}

/** The line that matters most now: a price that was told, then trouble, then what was asked; the newest of them. `lines` as by `personLines`. */
export function mostTelling(lines: readonly PersonLine[]): PersonLine | undefined {
  const most = Math.max(0, ...lines.map(weight));
  return most === 0 ? undefined : lines.find(line => weight(line) === most);
}
