import type { HandoffProposal, PageContext } from '../../messaging/protocol.ts';
import type { Account } from '../../model/account.ts';
import type { Flag } from '../../model/flag.ts';
import type { Item } from '../../model/item.ts';
import type { Role } from '../../model/role.ts';
import { receiverFor } from '../../rules/handoff/receiver.ts';
import { surfaceKind } from '../../rules/item/surface-kind.ts';
import { dutyFor } from '../../rules/policy/duty.ts';
import { fittingOf, standingOf } from '../../search/fit.ts';
import { itemById } from '../../store/items.ts';
import { allScripts } from '../../store/scripts.ts';
import type { Core } from '../core.ts';
import { labelled } from '../labelled.ts';
import { fillerFor } from '../library/filling.ts';
import { flagOf } from '../library/occasion.ts';
import { accountById, type Scene, sceneOf } from '../scene.ts';

interface Input {
  page: PageContext;
  itemId: string;
  toAccountId?: string;
}

/** Who should get it, and the public line of the giving role, ready to insert. */
export async function propose(core: Core, input: Input): Promise<HandoffProposal | undefined> {
  const scene = await sceneOf(core, input.page);
  const kept = await itemById(core.db, input.itemId);
  const item = scene && kept && labelled(kept, scene);
  const from = scene && item && (scene.own ?? accountById(scene, item.accountId));
  if (!scene || !item || !from) return undefined;
  const receivers = receiversOf(scene, item, from);
  const chosen = receivers.find(account => account.id === input.toAccountId) ?? receivers[0];
  if (!chosen) return undefined;
  const line = await lineFor(core, input.page, item, from, chosen);
  return {
    to: named(chosen),
    ...(line ? { line } : {}),
    others: receivers.filter(account => account.id !== chosen.id).map(named),
  };
}

const named = ({ id, name, role }: Account) => ({ accountId: id, name, role });

/** Those of the role that the policy names come first; then all others, so that a person may judge differently. */
function receiversOf(scene: Scene, item: Item, from: Account): Account[] {
  const { labels } = item;
  const where = { role: from.role, accountId: from.id, surface: surfaceKind(item.surface), labels };
  const wanted = dutyFor(scene.policy.rules, where).steerTo ?? usual(flagOf(item));
  const roles: Role[] = ['KOE', 'KOS', 'KOC', 'official', 'KOL'];
  const order = [wanted, ...roles.filter(role => role !== wanted)];
  return order.flatMap(role => receiverFor(role, scene.accounts, from));
}

/** Whom a flag is usually handed to where the policy does not say. */
const usual = (flag: Flag | undefined): Role =>
  flag === 'purchase' || flag === 'aftersale' ? 'KOS' : flag === 'business' ? 'official' : 'KOE';

async function lineFor(core: Core, page: PageContext, item: Item, from: Account, to: Account) {
  const now = core.clock();
  const surface = surfaceKind(item.surface);
  const context = { role: from.role, surface, flag: flagOf(item), now, recent: [] };
  const lines = (await allScripts(core.db))
    .filter(script => script.handsOverTo === to.role)
    .map(script => ({ script, standing: standingOf(fittingOf(script), context) }))
    .filter(({ standing }) => !standing.expired && !standing.wrongRole)
    .toSorted((a, b) => a.standing.flag - b.standing.flag || b.script.updatedAt - a.script.updatedAt);
  const [best] = lines;
  if (!best) return undefined;
  const fill = await fillerFor(core, { page, item, ownName: from.name, receiverName: to.name });
  return fill(best.script);
}
