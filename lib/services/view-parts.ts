import type { ItemView } from '../messaging/protocol.ts';
import type { Account } from '../model/account.ts';
import type { Escalation } from '../model/escalation.ts';
import type { Handoff } from '../model/handoff.ts';
import type { Item } from '../model/item.ts';
import { receiverFor } from '../rules/handoff/receiver.ts';
import type { DutyVerdict } from '../rules/policy/duty.ts';
import { pinOf } from '../rules/policy/pin.ts';
import { accountById, type Scene } from './scene.ts';

interface PinWhere {
  account: Account | undefined;
  verdict: DutyVerdict | undefined;
  isWitty: boolean | undefined;
}

/** Only the account whose post it is can pin: nobody else is told on a page. */
export function pinPart(
  scene: Scene,
  item: Item,
  { account, verdict, isWitty }: PinWhere,
): Pick<ItemView, 'pin'> {
  if (scene.own && scene.own.id !== account?.id) return {};
  const pin = pinOf(item, verdict);
  if (pin !== 'none') return { pin };
  return isWitty ? { pin: 'due' } : {};
}

/** Who should answer instead. */
export function steerOf(
  scene: Scene,
  account: Account | undefined,
  verdict: DutyVerdict | undefined,
): Pick<ItemView, 'steer'> {
  if (!account || verdict?.duty !== 'steer' || !verdict.steerTo) return {};
  const [best] = receiverFor(verdict.steerTo, scene.accounts, account);
  return best ? { steer: { role: best.role, accountId: best.id, accountName: best.name } } : {};
}

export function handoffPart(scene: Scene, handoff: Handoff | undefined): Pick<ItemView, 'handoff'> {
  if (!handoff) return {};
  const { id, state, toAccountId } = handoff;
  const toAccountName = accountById(scene, toAccountId)?.name ?? '';
  return { handoff: { id, state, toAccountId, toAccountName } };
}

export function escalationPart(escalation: Escalation | undefined): Pick<ItemView, 'escalation'> {
  if (!escalation) return {};
  const { id, state, raisedAt, decision } = escalation;
  return { escalation: { id, state, raisedAt, ...(decision === undefined ? {} : { decision }) } };
}
