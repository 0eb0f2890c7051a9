import { groupBy } from '../../base/group-by.ts';
import type { PageContext } from '../../messaging/protocol.ts';
import type { Item } from '../../model/item.ts';
import { surfaceKind } from '../../rules/item/surface-kind.ts';
import type { SearchContext } from '../../search/fit.ts';
import { latestUses } from '../../store/events.ts';
import { handoffsOf } from '../../store/handoffs.ts';
import { itemById } from '../../store/items.ts';
import type { Core } from '../core.ts';
import { stageHere } from '../customers/stage.ts';
import { labelled } from '../labelled.ts';
import { accountById, sceneOf } from '../scene.ts';
import { viewOf } from '../view.ts';
import type { Occasion } from './filling.ts';
import { latelySaid } from './variants.ts';

/** How many late uses the search counts. */
const USES = 200;

/** For whom and what a script is wanted: for the filling and for the ranking. */
export async function occasionOf(
  core: Core,
  at: { page?: PageContext | undefined; itemId?: string | undefined },
): Promise<{ occasion: Occasion; context: SearchContext }> {
  const [scene, kept, uses] = await Promise.all([
    sceneOf(core, at.page),
    at.itemId === undefined ? undefined : itemById(core.db, at.itemId),
    latestUses(core.db, USES),
  ]);
  const item = kept && scene ? labelled(kept, scene) : kept;
  const used = uses.flatMap(use => use.scriptId ?? []);
  const surface = item?.surface ?? at.page?.surface;
  const duty =
    scene && item && viewOf(item, scene, { handoff: (await handoffsOf(core.db, [item])).get(item.id) });
  const account = scene?.own ?? (scene && accountById(scene, duty?.accountId));
  const receiver = scene && accountById(scene, duty?.steer?.accountId);
  return {
    occasion: {
      page: at.page,
      item,
      ownName: account?.name,
      identity: account?.identity,
      mustIdentify: account !== undefined && scene?.policy.identityRoles.includes(account.role) === true,
      receiverName: receiver?.name,
      lately: latelySaid(uses, account?.id),
    },
    context: {
      role: account?.role,
      surface: surface && surfaceKind(surface),
      flag: item && flagOf(item),
      stage: scene && at.page && (await stageHere(core, scene, at.page)).stage?.stage,
      platform: at.page?.platform,
      memberId: scene?.member.id,
      now: core.clock(),
      recent: [...new Set(used)],
      uses: new Map([...groupBy(used, id => id)].map(([id, all]) => [id, all.length])),
    },
  };
}

/** The flag that decides what is said; a crisis outranks the primary one. */
export const flagOf = ({ labels }: Item) => (labels.includes('crisis') ? 'crisis' : labels[0]);
