import { newId } from '../base/id.ts';
import type { EscalationsService, StepOutcome } from '../messaging/protocol.ts';
import type { Escalation } from '../model/escalation.ts';
import { stepEscalation } from '../rules/escalation/step.ts';
import { escalationsOf } from '../store/escalations.ts';
import { itemById } from '../store/items.ts';
import { type Core, write } from './core.ts';
import { sceneOf } from './scene.ts';
import { snapshotOf } from './snapshot.ts';

export const escalationsService = (core: Core): EscalationsService => ({
  raise: ({ page, itemId }) => raise(core, page, itemId),
  release: ({ id, decision }) => release(core, id, decision),
  async list() {
    const rows = await core.db.escalations.toArray();
    return rows.toSorted((a, b) => b.raisedAt - a.raisedAt);
  },
});

type Raised = Awaited<ReturnType<EscalationsService['raise']>>;

/** Puts an item before the director. While one is open for the item, that one is answered. */
async function raise(core: Core, page: Parameters<typeof sceneOf>[1], itemId: string): Promise<Raised> {
  const scene = await sceneOf(core, page);
  if (!scene) return { ok: false, reason: 'signed-out' };
  let outcome: Raised = { ok: false, reason: 'not-found' };
  await write(core, async () => {
    const item = await itemById(core.db, itemId);
    if (!item) return [];
    const open = (await escalationsOf(core.db, [item])).get(item.id);
    if (open?.state === 'open') {
      outcome = { ok: true, id: open.id };
      return [];
    }
    const accountId = scene.own?.id ?? item.accountId;
    const wanted: Escalation = {
      id: newId(),
      snapshot: snapshotOf(item),
      ...(accountId === undefined ? {} : { accountId }),
      state: 'open',
      raisedBy: scene.member.id,
      raisedAt: scene.now,
      updatedAt: scene.now,
    };
    const step = stepEscalation(undefined, wanted, scene.member);
    outcome = step.ok ? { ok: true, id: step.value.id } : { ok: false, reason: step.reason };
    return step.ok ? [{ kind: 'escalation', row: step.value }] : [];
  });
  return outcome;
}

async function release(core: Core, id: string, decision: string): Promise<StepOutcome> {
  const scene = await sceneOf(core);
  if (!scene) return { ok: false, reason: 'forbidden' };
  let outcome: StepOutcome = { ok: false, reason: 'not-found' };
  await write(core, async () => {
    const kept = await core.db.escalations.get(id);
    if (!kept) return [];
    const updatedAt = Math.max(scene.now, kept.updatedAt);
    const step = stepEscalation(kept, { ...kept, state: 'released', decision, updatedAt }, scene.member);
    outcome = step.ok
      ? { ok: true }
      : { ok: false, reason: step.reason === 'forbidden' ? 'forbidden' : 'conflict' };
    return step.ok ? [{ kind: 'escalation', row: step.value }] : [];
  });
  return outcome;
}
