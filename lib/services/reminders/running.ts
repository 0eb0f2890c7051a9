import type { HandoffView } from '../../messaging/protocol.ts';
import type { Account } from '../../model/account.ts';
import { eachOnce } from '../../rules/promise/same.ts';
import { receivedWait } from '../../rules/sla/received.ts';
import type { Running } from '../../rules/sla/reminders.ts';
import { isRunning } from '../../rules/sla/urgency.ts';
import { openHandoffs } from '../../store/handoffs.ts';
import { openItems } from '../../store/items.ts';
import { openPromises } from '../../store/promises.ts';
import type { Core } from '../core.ts';
import { viewOfHandoff } from '../handoffs/list.ts';
import { viewOfPromise } from '../promises/list.ts';
import { accountById, hoursAt, operates, type Scene } from '../scene.ts';
import { viewsOf } from '../view.ts';

/** Something whose clock runs, with what a notification says of it. */
export interface Pressing extends Running {
  kind: 'item' | 'handoff' | 'promise';
  /** Whose it is. */
  accountId: string | undefined;
  accountName: string;
  authorName: string;
  text: string;
  /** Of a handoff: the account that it came from. */
  fromName?: string;
  itemId: string;
  url?: string | undefined;
}

/** All that these accounts have to see to: items, what was handed to them, what they promised. */
export async function pressingOf(
  core: Core,
  scene: Scene,
  accounts: readonly Account[],
): Promise<Pressing[]> {
  const ids = new Set(accounts.map(account => account.id));
  const [items, handoffs, promises] = await Promise.all([
    pressingItems(core, scene, [...ids]),
    openHandoffs(core.db),
    openPromises(core.db),
  ]);
  return [
    ...items,
    ...handoffs
      .filter(({ toAccountId }) => ids.has(toAccountId))
      .map(handoff => ofHandoff(viewOfHandoff(handoff, scene), scene)),
    ...eachOnce(promises.filter(({ accountId }) => ids.has(accountId))).map(promise => {
      const { id, authorName, text, itemId, url, promisedAt, accountId } = promise;
      const { accountName, wait } = viewOfPromise(promise, scene);
      const where = { authorName, text, itemId, url, accountName };
      return pressing('promise', { ids: [id], wait, firstSeenAt: promisedAt, ...where }, scene, accountId);
    }),
  ];
}

async function pressingItems(core: Core, scene: Scene, accountIds: string[]): Promise<Pressing[]> {
  const items = await openItems(core.db, accountIds);
  const views = await viewsOf(core, scene, items);
  return views.flatMap((view, index) => {
    const { wait, handoff, authorName, text, accountName = '' } = view;
    // What was handed over is counted as the handoff.
    if (!isRunning(wait) || handoff?.state === 'proposed' || handoff?.state === 'accepted') return [];
    const ids = [view.id, ...(view.alsoIds ?? [])];
    const firstSeenAt = items[index]?.firstSeenAt ?? scene.now;
    const where = { authorName, text, itemId: view.id, url: view.post.url, accountName };
    return [pressing('item', { ids, wait, firstSeenAt, ...where }, scene, view.accountId)];
  });
}

function ofHandoff({ handoff, fromName, toName }: HandoffView, scene: Scene): Pressing {
  const { id, proposedAt, proposedBy, state, toAccountId, snapshot } = handoff;
  const { authorName, text, itemId, url } = snapshot;
  const wait = receivedWait(handoff, hoursAt(scene, toAccountId), scene.now);
  const where = { authorName, text, itemId, url, accountName: toName, fromName };
  return {
    ...pressing('handoff', { ids: [id], wait, firstSeenAt: proposedAt, ...where }, scene, toAccountId),
    arrived: state === 'proposed' && proposedBy !== scene.member.id,
  };
}

const pressing = (
  kind: Pressing['kind'],
  rest: Omit<Pressing, 'kind' | 'mine' | 'accountId'>,
  scene: Scene,
  accountId: string | undefined,
): Pressing => ({ kind, accountId, mine: operates(scene, accountById(scene, accountId)), ...rest });
