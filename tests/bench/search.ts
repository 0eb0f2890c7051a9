import { type Report, rounded, type Verdict } from './bench.ts';
import { costsOf } from './search/costs.ts';
import { largeLibrary, qualityLibrary } from './search/library.ts';
import { moreQueries } from './search/more.ts';
import { ENGINES, type Find } from './search/peers.ts';
import { KINDS, type LabelledQuery, queries } from './search/queries.ts';

const TOP = 3;
const GOOD = 95;
const SIZES = [10_000, 50_000];
/** Queries whose time is taken; plain Fuse needs a tenth of a second for each. */
const TIMED = 40;
const MOST_ADD = 5;
const MOST_WAKE = 150;
const MOST_MEMORY = 60;

const all = [...queries, ...moreQueries];

/** How many queries find the right script among the first three, by kind, and how long they take, beside four peers on the same libraries; then what the index costs. */
export async function run(): Promise<Report> {
  const library = qualityLibrary();
  const quality = Object.entries(ENGINES).map(([name, make]) => ({ name, ...scoreOf(make(library)) }));
  const speed = SIZES.flatMap(size => speedAt(size));
  const cost = costsOf(largeLibrary(SIZES[0] ?? 0));
  const right = quality[0]?.all ?? 0;
  return {
    name: 'search',
    rows: [
      ...quality.map(({ name, byKind, all, held }) => ({
        engine: name,
        measured: `right in the first ${TOP}, %, of ${queries.length + moreQueries.length}`,
        ...byKind,
        all: rounded(all),
        'held out': rounded(held),
      })),
      ...speed,
      { engine: 'Chorus', measured: 'costs at 10000, ms and MB', ...roundedAll({ ...cost }) },
    ],
    verdict: [
      { claim: `% right in the first ${TOP}`, limit: GOOD, measured: right, ok: right >= GOOD },
      most('ms to add one script, mean', MOST_ADD, cost.add),
      most('ms to read the index and answer', MOST_WAKE, cost.wake),
      most('MB for index and 10000 scripts', MOST_MEMORY, cost.memory),
    ],
  };
}

const most = (claim: string, limit: number, measured: number): Verdict => ({
  claim,
  limit,
  measured,
  ok: measured <= limit,
});

function scoreOf(find: Find) {
  const isRight = ({ q, ids }: LabelledQuery) =>
    find(q)
      .slice(0, TOP)
      .some(id => ids.includes(id));
  const judged = all.map(query => ({ query, right: isRight(query) }));
  const share = (some: typeof judged) => (100 * some.filter(one => one.right).length) / some.length;
  const byKind = KINDS.map(kind => [kind, Math.round(share(judged.filter(one => one.query.kind === kind)))]);
  const held = share(judged.filter(one => one.query.heldOut));
  return { byKind: Object.fromEntries(byKind) as Record<string, number>, all: share(judged), held };
}

function speedAt(size: number) {
  const library = largeLibrary(size);
  const asked = all.filter((_, index) => index % Math.ceil(all.length / TIMED) === 0);
  return Object.entries(ENGINES).map(([name, make]) => {
    const from = performance.now();
    const find = make(library);
    const build = performance.now() - from;
    for (const { q } of asked.slice(0, 5)) find(q);
    // Processor time, not the clock on the wall: others use the machine, too.
    const times = asked.map(({ q }) => {
      const start = process.cpuUsage().user;
      find(q);
      return (process.cpuUsage().user - start) / 1000;
    });
    times.sort((a, b) => a - b);
    const at = (part: number) => times[Math.floor((times.length - 1) * part)] ?? 0;
    const measured = `processor time at ${size}, ms`;
    return { engine: name, measured, ...roundedAll({ build, p50: at(0.5), p95: at(0.95) }) };
  });
}

const roundedAll = (figures: Record<string, number>): Record<string, number> =>
  Object.fromEntries(Object.entries(figures).map(([name, figure]) => [name, rounded(figure)]));
