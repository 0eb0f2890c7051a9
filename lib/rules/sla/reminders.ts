import { HOUR } from '../../base/clock.ts';
import type { Wait } from '../../model/wait.ts';
import { isRunning, urgency } from './urgency.ts';

/** What was missed so long before anybody saw it is no news: an old post is not to ring for each of its comments. */
const STALE = 12 * HOUR;

/** What is told: a handoff came; little time is left; the time is over; to the director, that it still is. */
export type Stage = 'arrived' | 'risk' | 'missed' | 'late';

/** Something with a clock. */
export interface Running {
  /** All names under which it may have been told, its own first. */
  ids: readonly string[];
  wait: Wait;
  /** It is the viewer's to act; else only a director is told, and later. */
  mine: boolean;
  /** When anybody of the team saw it first. */
  firstSeenAt: number;
  /** Somebody handed it to the viewer, who has not said anything to it. */
  arrived?: boolean;
}

export interface Telling<One extends Running> {
  running: readonly One[];
  /** What was told already, as the last decision left it. */
  told: readonly string[];
  now: number;
  /** Until when nothing may be shown. */
  quietUntil?: number | undefined;
  /** How long (ms) after a miss a director is told; absent: the viewer is none. */
  directorAfterMs?: number | undefined;
}

export interface Told<One extends Running> {
  /** All that the one notification stands for, the least time left first; none: it is taken away. */
  standing: { one: One; stage: Stage }[];
  /** There is news among it: it is shown anew. Else what stands may be set right, quietly. */
  fresh: boolean;
  told: string[];
  /** The next instant at which there may be news; undefined: not before something changes. */
  nextAt?: number;
}

/** Which one notification there is to be now. Tells no stage of anything twice, nothing that no longer waits, and nothing in quiet hours. */
export function remindersAt<One extends Running>(telling: Telling<One>): Told<One> {
  const { running, now, quietUntil } = telling;
  const live = running.filter(({ wait }) => isRunning(wait) && wait.due !== undefined);
  const before = new Set(telling.told);
  const reached = live.flatMap(one => {
    const stages = stagesOf(one, telling).flatMap(({ stage, at }) => (at <= now ? [stage] : []));
    const [stage] = stages.slice(-1);
    return stage ? [{ one, stage, stages }] : [];
  });
  const isTold = ({ ids }: Running, stage: Stage) => ids.some(id => before.has(markOf(stage, id)));
  const isQuiet = quietUntil !== undefined;
  const isNews = reached.some(({ one, stages }) => stages.some(stage => !isTold(one, stage)));
  const standing = reached
    .filter(({ one, stages }) => !isQuiet || stages.some(stage => isTold(one, stage)))
    .toSorted((a, b) => urgency(a.one.wait) - urgency(b.one.wait));
  const told = reached.flatMap(({ one, stages }) =>
    stages.filter(stage => !isQuiet || isTold(one, stage)).flatMap(stage => marksOf(one, stage)),
  );
  return {
    standing: standing.map(({ one, stage }) => ({ one, stage })),
    fresh: isNews && !isQuiet,
    told: told.toSorted(),
    ...nextPart(live, telling, isNews),
  };
}

/** In their order; a stage holds from `at` on. */
function stagesOf(one: Running, { directorAfterMs }: Pick<Telling<Running>, 'directorAfterMs'>) {
  const { due } = one.wait;
  if (!due) return [];
  const isStale = due.lateAt + STALE < one.firstSeenAt;
  const arrived = one.arrived && one.mine ? [{ stage: 'arrived' as const, at: one.wait.latest }] : [];
  if (isStale) return arrived;
  if (one.mine)
    return [
      ...arrived,
      { stage: 'risk' as const, at: due.riskAt + 1 },
      { stage: 'missed' as const, at: due.lateAt + 1 },
    ];
  return directorAfterMs === undefined
    ? []
    : [{ stage: 'late' as const, at: due.lateAt + directorAfterMs + 1 }];
}

function nextPart<One extends Running>(
  live: readonly One[],
  telling: Telling<One>,
  isNews: boolean,
): { nextAt?: number } {
  const { now, quietUntil } = telling;
  const ahead = live.flatMap(one => stagesOf(one, telling).map(({ at }) => at)).filter(at => at > now);
  const shown = quietUntil === undefined ? ahead : ahead.map(at => Math.max(at, quietUntil));
  const next = Math.min(...shown, ...(isNews && quietUntil !== undefined ? [quietUntil] : []));
  return next === Number.POSITIVE_INFINITY ? {} : { nextAt: next };
}

/** Handoffs were told under their bare ids before there were reminders. */
const markOf = (stage: Stage, id: string): string => (stage === 'arrived' ? id : `${stage} ${id}`);

const marksOf = ({ ids }: Running, stage: Stage): string[] => ids.map(id => markOf(stage, id));
