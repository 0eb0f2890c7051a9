import { HOUR } from '../../base/clock.ts';
import { newId } from '../../base/id.ts';
import type { PageContext } from '../../messaging/protocol.ts';
import type { Handoff } from '../../model/handoff.ts';
import type { Item } from '../../model/item.ts';
import { stepHandoff } from '../../rules/handoff/step.ts';
import { surfaceKind } from '../../rules/item/surface-kind.ts';
import { dutyFor } from '../../rules/policy/duty.ts';
import { receiverDueAt } from '../../rules/sla/received.ts';
import { handoffsOf } from '../../store/handoffs.ts';
import { itemById } from '../../store/items.ts';
import { type Core, write } from '../core.ts';
import { labelled } from '../labelled.ts';
import { flagOf } from '../library/occasion.ts';
import { accountById, hoursAt, type Scene, sceneOf } from '../scene.ts';
import { snapshotOf } from '../snapshot.ts';

/** Time for the receiver's answer where the policy gives that role none, ms. */
const USUAL_TARGET = HOUR;

interface Input {
  page: PageContext;
  itemId: string;
  toAccountId: string;
  publicLine?: string;
}

type Outcome = { ok: true; id: string } | { ok: false; reason: string };

/** Hands an item over. Asked twice (a click repeated, a call sent again), it answers the one that is already open. */
export async function create(core: Core, input: Input): Promise<Outcome> {
  const scene = await sceneOf(core, input.page);
  if (!scene) return { ok: false, reason: 'signed-out' };
  let outcome: Outcome = { ok: false, reason: 'not-found' };
  await write(core, async () => {
    const kept = await itemById(core.db, input.itemId);
    if (!kept) return [];
    const item = labelled(kept, scene);
    const open = (await handoffsOf(core.db, [item])).get(item.id);
    if (open && isOpen(open)) {
      outcome =
        open.toAccountId === input.toAccountId
          ? { ok: true, id: open.id }
          : { ok: false, reason: 'conflict' };
      return [];
    }
    const wanted = handoffFor(item, input, scene);
    const step = wanted && stepHandoff(undefined, wanted, scene.member, scene.accounts);
    outcome = step?.ok ? { ok: true, id: step.value.id } : { ok: false, reason: step?.reason ?? 'invalid' };
    return step?.ok ? [{ kind: 'handoff', row: step.value }] : [];
  });
  return outcome;
}

const isOpen = ({ state }: Handoff): boolean => state === 'proposed' || state === 'accepted';

function handoffFor(item: Item, input: Input, scene: Scene): Handoff | undefined {
  const from = scene.own ?? accountById(scene, item.accountId);
  const to = accountById(scene, input.toAccountId);
  if (!from || !to) return undefined;
  const where = { role: to.role, accountId: to.id, surface: surfaceKind(item.surface), labels: item.labels };
  const { targetMs = USUAL_TARGET } = dutyFor(scene.policy.rules, where);
  const flag = flagOf(item);
  return {
    id: newId(),
    snapshot: snapshotOf(item),
    ...(flag ? { flag } : {}),
    fromAccountId: from.id,
    toAccountId: to.id,
    ...(input.publicLine === undefined ? {} : { publicLine: input.publicLine }),
    state: 'proposed',
    proposedBy: scene.member.id,
    proposedAt: scene.now,
    dueAt: receiverDueAt(scene.now, targetMs, hoursAt(scene, to.id)),
    updatedAt: scene.now,
  };
}
