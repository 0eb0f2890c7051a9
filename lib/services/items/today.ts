import { groupBy } from '../../base/group-by.ts';
import type { Item } from '../../model/item.ts';
import type { Wait } from '../../model/wait.ts';
import { isConversation } from '../../rules/item/conversation.ts';
import { dayBegins, dayOf } from '../../rules/sla/day-kind.ts';
import { median } from '../../rules/usage/figures.ts';
import { answeredSince } from '../../store/items.ts';
import type { Core } from '../core.ts';
import { accountById, hoursAt, operates, type Scene, sceneOf } from '../scene.ts';
import { verdictsOf } from './verdict.ts';

export interface Today {
  answered: number;
  /** Half of the answers came within this time, ms. */
  medianMs?: number;
  /** Share of the answers that were in time, 0–1, of those of which it can be said. */
  inTime?: number;
  /** Answers of which the page's times do not say whether they were in time. */
  unknown: number;
}

/** Figures of the accounts that I operate, since midnight in Shanghai. */
export async function today(core: Core): Promise<Today> {
  const scene = await sceneOf(core);
  if (!scene) return { answered: 0, unknown: 0 };
  const answered = await answeredSince(core.db, dayBegins(dayOf(scene.now)));
  const ours = answered.filter(item => operates(scene, accountById(scene, answererOf(item))));
  const mine = firstsOfRuns(ours);
  const verdicts = await verdictsOf(core, scene, mine);
  const known = verdicts.filter(({ state }) => state !== 'unknown');
  const met = known.filter(({ state }) => state === 'met').length;
  const medianMs = median(known.flatMap(({ item, wait }) => tookMs(item, wait, scene)));
  return {
    answered: mine.length,
    ...(medianMs === undefined ? {} : { medianMs }),
    ...(known.length === 0 ? {} : { inTime: met / known.length }),
    unknown: mine.length - known.length,
  };
}

const answererOf = (item: Item): string | undefined => item.answer?.accountId ?? item.accountId;

/** Of messages that one reply answered only the first counts: the customer waited once, since then. */
function firstsOfRuns(items: readonly Item[]): Item[] {
  const start = ({ time, firstSeenAt }: Item) => time.earliest ?? firstSeenAt;
  const runs = groupBy(items, ({ id, platform, post, answer }) =>
    isConversation(post) ? JSON.stringify([platform, post.key, answer?.at]) : id,
  );
  return [...runs.values()].map(run => run.reduce((first, one) => (start(one) < start(first) ? one : first)));
}

/** Between the shortest and the longest that the person can have waited while the account was on duty. */
export function tookMs({ accountId, answer }: Item, wait: Wait, scene: Scene): number[] {
  if (!answer) return [];
  const { openBetween } = hoursAt(scene, answer.accountId ?? accountId);
  const longest = openBetween(wait.earliest, answer.at);
  return [(longest + openBetween(wait.latest, answer.earliest ?? answer.at)) / 2];
}
