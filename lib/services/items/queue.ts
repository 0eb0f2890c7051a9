import type { ItemView } from '../../messaging/protocol.ts';
import type { Handoff } from '../../model/handoff.ts';
import type { Item } from '../../model/item.ts';
import { isRunning, urgency } from '../../rules/sla/urgency.ts';
import { openHandoffs } from '../../store/handoffs.ts';
import { commentsAsked, openItems } from '../../store/items.ts';
import type { Core } from '../core.ts';
import { accountById, operates, type Scene, sceneOf, watchedAccounts } from '../scene.ts';
import { viewsOf } from '../view.ts';

/** Longest list that a screen is given. */
const MOST = 500;

/** Whatever waits for one of my accounts, handed over or not, most urgent first. Who answers for the team without an account of their own sees all. */
export async function queue(core: Core): Promise<ItemView[]> {
  const scene = await sceneOf(core);
  if (!scene) return [];
  const handed = await handedToMe(core, scene);
  const ids = new Set(handed.map(item => item.id));
  const open = await openItems(
    core.db,
    watchedAccounts(scene).map(account => account.id),
  );
  const items = [...handed, ...open.filter(item => !ids.has(item.id))];
  const views = (await viewsOf(core, scene, items)).filter(view => isRunning(view.wait));
  return views.toSorted((a, b) => urgency(a.wait) - urgency(b.wait)).slice(0, MOST);
}

async function handedToMe(core: Core, scene: Scene): Promise<Item[]> {
  const open = await openHandoffs(core.db);
  const mine = open.filter(handoff => operates(scene, accountById(scene, handoff.toAccountId)));
  const known = await commentsAsked(
    core.db,
    mine.map(handoff => handoff.snapshot.itemId),
  );
  const here = new Map(known.map(({ id, item }) => [id, item]));
  const items = mine.map(handoff => here.get(handoff.snapshot.itemId) ?? fromSnapshot(handoff));
  // Handed over under two of its ids it still is one.
  return [...new Map(items.map(item => [item.id, item])).values()];
}

/** The item as the handoff describes it, while the item itself has not reached this device. */
function fromSnapshot({ snapshot, flag, proposedAt, fromAccountId }: Handoff): Item {
  const { itemId, platform, surface, authorName, text, postTitle, url } = snapshot;
  return {
    id: itemId,
    idKind: 'platform',
    author: { name: authorName, isPostAuthor: false },
    text,
    time: { text: '', precision: 'unknown' },
    platform,
    surface,
    post: { key: '', title: postTitle, ...(url === undefined ? {} : { url }) },
    accountId: fromAccountId,
    labels: flag ? [flag] : [],
    reasons: [],
    labelledAt: proposedAt,
    firstSeenAt: proposedAt,
    updatedAt: proposedAt,
  };
}
