import { DAY } from '../../base/clock.ts';
import { groupBy } from '../../base/group-by.ts';
import { calendarOf, startOfDay } from '../../base/shanghai.ts';
import type { AccountCoverage } from '../../messaging/protocol.ts';
import type { Account } from '../../model/account.ts';
import type { Item } from '../../model/item.ts';
import { writtenAt } from '../../rules/coverage/count.ts';
import { coverageOf } from '../../rules/coverage/coverage.ts';
import { surfaceKind } from '../../rules/item/surface-kind.ts';
import { handoffsTo } from '../../store/handoffs.ts';
import { answeredSince, commentsAsked, openItems } from '../../store/items.ts';
import type { Core } from '../core.ts';
import { accountById, type Scene, sceneOf } from '../scene.ts';
import { countFor, type GoalCount } from './counted.ts';
import { boardOf } from './first-hour.ts';

const MOST_POSTS = 50;

/** What was written to an account on one day (Shanghai's), and how much of it is answered by now. */
export async function ofAccount(
  core: Core,
  accountId: string,
  at?: number,
): Promise<AccountCoverage | undefined> {
  const scene = await sceneOf(core);
  const account = scene && accountById(scene, accountId);
  if (!account) return undefined;
  const day = startOfDay(calendarOf(at ?? scene.now)) ?? scene.now;
  const items = await itemsUntil(core, account, day);
  const counts = await countFor(core, scene, account, items, day);
  return {
    day,
    figures: counts.map(({ counted, goal }) => coverageOf(counted, goal)),
    posts: postsOf(scene, account, items, counts),
  };
}

/** Nobody answers what is not yet written: whatever was written since then is open, or was answered since then. */
async function itemsUntil(core: Core, account: Account, day: number): Promise<Item[]> {
  const [open, handed, answered] = await Promise.all([
    openItems(core.db, [account.id]),
    handedTo(core, account),
    answeredSince(core.db, day),
  ]);
  const all = new Map([...open, ...handed, ...answered].map(item => [item.id, item]));
  return [...all.values()].filter(
    item => surfaceKind(item.surface) === 'comment' && writtenAt(item) < day + DAY,
  );
}

async function handedTo(core: Core, { id }: Account): Promise<Item[]> {
  const handoffs = await handoffsTo(core.db, id);
  const asked = await commentsAsked(
    core.db,
    handoffs.map(({ snapshot }) => snapshot.itemId),
  );
  return asked.map(({ item }) => item);
}

/** The posts with most to do first; a fresh one before them. */
function postsOf(
  scene: Scene,
  account: Account,
  items: readonly Item[],
  counts: readonly GoalCount[],
): AccountCoverage['posts'] {
  const counted = counts.flatMap(one => one.counted).filter(({ excluded }) => !excluded);
  const countedBy = groupBy(counted, ({ item }) => keyOf(item));
  const posts = [...groupBy(items, keyOf)].flatMap(([key, group]) => {
    const its = countedBy.get(key) ?? [];
    const isFresh = boardOf(scene, account, group) !== undefined;
    const [first] = group;
    if (!first || (its.length === 0 && !isFresh)) return [];
    const { platform, post } = first;
    const answered = its.filter(one => one.answered).length;
    const ref = { platform, key: post.key, accountId: account.id };
    return [{ ref, title: post.title, answered, total: its.length, isFresh }];
  });
  const rank = (one: (typeof posts)[number]) => (one.isFresh ? MOST_POSTS : 0) + one.total - one.answered;
  return posts.toSorted((a, b) => rank(b) - rank(a)).slice(0, MOST_POSTS);
}

const keyOf = ({ platform, post }: Item): string => JSON.stringify([platform, post.key]);
