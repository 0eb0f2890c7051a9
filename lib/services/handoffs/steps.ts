import type { StepOutcome } from '../../messaging/protocol.ts';
import type { Handoff, HandoffState } from '../../model/handoff.ts';
import { stepHandoff } from '../../rules/handoff/step.ts';
import { type Core, write } from '../core.ts';
import { sceneOf } from '../scene.ts';

/** One step of a handoff by whoever is signed in; the server judges it again by the same rule. */
export async function step(
  core: Core,
  id: string,
  state: HandoffState,
  more: Pick<Partial<Handoff>, 'declinedReason'> = {},
): Promise<StepOutcome> {
  const scene = await sceneOf(core);
  if (!scene) return { ok: false, reason: 'forbidden' };
  let outcome: StepOutcome = { ok: false, reason: 'not-found' };
  await write(core, async () => {
    const kept = await core.db.handoffs.get(id);
    if (!kept) return [];
    if (kept.state === state) {
      outcome = { ok: true };
      return [];
    }
    const wanted: Handoff = { ...kept, ...more, state, updatedAt: Math.max(scene.now, kept.updatedAt) };
    const judged = stepHandoff(kept, wanted, scene.member, scene.accounts);
    outcome = judged.ok
      ? { ok: true }
      : { ok: false, reason: judged.reason === 'forbidden' ? 'forbidden' : 'conflict' };
    return judged.ok ? [{ kind: 'handoff', row: judged.value }] : [];
  });
  return outcome;
}
