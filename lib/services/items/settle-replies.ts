import { groupBy } from '../../base/group-by.ts';
import type { ItemEvent } from '../../model/event.ts';
import type { Handoff } from '../../model/handoff.ts';
import type { Item } from '../../model/item.ts';
import { stepHandoff } from '../../rules/handoff/step.ts';
import { mergeItem } from '../../rules/item/merge.ts';
import { spanOf } from '../../rules/item/twin.ts';
import type { Scene } from '../scene.ts';
import { answerBy, type ReplySeen } from './answers.ts';
import { eventOf } from './events.ts';

interface Settled {
  items: Item[];
  events: ItemEvent[];
  handoffs: Handoff[];
}

/** What follows from own replies: the clock of the comment stops, once, and the receiver's reply ends the handoff. */
export function settleReplies(
  replies: readonly ReplySeen[],
  handoffs: ReadonlyMap<string, Handoff>,
  scene: Scene,
): Settled {
  const settled: Settled = { items: [], events: [], handoffs: [] };
  for (const [rootId, group] of groupBy(replies, ({ root }) => root.id)) {
    const answered = answeredItem(group, scene);
    if (answered) {
      settled.items.push(answered);
      const accountId = answered.answer?.accountId;
      const more = { detail: 'reply-seen', ...(accountId === undefined ? {} : { accountId }) };
      settled.events.push(eventOf('answered', rootId, scene, more));
    }
    const finished = finishedHandoff(handoffs.get(rootId), group, scene);
    // Two sightings of one comment have one handoff.
    if (finished && !settled.handoffs.some(({ id }) => id === finished.id)) settled.handoffs.push(finished);
  }
  return settled;
}

/** By the first reply: later ones do not make the customer have waited longer. */
function answeredItem(group: readonly ReplySeen[], { policy }: Scene): Item | undefined {
  const [root] = group.map(one => one.root);
  if (!root || root.answer) return undefined;
  const answers = group.map(one => answerBy(one.reply)).toSorted((a, b) => a.at - b.at);
  const valid = answers.find(answer => answer.at > (root.reopenedAt ?? 0));
  return valid && mergeItem(root, { ...root, answer: { ...valid, policyVersion: policy.version } });
}

function finishedHandoff(
  handoff: Handoff | undefined,
  group: readonly ReplySeen[],
  scene: Scene,
): Handoff | undefined {
  if (!handoff || !group.some(({ reply }) => isAnswerTo(handoff, reply))) return undefined;
  const wanted: Handoff = { ...handoff, state: 'done', updatedAt: scene.now };
  const step = stepHandoff(handoff, wanted, scene.member, scene.accounts);
  return step.ok ? step.value : undefined;
}

/** A reply that the receiving account wrote before anything was handed over answers nothing. */
const isAnswerTo = (handoff: Handoff, reply: Item): boolean =>
  reply.author.accountId === handoff.toAccountId && spanOf(reply).to >= handoff.proposedAt;
