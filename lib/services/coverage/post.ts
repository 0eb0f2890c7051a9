import type { CoverageSheet, PostCoverage, PostRef } from '../../messaging/protocol.ts';
import { coverageOf } from '../../rules/coverage/coverage.ts';
import { itemsOfPost } from '../../store/items.ts';
import type { Core } from '../core.ts';
import { accountById, sceneOf } from '../scene.ts';
import { countFor, type GoalCount, rowOf } from './counted.ts';
import { boardOf } from './first-hour.ts';

/** Longest list of one goal. */
const MOST = 300;

/** All that was read of one post, for the account whose duty it is. Undefined when nobody is signed in, or the account is unknown. */
export async function ofPost(core: Core, ref: PostRef): Promise<PostCoverage | undefined> {
  const scene = await sceneOf(core);
  const account = scene && accountById(scene, ref.accountId);
  if (!account) return undefined;
  const items = await itemsOfPost(core.db, ref.platform, ref.key);
  const counts = await countFor(core, scene, account, items);
  const firstHour = boardOf(scene, account, items);
  const { id, name, role } = account;
  return {
    account: { id, name, role },
    title: items.find(({ post }) => post.title !== '')?.post.title ?? '',
    sheets: counts.map(sheetOf),
    ...(firstHour ? { firstHour } : {}),
  };
}

/** Our own replies are no part of the list: nobody would ever count them. */
function sheetOf({ goal, counted }: GoalCount): CoverageSheet {
  const rows = counted
    .filter(({ excluded }) => excluded !== 'own')
    .map(one => rowOf(one, one.item.counted?.flag === goal.flag))
    .toSorted((a, b) => rank(a) - rank(b));
  return { ...coverageOf(counted, goal), rows: rows.slice(0, MOST), cut: Math.max(0, rows.length - MOST) };
}

/** To do, done, left out on purpose, never in question. */
function rank({ excluded, answered }: { excluded?: string; answered: boolean }): number {
  if (excluded === undefined) return answered ? 1 : 0;
  return excluded === 'off-topic' ? 3 : 2;
}
