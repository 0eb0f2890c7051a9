import { groupBy } from '../../base/group-by.ts';
import type { Handoff } from '../../model/handoff.ts';
import type { Item } from '../../model/item.ts';
import { isIncoming, isOwn } from '../../rules/item/colleagues.ts';
import { isMessage } from '../../rules/item/conversation.ts';
import type { Change } from '../../store/change.ts';
import { handoffsOf } from '../../store/handoffs.ts';
import {
  commentsAsked,
  repliesTo,
  sightingsById,
  sightingsNamed,
  sightingsOfPost,
} from '../../store/items.ts';
import type { Core } from '../core.ts';
import { settlePromises } from '../promises/settle.ts';
import type { Scene } from '../scene.ts';
import { learnSent } from '../usage/learn.ts';
import { repliesSeen } from './answers.ts';
import { settleReplies } from './settle-replies.ts';

/**
 * What follows from these rows, which are stored already: own replies among them, or under them, answer, end handoffs and promise
 * messages; own messages keep what was promised.
 */
export async function settle(core: Core, scene: Scene, ids: readonly string[]): Promise<Change[]> {
  const known = byName(await withThreads(core, await sightingsById(core.db, ids)));
  if (![...known.values()].some(isOwn)) return [];
  const handoffs = await handoffsByRow(core, known);
  const settled = settleReplies(repliesSeen(known, handoffs), handoffs, scene);
  const promises = await settlePromises(core, scene, known);
  return [
    ...settled.items.map((row): Change => ({ kind: 'item', row })),
    ...settled.events.map((row): Change => ({ kind: 'event', row })),
    ...settled.handoffs.map((row): Change => ({ kind: 'handoff', row })),
    ...promises.map((row): Change => ({ kind: 'promise', row })),
    ...(await learnSent(core, scene, known)),
  ];
}

/** A reply may name its comment by an id that only another row is known to bear. */
function byName(rows: readonly Item[]): Map<string, Item> {
  const known = new Map(rows.flatMap(row => (row.alsoIds ?? []).map(id => [id, row] as const)));
  for (const row of rows) known.set(row.id, row);
  return known;
}

/**
 * Adds what is already stored of the same threads: the comments above own replies, the replies under unanswered comments, and of a
 * conversation all of it, because what was missing between two messages may just have come.
 */
async function withThreads(core: Core, rows: readonly Item[]): Promise<Item[]> {
  const [messages, comments] = [rows.filter(isMessage), rows.filter(row => !isMessage(row))];
  const waiting = comments.filter(item => isIncoming(item) && !item.answer);
  const conversations = groupBy(messages, ({ platform, post }) => JSON.stringify([platform, post.key]));
  const stored = await Promise.all([
    sightingsNamed(
      core.db,
      comments.filter(isOwn).flatMap(item => item.parentId ?? []),
    ),
    repliesTo(
      core.db,
      waiting.flatMap(item => [item.id, ...(item.alsoIds ?? [])]),
    ),
    ...[...conversations.values()].map(([{ platform, post }]) =>
      sightingsOfPost(core.db, platform, post.key),
    ),
  ]);
  return [...new Map([...rows, ...stored.flat()].map(row => [row.id, row])).values()];
}

/** The handoff of the comment that each row is a sighting of. */
async function handoffsByRow(core: Core, known: ReadonlyMap<string, Item>): Promise<Map<string, Handoff>> {
  const comments = await commentsAsked(core.db, [...known.keys()]);
  const handoffs = await handoffsOf(
    core.db,
    comments.map(({ item }) => item),
  );
  return new Map(
    comments.flatMap(({ id, item }) => {
      const handoff = handoffs.get(item.id);
      return handoff ? [[id, handoff] as const] : [];
    }),
  );
}
