import { groupBy } from '../../base/group-by.ts';
import type { Handoff } from '../../model/handoff.ts';
import type { Item } from '../../model/item.ts';
import type { PromiseRow } from '../../model/promise.ts';
import { isOwn } from '../../rules/item/colleagues.ts';
import { isConversation } from '../../rules/item/conversation.ts';
import { detectPromise } from '../../rules/promise/detect.ts';
import { keptBy } from '../../rules/promise/kept.ts';
import { promiseMade } from '../../rules/promise/made.ts';
import { closedLike, isSamePromise } from '../../rules/promise/same.ts';
import { handoffsOf } from '../../store/handoffs.ts';
import { commentsAsked, sightingsById } from '../../store/items.ts';
import { messagesOn, openPromises, promisesUnder } from '../../store/promises.ts';
import type { Core } from '../core.ts';
import { commentAbove } from '../items/answers.ts';
import type { Scene } from '../scene.ts';

/**
 * What follows for promises from these rows, which are stored already: own public replies make them, own messages keep them. Answers the
 * rows that change; drawing the conclusion again changes none.
 */
export async function settlePromises(
  core: Core,
  scene: Scene,
  known: ReadonlyMap<string, Item>,
): Promise<PromiseRow[]> {
  const rows = [...new Set(known.values())];
  const made = await madeBy(core, scene, known);
  const messages = rows.filter(({ post }) => isConversation(post));
  const open = messages.some(isOwn) ? await openPromises(core.db) : [];
  const kept = await keptOf(core, scene, open, messages);
  return [...(await orKept(core, scene, made)), ...kept];
}

/**
 * Promises that came from elsewhere: the message that keeps them may have been read here, and two devices may have closed and kept open
 * what is one promise under two ids.
 */
export async function settleArrivedPromises(
  core: Core,
  scene: Scene,
  ids: readonly string[],
): Promise<PromiseRow[]> {
  const arrived = (await core.db.promises.bulkGet([...ids])).flatMap(row => row ?? []);
  const all = await promisesUnder(
    core.db,
    arrived.map(({ itemId }) => itemId),
  );
  const settled = await orKept(
    core,
    scene,
    all.filter(isOpen).map(row => closedLike(row, all, scene.now)),
  );
  return settled.filter(row => !isOpen(row));
}

const isOpen = ({ state }: PromiseRow): boolean => state === 'open';

const saysSo = (item: Item): boolean =>
  isOwn(item) && !isConversation(item.post) && detectPromise(item.text) !== undefined;

/** Those that nobody knows yet, under whichever of its ids the reply is seen. */
async function madeBy(core: Core, scene: Scene, known: ReadonlyMap<string, Item>): Promise<PromiseRow[]> {
  const said = [...new Set(known.values())].filter(saysSo).flatMap(reply => {
    const root = commentAbove(reply, known);
    return root ? [{ reply, root }] : [];
  });
  if (said.length === 0) return [];
  const asked = await commentsAsked(
    core.db,
    said.map(({ root }) => root.id),
  );
  const comments = new Map(asked.map(({ id, item }) => [id, item]));
  const handoffs = await handoffsOf(core.db, [...comments.values()]);
  const made = said.flatMap(({ reply, root }) => {
    const comment = comments.get(root.id) ?? root;
    const handedTo = handoffs.get(comment.id)?.toAccountId;
    const { accounts, policy, now } = scene;
    return promiseMade({ reply, root: comment, accounts, policy, now, handedTo }) ?? [];
  });
  const ids = [...comments.values()].flatMap(({ id, alsoIds }) => [id, ...(alsoIds ?? [])]);
  const before = made.length > 0 ? await promisesUnder(core.db, ids) : [];
  return made.filter(
    (one, index) => ![...before, ...made.slice(0, index)].some(other => isSamePromise(one, other)),
  );
}

/** Each promise, kept already where a message that is stored keeps it. */
async function orKept(core: Core, scene: Scene, promises: readonly PromiseRow[]): Promise<PromiseRow[]> {
  const platforms = [...new Set(promises.map(({ platform }) => platform))];
  const stored = await Promise.all(platforms.map(platform => messagesOn(core.db, platform)));
  const kept = await keptOf(core, scene, promises, stored.flat());
  const byId = new Map(kept.map(row => [row.id, row]));
  return promises.map(row => byId.get(row.id) ?? row);
}

async function keptOf(
  core: Core,
  { now }: Scene,
  promises: readonly PromiseRow[],
  messages: readonly Item[],
): Promise<PromiseRow[]> {
  if (promises.length === 0 || messages.length === 0) return [];
  const conversations = groupBy(messages, ({ platform, post }) => JSON.stringify([platform, post.key]));
  const replies = await sightingsById(
    core.db,
    promises.map(({ replyId }) => replyId),
  );
  const handoffs = await handoffsUnder(core, promises);
  return promises.flatMap(promise => {
    const reply = replies.find(({ id }) => id === promise.replyId);
    const handedTo = handoffs.get(promise.itemId)?.toAccountId;
    const kept = [...conversations.values()].flatMap(
      conversation => keptBy({ promise, reply, handedTo }, conversation, now) ?? [],
    );
    return kept.toSorted((a, b) => (a.closedAt ?? 0) - (b.closedAt ?? 0)).slice(0, 1);
  });
}

const handoffsUnder = (core: Core, promises: readonly PromiseRow[]): Promise<Map<string, Handoff>> =>
  handoffsOf(
    core.db,
    promises.map(({ itemId }) => ({ id: itemId })),
  );
