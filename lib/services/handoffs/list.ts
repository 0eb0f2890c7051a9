import type { HandoffView } from '../../messaging/protocol.ts';
import type { Handoff } from '../../model/handoff.ts';
import type { Core } from '../core.ts';
import { accountById, operates, type Scene, sceneOf } from '../scene.ts';

/** All handoffs as a screen shows them: open ones first by due time, then the ended ones, newest first. */
export async function list(core: Core): Promise<HandoffView[]> {
  const scene = await sceneOf(core);
  if (!scene) return [];
  const handoffs = await core.db.handoffs.toArray();
  return handoffs.toSorted(order).map(handoff => viewOfHandoff(handoff, scene));
}

export function viewOfHandoff(handoff: Handoff, scene: Scene): HandoffView {
  const from = accountById(scene, handoff.fromAccountId);
  const to = accountById(scene, handoff.toAccountId);
  return {
    handoff,
    fromName: from?.name ?? '',
    toName: to?.name ?? '',
    toRole: to?.role ?? 'official',
    forMe: operates(scene, to),
    fromMe: operates(scene, from) || handoff.proposedBy === scene.member.id,
  };
}

function order(a: Handoff, b: Handoff): number {
  const ended = Number(a.endedAt !== undefined) - Number(b.endedAt !== undefined);
  if (ended !== 0) return ended;
  return a.endedAt === undefined ? a.dueAt - b.dueAt : (b.endedAt ?? 0) - a.endedAt;
}
