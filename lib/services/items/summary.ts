import type { PageContext, PageSummary } from '../../messaging/protocol.ts';
import type { Account } from '../../model/account.ts';
import type { Item } from '../../model/item.ts';
import type { Coverage, Wait } from '../../model/wait.ts';
import { coverageOf, goalOf } from '../../rules/coverage/coverage.ts';
import { openHandoffs } from '../../store/handoffs.ts';
import { itemsOfPost } from '../../store/items.ts';
import type { Core } from '../core.ts';
import { labelled } from '../labelled.ts';
import { accountById, operates, type Scene, sceneOf } from '../scene.ts';
import { viewsOf } from '../view.ts';

/** What the bar says of this post, for the account that is logged in. */
export async function summary(core: Core, page: PageContext): Promise<PageSummary> {
  const scene = await sceneOf(core, page);
  if (!scene) return { waiting: 0, atRisk: 0, missed: 0, handoffs: 0, signedIn: false };
  const kept = await itemsOfPost(core.db, page.platform, page.post.key);
  const items = kept.map(item => labelled(item, scene));
  const owned = (await viewsOf(core, scene, items)).filter(view => isHere(scene, view.accountId));
  const having = (...states: Wait['state'][]) =>
    owned.filter(view => states.includes(view.wait.state)).length;
  const coverage = scene.own && coverageHere(items, scene.own);
  return {
    ...accountPart(scene, page),
    waiting: having('waiting', 'at-risk', 'missed', 'unknown'),
    atRisk: having('at-risk'),
    missed: having('missed'),
    handoffs: await handoffsToMe(core, scene),
    ...(coverage ? { coverage } : {}),
    signedIn: true,
  };
}

const isHere = (scene: Scene, accountId: string | undefined): boolean =>
  scene.own ? scene.own.id === accountId : operates(scene, accountById(scene, accountId));

function accountPart(scene: Scene, page: PageContext): Pick<PageSummary, 'account' | 'unknownAccount'> {
  if (scene.own) {
    const { id, name, role } = scene.own;
    return { account: { id, name, role } };
  }
  return page.account ? { unknownAccount: page.account.name } : {};
}

function coverageHere(items: readonly Item[], own: Account): Coverage | undefined {
  const goal = goalOf(own.role);
  if (!goal) return undefined;
  const incoming = items.filter(item => item.accountId === own.id && item.author.accountId === undefined);
  const counted = incoming.map(({ labels, answer }) => ({ labels, answered: answer !== undefined }));
  return coverageOf(counted, goal.flag, goal.goal);
}

async function handoffsToMe(core: Core, scene: Scene): Promise<number> {
  const open = await openHandoffs(core.db);
  return open.filter(handoff => operates(scene, accountById(scene, handoff.toAccountId))).length;
}
