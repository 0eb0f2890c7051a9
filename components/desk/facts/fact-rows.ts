import type { Instant } from '../../../lib/base/clock.ts';
import { DAY } from '../../../lib/base/clock.ts';
import { groupBy } from '../../../lib/base/group-by.ts';
import { type Standing, standingOf } from '../../../lib/rules/facts/standing.ts';
import type { FactContent } from '../../../lib/rules/facts/typed.ts';
import type { FactFilter } from '../../../lib/state/facts-view.ts';
import type { FactLine } from '../../../lib/state/views.ts';

export interface FactRow extends FactLine, Standing {}

/** Facts that change by themselves within this time are told of, ms. */
const SOON = 7 * DAY;

/** Every fact with how it stands now among those of its name. */
export function rowsOf(lines: readonly FactLine[], now: Instant): FactRow[] {
  const named = groupBy(
    lines.map(({ fact }) => fact),
    ({ name }) => name,
  );
  return lines.map(line => ({ ...line, ...standingOf(line.fact, named.get(line.fact.name) ?? [], now) }));
}

const FITS: Record<FactFilter, (row: FactRow, now: Instant) => boolean> = {
  all: () => true,
  current: ({ standing }) => standing === 'current',
  turning: ({ until }, now) => until !== undefined && until - now < SOON,
  'not-yet': ({ standing }) => standing === 'not-yet',
  expired: ({ standing }) => standing === 'expired',
  clash: ({ clashes }) => clashes.length > 0,
};

export const fitting = (rows: readonly FactRow[], filter: FactFilter, now: Instant): FactRow[] =>
  rows.filter(row => FITS[filter](row, now));

/** Those that say every word of the query somewhere. */
export function found(rows: readonly FactRow[], query: string): FactRow[] {
  const words = query.normalize('NFKC').toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return [...rows];
  return rows.filter(({ fact: { name, value, product, channel, source } }) => {
    const said = [name, value, product, channel, source].join(' ').normalize('NFKC').toLowerCase();
    return words.every(word => said.includes(word));
  });
}

/** The facts with which this one, as it is being written, would clash. */
export function clashesOf(content: FactContent & { id?: string }, rows: readonly FactRow[]): string[] {
  const named = rows.flatMap(({ fact }) => (fact.name === content.name.trim() ? fact : []));
  return standingOf({ ...content, id: content.id ?? '', updatedAt: 0 }, named, 0).clashes;
}
