import fc from 'fast-check';
import { expect, test } from 'vitest';
import { HOUR, MINUTE } from '../../base/clock.ts';
import { type Running, remindersAt, type Telling } from './reminders.ts';
import { runningState } from './wait.ts';

const T0 = Date.UTC(2026, 5, 1, 8);
const DUE = { riskAt: T0 + 3 * MINUTE, dueAt: T0 + 5 * MINUTE, lateAt: T0 + 5 * MINUTE };

const waiting = (id: string, now: number, over: Partial<Running> = {}): Running => ({
  ids: [id],
  wait: { state: runningState(DUE, now), earliest: T0, latest: T0, targetMs: 5 * MINUTE, due: DUE },
  mine: true,
  firstSeenAt: T0,
  ...over,
});

/** One device through time: what it was told is kept. */
function device(over: Partial<Telling<Running>> = {}) {
  let told: string[] = [];
  return (now: number, running: Running[], more: Partial<Telling<Running>> = {}) => {
    const decided = remindersAt({ running, told, now, ...over, ...more });
    told = decided.told;
    return {
      ...decided,
      says: decided.fresh ? decided.standing.map(({ one, stage }) => `${stage} ${one.ids[0]}`) : [],
    };
  };
}

test('the operator is told when little time is left, again when it is over, and not between', () => {
  const at = device();
  const says = [0, 3, 4, 5, 6, 60].map(minutes => {
    const now = T0 + minutes * MINUTE + 1;
    return at(now, [waiting('a', now)]).says;
  });
  expect(says).toEqual([[], ['risk a'], [], ['missed a'], [], []]);
});

test('it says when to look again: at the very instants', () => {
  const at = device();
  const nexts = [0, 3 * MINUTE + 1, 5 * MINUTE + 1].map(
    since => at(T0 + since, [waiting('a', T0 + since)]).nextAt,
  );
  expect(nexts).toEqual([DUE.riskAt + 1, DUE.lateAt + 1, undefined]);
});

test('what is answered is taken out of the notification, and the last one takes it away', () => {
  const [at, now] = [device(), T0 + 4 * MINUTE];
  at(now, [waiting('a', now), waiting('b', now)]);
  expect(at(now, [waiting('b', now)])).toMatchObject({ standing: [{ stage: 'risk' }], fresh: false });
  const answered = waiting('b', now, { wait: { state: 'answered', earliest: T0, latest: T0, due: DUE } });
  expect(at(now, [answered]).standing).toEqual([]);
});

test('all is one notification, with what is due first on top', () => {
  const [at, now] = [device(), T0 + 4 * MINUTE];
  const sooner = { riskAt: T0, dueAt: T0 + 2 * MINUTE, lateAt: T0 + 2 * MINUTE };
  const b = waiting('b', now, { wait: { state: 'missed', earliest: T0, latest: T0, due: sooner } });
  expect(at(now, [waiting('a', now), b]).says).toEqual(['missed b', 'risk a']);
});

test('the director hears of it so long after the miss, only if it still waits, and never of what is nearly late', () => {
  const at = device({ directorAfterMs: MINUTE });
  const theirs = (id: string, now: number) => waiting(id, now, { mine: false });
  const says = [4, 5, 6, 7].map(minutes => {
    const now = T0 + minutes * MINUTE + 1;
    return at(now, [theirs('a', now), ...(minutes < 6 ? [theirs('b', now)] : [])]).says;
  });
  expect(says).toEqual([[], [], ['late a'], []]);
  expect(device()(T0 + HOUR, [theirs('a', T0 + HOUR)]).says).toEqual([]);
});

test('quiet hours show nothing; afterwards one notification for what still waits', () => {
  const at = device();
  const quietUntil = T0 + 30 * MINUTE;
  const early = T0 + 4 * MINUTE;
  const quiet = at(early, [waiting('a', early), waiting('b', early)], { quietUntil });
  expect(quiet).toMatchObject({ fresh: false, standing: [], told: [], nextAt: quietUntil });
  expect(at(quietUntil, [waiting('b', quietUntil)]).says).toEqual(['missed b']);
  expect(at(quietUntil + MINUTE, [waiting('b', quietUntil)]).says).toEqual([]);
});

test('a handoff is told at once, under the id that older versions told it by', () => {
  const [at, now] = [device(), T0 + 1];
  const handed = waiting('h', now, { arrived: true });
  expect(at(now, [handed])).toMatchObject({ says: ['arrived h'], told: ['h'] });
  expect(at(now + 1, [handed]).says).toEqual([]);
  expect(remindersAt({ running: [handed], told: ['h'], now }).fresh).toBe(false);
});

test('told under one of its names it is told under all', () => {
  const now = T0 + 4 * MINUTE;
  const at = device();
  at(now, [waiting('fp', now)]);
  expect(at(now, [waiting('id', now, { ids: ['id', 'fp'] })]).says).toEqual([]);
});

test('what had been missed for half a day when it was first seen rings for nobody', () => {
  const now = T0 + 24 * HOUR;
  expect(device()(now, [waiting('old', now, { firstSeenAt: now })]).says).toEqual([]);
  const late = T0 + 2 * HOUR;
  expect(device()(late, [waiting('new', late, { firstSeenAt: late })]).says).toEqual(['missed new']);
});

const step = fc.record({
  minutes: fc.integer({ min: 0, max: 4 }),
  alive: fc.subarray(['a', 'b', 'c', 'd']),
  quiet: fc.boolean(),
});

test('whatever happens: no stage is told twice while it waits, nothing in quiet hours, nothing that does not wait', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), fc.boolean(), (steps, mine) => {
      const at = device(mine ? {} : { directorAfterMs: MINUTE });
      const said = new Set<string>();
      let now = T0;
      let gone: string[] = [];
      for (const { minutes, alive, quiet } of steps) {
        now += minutes * MINUTE;
        // What was answered once does not come back here: else it is told anew, and rightly.
        const ids = alive.filter(id => !gone.includes(id));
        gone = [...gone, ...['a', 'b', 'c', 'd'].filter(id => !ids.includes(id))];
        const running = ids.map(id => waiting(id, now, { mine }));
        const decided = at(now, running, quiet ? { quietUntil: now + HOUR } : {});
        if (quiet) expect(decided.fresh).toBe(false);
        const standing = decided.standing.map(({ one, stage }) => `${stage} ${one.ids[0]}`);
        expect(decided.standing.every(({ one }) => ids.includes(one.ids[0] ?? ''))).toBe(true);
        if (!decided.fresh) continue;
        expect(standing.some(mark => !said.has(mark))).toBe(true);
        for (const mark of standing) said.add(mark);
      }
    }),
  );
});
