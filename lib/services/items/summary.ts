import type { PageContext, PageSummary } from '../../messaging/protocol.ts';
import type { Account } from '../../model/account.ts';
import type { Item } from '../../model/item.ts';
import type { Coverage, Wait } from '../../model/wait.ts';
import { coverageOf } from '../../rules/coverage/coverage.ts';
import { openHandoffs } from '../../store/handoffs.ts';
import { itemsOfPost } from '../../store/items.ts';
import type { Core } from '../core.ts';
import { countFor } from '../coverage/counted.ts';
import { boardOf } from '../coverage/first-hour.ts';
import { stageHere } from '../customers/stage.ts';
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
  const coverage = scene.own && (await coverageHere(core, scene, scene.own, kept));
  return {
    ...accountPart(scene, page),
    waiting: having('waiting', 'at-risk', 'missed', 'unknown'),
    atRisk: having('at-risk'),
    missed: having('missed'),
    handoffs: await handoffsToMe(core, scene),
    ...(coverage ? { coverage } : {}),
    ...firstHourHere(scene, page, kept),
    ...(await stageHere(core, scene, page)),
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

/** The first of the team's goals for this role: the bar has room for one. */
async function coverageHere(
  core: Core,
  scene: Scene,
  own: Account,
  items: readonly Item[],
): Promise<Coverage | undefined> {
  const [first] = await countFor(core, scene, own, items);
  if (!first) return undefined;
  const { excluded: _why, ...coverage } = coverageOf(first.counted, first.goal);
  return coverage;
}

function firstHourHere(
  scene: Scene,
  { post }: PageContext,
  items: readonly Item[],
): Pick<PageSummary, 'firstHour'> {
  const { own, host } = scene;
  if (!own || own.id !== host?.id) return {};
  const board = boardOf(scene, own, items, post.publishedAt);
  if (!board) return {};
  const answered = board.rows.filter(row => row.answered).length;
  return { firstHour: { endsAt: board.endsAt, answered, total: board.rows.length } };
}

async function handoffsToMe(core: Core, scene: Scene): Promise<number> {
  const open = await openHandoffs(core.db);
  return open.filter(handoff => operates(scene, accountById(scene, handoff.toAccountId))).length;
}
