import { groupBy } from '../../base/group-by.ts';
import type { Item } from '../../model/item.ts';
import { isConversation } from '../../rules/item/conversation.ts';
import { dutyOfItem } from '../../rules/policy/duty-of-item.ts';
import type { Hours } from '../../rules/sla/always.ts';
import { verdictOf, waitOf } from '../../rules/sla/wait.ts';
import { answeredSince } from '../../store/items.ts';
import type { Core } from '../core.ts';
import { accountById, hoursAt, operates, type Scene, sceneOf } from '../scene.ts';

export interface Today {
  answered: number;
  /** Half of the answers came within this time, ms. */
  medianMs?: number;
  /** Share of the answers that were in time, 0–1, of those of which it can be said. */
  inTime?: number;
  /** Answers of which the page's times do not say whether they were in time. */
  unknown: number;
}

/** Figures of the accounts that I operate, since midnight of this device. */
export async function today(core: Core): Promise<Today> {
  const scene = await sceneOf(core);
  if (!scene) return { answered: 0, unknown: 0 };
  const answered = await answeredSince(core.db, new Date(scene.now).setHours(0, 0, 0, 0));
  const ours = answered.filter(item => operates(scene, accountById(scene, answererOf(item))));
  const mine = firstsOfRuns(ours);
  const measured = mine.map(item => measure(item, scene));
  const known = measured.filter(one => one.verdict !== 'unknown');
  const met = known.filter(one => one.verdict === 'met').length;
  const medianMs = median(known.map(one => one.tookMs));
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

function measure(item: Item, scene: Scene) {
  const { policy, accounts, now } = scene;
  const { answer } = item;
  const hours = hoursAt(scene, item.accountId);
  const account = accounts.find(one => one.id === item.accountId);
  if (!answer || !account) return { verdict: 'unknown' as const, tookMs: 0 };
  const { targetMs } = dutyOfItem(policy.rules, account, item);
  const wait = waitOf({ item, targetMs, hours, now });
  return { verdict: verdictOf(wait, answer), tookMs: middle(wait, answer, hours) };
}

/** Between the shortest and the longest that the person can have waited while the account was on duty. */
const middle = (
  wait: { earliest: number; latest: number },
  answer: { at: number; earliest?: number | undefined },
  { openBetween }: Hours,
): number => {
  const longest = openBetween(wait.earliest, answer.at);
  return (longest + openBetween(wait.latest, answer.earliest ?? answer.at)) / 2;
};

function median(values: readonly number[]): number | undefined {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(half) - 1], sorted[Math.floor(half)]];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
}
