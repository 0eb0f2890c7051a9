import type { Handoff } from '../../model/handoff.ts';
import type { Item } from '../../model/item.ts';
import type { Occasion, Policy } from '../../model/policy.ts';
import type { Wait } from '../../model/wait.ts';
import { dutyOfIncoming } from '../../rules/policy/duty-of-item.ts';
import { wholePolicy } from '../../rules/policy/whole.ts';
import { receivedWait } from '../../rules/sla/received.ts';
import { type Turn, targetOf } from '../../rules/sla/turn.ts';
import { verdictOf, waitOf } from '../../rules/sla/wait.ts';
import { handoffsOf } from '../../store/handoffs.ts';
import { formerPolicies } from '../../store/policy.ts';
import type { Core } from '../core.ts';
import { labelled } from '../labelled.ts';
import { accountById, hoursAt, type Scene } from '../scene.ts';
import { surroundingsOf } from '../surroundings.ts';
import { turnsOf } from '../turns.ts';

/** Was an answer in time, by the policy that held when it was seen? `state` is unknown where the page's times are too coarse, or no clock ran. */
export interface Verdict {
  item: Item;
  wait: Wait;
  state: 'met' | 'missed' | 'unknown';
  turn: Turn;
  policyVersion: number;
}

/** Of these answered items, in their order. */
export async function verdictsOf(core: Core, scene: Scene, items: readonly Item[]): Promise<Verdict[]> {
  const [handoffs, turnOf, former, specialOf] = await Promise.all([
    handoffsOf(core.db, items),
    turnsOf(core.db, items),
    formerPolicies(core.db),
    surroundingsOf(core, scene, items),
  ]);
  const policies = new Map(former.map(row => [row.version ?? 0, wholePolicy(row)]));
  return items.map(item => {
    const policyVersion = item.answer?.policyVersion ?? scene.policy.version;
    const policy = policies.get(policyVersion) ?? scene.policy;
    const turn = turnOf(item.id);
    const { occasions } = specialOf(item);
    const wait = waitFor(item, { scene, policy, turn, occasions, handoff: handoffs.get(item.id) });
    const state = item.answer ? verdictOf(wait, item.answer) : 'unknown';
    return { item, wait, state, turn, policyVersion };
  });
}

interface Judging {
  scene: Scene;
  policy: Policy;
  turn: Turn;
  occasions: readonly Occasion[];
  handoff: Handoff | undefined;
}

/** The clock that this answer stopped: the receiver's where the item was handed over to whoever answered. */
function waitFor(item: Item, { scene, policy, turn, occasions, handoff }: Judging): Wait {
  const { now } = scene;
  if (handoff && handoff.state !== 'declined' && handoff.toAccountId === item.answer?.accountId)
    return receivedWait(handoff, hoursAt(scene, handoff.toAccountId), now);
  const account = accountById(scene, item.accountId);
  const duty = account && dutyOfIncoming(policy.rules, account, labelled(item, { policy }), occasions);
  const targetMs = targetOf(duty, turn);
  return waitOf({ item, targetMs, hours: hoursAt(scene, item.accountId), now });
}
