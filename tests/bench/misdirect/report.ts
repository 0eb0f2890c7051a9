import type { Report } from '../bench.ts';
import type { Tally } from './tally.ts';

/** What became of a surface's insertions. */
export interface Played extends Tally {
  surface: string;
  seconds: number;
}

export const done = ({ inserted, copied, refused }: Tally): number => inserted + copied + refused;

const MOST_TOLD = 8;

/** A line for each surface, and what went wrong in words, so that it can be done again. */
export function tell(one: Played, which: string): void {
  const pace = (done(one) / one.seconds).toFixed(1);
  const figures = `${one.inserted} inserted, ${one.refused} abandoned, ${one.copied} copied, ${one.wrong.length} wrong`;
  console.error(`  ${which} ${one.surface}: ${figures}, ${pace} a second`);
  for (const wrong of one.wrong.slice(0, MOST_TOLD)) console.error(`    wrong: ${wrong}`);
  for (const unsaid of one.unsaid.slice(0, MOST_TOLD)) console.error(`    not said: ${unsaid}`);
  for (const stuck of one.unsendable.slice(0, MOST_TOLD)) console.error(`    not sendable: ${stuck}`);
}

export function reportOf(played: readonly Played[], wanted: number): Report {
  const sum = (of: (one: Played) => number) => played.reduce((all, one) => all + of(one), 0);
  const claim = (words: string, limit: number, measured: number) => ({
    claim: words,
    limit,
    measured,
    ok: measured <= limit,
  });
  const total = sum(done);
  return {
    name: 'misdirect',
    rows: played.toSorted((a, b) => a.surface.localeCompare(b.surface)).map(rowOf),
    verdict: [
      { claim: 'insertions tried, at least', limit: wanted, measured: total, ok: total >= wanted },
      claim(
        'scripts that would have gone to somebody else',
        0,
        sum(one => one.wrong.length),
      ),
      claim(
        'scripts that stand where they are sent from nowhere',
        0,
        sum(one => one.unsendable.length),
      ),
    ],
  };
}

const rowOf = (one: Played) => ({
  surface: one.surface,
  inserted: one.inserted,
  abandoned: one.refused,
  copied: one.copied,
  why: reasonsOf(one.reasons),
  'gone before Send': one.vanished,
  'not said': one.unsaid.length,
  wrong: one.wrong.length,
  'a second': Math.round((done(one) / one.seconds) * 10) / 10,
});

/** The ways of insertion are no reasons. */
const reasonsOf = (reasons: Record<string, number>): string =>
  Object.entries(reasons)
    .filter(([key]) => !key.startsWith('inserted'))
    .map(([key, count]) => `${key.replace('refused ', '')} ${count}`)
    .join(', ');
