import type { ItemView } from '../messaging/protocol.ts';
import type { Account } from '../model/account.ts';
import type { Escalation } from '../model/escalation.ts';
import type { Handoff } from '../model/handoff.ts';
import type { Item } from '../model/item.ts';
import type { Wait } from '../model/wait.ts';
import { isColleagues, isIncoming } from '../rules/item/colleagues.ts';
import type { DutyVerdict } from '../rules/policy/duty.ts';
import { dutyOfIncoming } from '../rules/policy/duty-of-item.ts';
import { receivedWait } from '../rules/sla/received.ts';
import { type Turn, targetOf } from '../rules/sla/turn.ts';
import { isRunning } from '../rules/sla/urgency.ts';
import { waitOf } from '../rules/sla/wait.ts';
import { escalationsOf } from '../store/escalations.ts';
import { handoffsOf } from '../store/handoffs.ts';
import { commentsAsked } from '../store/items.ts';
import { restOfConversations, withOneClock } from './conversations.ts';
import type { Core } from './core.ts';
import { withPersons } from './customers/history.ts';
import { labelled } from './labelled.ts';
import { accountById, hoursAt, operates, type Scene } from './scene.ts';
import { type Special, surroundingsOf } from './surroundings.ts';
import { turnsOf } from './turns.ts';
import { escalationPart, handoffPart, pinPart, steerOf } from './view-parts.ts';
import { whyOf } from './why.ts';

export interface Around {
  handoff?: Handoff | undefined;
  escalation?: Escalation | undefined;
  /** Whether a first or a further answer is waited for; absent: the first. */
  turn?: Turn;
  /** What is special about it among the comments of its post; absent: nothing. */
  special?: Special;
}

/** Views in the order of `items`; of each conversation one message carries the clock, whether it is among them or not. */
export async function viewsOf(core: Core, scene: Scene, items: readonly Item[]): Promise<ItemView[]> {
  const all = [...items, ...(await restOfConversations(core, items))].map(item => labelled(item, scene));
  const [handoffs, escalations, turnOf, specialOf] = await Promise.all([
    handoffsOf(core.db, all),
    escalationsOf(core.db, all),
    turnsOf(core.db, all),
    surroundingsOf(core, scene, all),
  ]);
  const judged = all.map(item => {
    const around: Around = {
      handoff: handoffs.get(item.id),
      escalation: escalations.get(item.id),
      turn: turnOf(item.id),
      special: specialOf(item),
    };
    const view = viewOf(item, scene, around);
    return { item, view, hours: hoursAt(scene, view.accountId), stoppedAt: stoppedAt(around) };
  });
  return withOneClock(judged, scene.now).slice(0, items.length);
}

/** Views of known items, in the order of `ids` and each under the id that it was asked for by: pages find their comments by it. */
export async function viewsAsked(core: Core, scene: Scene, ids: readonly string[]): Promise<ItemView[]> {
  const asked = await commentsAsked(core.db, ids);
  const items = asked.map(({ item }) => item);
  const views = await withPersons(core, scene, items, await viewsOf(core, scene, items));
  return views.map((view, index) => underId(view, asked[index]?.id ?? view.id));
}

function underId(view: ItemView, id: string): ItemView {
  if (view.id === id) return view;
  return { ...view, id, alsoIds: [view.id, ...(view.alsoIds ?? []).filter(other => other !== id)] };
}

export function viewOf(item: Item, scene: Scene, around: Around): ItemView {
  const received = receivedBy(scene, around.handoff);
  const account = received ?? accountById(scene, item.accountId);
  const verdict = verdictOf(item, scene, account, received ? 'received' : around.special);
  const hours = hoursAt(scene, account?.id);
  const wait =
    received && around.handoff
      ? receivedWait(around.handoff, hours, scene.now)
      : waitOf({
          item,
          targetMs: targetOf(verdict, around.turn ?? 'first'),
          hours,
          now: scene.now,
          stopped: isStopped(verdict, around),
        });
  return {
    id: item.id,
    ...(item.alsoIds ? { alsoIds: item.alsoIds } : {}),
    platform: item.platform,
    surface: item.surface,
    authorName: item.author.name,
    text: item.text,
    post: item.post,
    labels: item.labels,
    reasons: item.reasons,
    ...(account ? { accountId: account.id, accountName: account.name, role: account.role } : {}),
    duty: verdict?.duty ?? 'none',
    ...(account && verdict ? { why: whyOf(item, account.role, verdict) } : {}),
    mine: isMine(scene, account, verdict, wait),
    wait,
    ...(item.answer?.how === 'reply-seen' ? { replied: true as const } : {}),
    ...steerOf(scene, account, verdict),
    ...handoffPart(scene, around.handoff),
    ...escalationPart(around.escalation),
    ...pinPart(scene, item, { account, verdict, isWitty: around.special?.isWitty }),
  };
}

/** The receiving account of an open handoff, when it is the one on the page or, off any page, one of mine. */
function receivedBy(scene: Scene, handoff: Handoff | undefined): Account | undefined {
  if (!handoff || (handoff.state !== 'proposed' && handoff.state !== 'accepted')) return undefined;
  const receiver = accountById(scene, handoff.toAccountId);
  const isHere = scene.own ? scene.own.id === receiver?.id : operates(scene, receiver);
  return isHere ? receiver : undefined;
}

/** What the account does with it; undefined for our own replies and for accounts that nobody knows. */
function verdictOf(
  item: Item,
  { policy }: Scene,
  account: Account | undefined,
  around: Special | 'received' | undefined,
): DutyVerdict | undefined {
  if (!account || !isIncoming(item)) return undefined;
  if (around === 'received') return isColleagues(item) ? undefined : { duty: 'answer' };
  return dutyOfIncoming(policy.rules, account, item, around?.occasions);
}

/** Reported, or handed to another account: whoever reported or handed over no longer owes an answer. */
function isStopped(verdict: DutyVerdict | undefined, { handoff, escalation }: Around): boolean {
  if (escalation && (escalation.state === 'open' || verdict?.duty === 'escalate')) return true;
  return handoff !== undefined && handoff.state !== 'declined';
}

/** While the director has not decided nobody answers, whatever else is written. */
function stoppedAt({ handoff, escalation }: Around): number | undefined {
  if (escalation?.state === 'open') return Number.POSITIVE_INFINITY;
  const times = [
    escalation?.releasedAt,
    handoff && handoff.state !== 'declined' ? handoff.proposedAt : undefined,
  ];
  return times.reduce((last, at) => (at === undefined ? last : Math.max(at, last ?? at)), undefined);
}

function isMine(
  scene: Scene,
  account: Account | undefined,
  verdict: DutyVerdict | undefined,
  wait: Wait,
): boolean {
  if (verdict?.duty !== 'answer' && verdict?.duty !== 'ask-back') return false;
  const isHere = scene.own ? scene.own.id === account?.id : operates(scene, account);
  return isHere && (isRunning(wait) || wait.state === 'none');
}
