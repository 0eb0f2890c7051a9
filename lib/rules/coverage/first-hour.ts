import { MINUTE } from '../../base/clock.ts';
import type { FirstHour } from '../../model/coverage.ts';
import type { Item } from '../../model/item.ts';
import type { PageTime } from '../../model/time.ts';
import { spanOf } from '../item/twin.ts';

/** A page's clock may run ahead of ours by so much (ms); a publication further off in the future is none. */
const AHEAD = 5 * MINUTE;
/** Some pages say when a post was edited: it was published at some time before. */
const EDITED = /编辑|更新/;

/**
 * Is a post fresh, `windowMs` after it was published? Running only if it is so for the earliest publication that the page's time
 * allows, over only if it is so for the latest; in between nobody knows, and nothing is counted down.
 */
export function firstHourOf(publishedAt: PageTime | undefined, windowMs: number, now: number): FirstHour {
  const { earliest, latest } = publishedAt ?? {};
  if (earliest === undefined || latest === undefined) return { state: 'unknown' };
  if (publishedAt && EDITED.test(publishedAt.text))
    return { state: now >= latest + windowMs ? 'over' : 'unknown' };
  if (earliest > now + AHEAD) return { state: 'unknown' };
  const endsAt = { earliest: earliest + windowMs, latest: latest + windowMs };
  if (now < endsAt.earliest) return { state: 'running', endsAt };
  return { state: now >= endsAt.latest ? 'over' : 'unknown', endsAt };
}

/** The first comments (no replies) that anybody but the account itself wrote, in the order of time. */
export const frontRowsOf = (items: readonly Item[], accountId: string, rows: number): Item[] =>
  items
    .filter(({ parentId, author }) => parentId === undefined && author.accountId !== accountId)
    .map(item => ({ item, span: spanOf(item) }))
    .toSorted((a, b) => startOf(a.span) - startOf(b.span) || a.span.to - b.span.to || byId(a.item, b.item))
    .slice(0, rows)
    .map(({ item }) => item);

const startOf = ({ from, to }: { from: number; to: number }): number => (Number.isFinite(from) ? from : to);

const byId = (a: Item, b: Item): number => (a.id < b.id ? -1 : 1);
