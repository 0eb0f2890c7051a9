import type { ItemView, PageContext } from '../../messaging/protocol.ts';
import { type Item, itemSchema, type ReadItem, readItemSchema } from '../../model/item.ts';
import { isConversation } from '../../rules/item/conversation.ts';
import type { Change } from '../../store/change.ts';
import { handoffsOf } from '../../store/handoffs.ts';
import { itemsById, itemsOfPost, repliesTo } from '../../store/items.ts';
import { type Core, write } from '../core.ts';
import { type Scene, sceneOf } from '../scene.ts';
import { viewsOf } from '../view.ts';
import { repliesSeen } from './answers.ts';
import { eventOf } from './events.ts';
import { changedItem, incoming } from './incoming.ts';
import { settleReplies } from './settle-replies.ts';

/**
 * Stores what was read and answers the views, in order. One transaction for items, events, answers, finished handoffs and outbox;
 * what says nothing new writes nothing. Nobody signed in: nothing is kept and nothing answered.
 */
export async function seen(core: Core, input: { page: PageContext; items: ReadItem[] }): Promise<ItemView[]> {
  const scene = await sceneOf(core, input.page);
  if (!scene) return [];
  const read = input.items.flatMap(item => readItemSchema.safeParse(item).data ?? []);
  if (read.length < input.items.length)
    core.log.warn('items of a page left out: not of their schema', {
      count: input.items.length - read.length,
    });
  const ids = [...new Set(read.map(item => item.id))];
  await write(core, () => decide(core, scene, input.page, read));
  return viewsOf(core, scene, await itemsById(core.db, ids));
}

async function decide(core: Core, scene: Scene, page: PageContext, read: ReadItem[]): Promise<Change[]> {
  const kept = new Map(
    (
      await itemsById(
        core.db,
        read.map(item => item.id),
      )
    ).map(item => [item.id, item]),
  );
  const fresh = new Set<string>();
  const changed = new Map<string, Item>();
  for (const one of read) {
    const before = changed.get(one.id) ?? kept.get(one.id);
    const arrived = incoming(one, before, page, scene);
    // A page may name what no row can hold (a surface or a post of wrong shape): it would only be refused later.
    if (!itemSchema.safeParse(arrived).success) continue;
    if (!before) fresh.add(one.id);
    const next = before ? changedItem(before, arrived) : arrived;
    if (next) changed.set(one.id, next);
  }
  const known = await withThreads(core, page, new Map([...kept, ...changed]));
  const handoffs = await handoffsOf(core.db, [...known.keys()]);
  const events = [...fresh].map(id => eventOf('seen', id, scene));
  const settled = settleReplies(repliesSeen(known, handoffs), handoffs, scene);
  for (const item of settled.items) changed.set(item.id, item);
  return [
    ...[...changed.values()].map((row): Change => ({ kind: 'item', row })),
    ...[...events, ...settled.events].map((row): Change => ({ kind: 'event', row })),
    ...settled.handoffs.map((row): Change => ({ kind: 'handoff', row })),
  ];
}

/**
 * Adds what is already stored of the same threads: the comments above own replies, the replies under unanswered comments, and of a
 * conversation all of it, because what was missing between two messages may just have come.
 */
async function withThreads(
  core: Core,
  page: PageContext,
  read: Map<string, Item>,
): Promise<Map<string, Item>> {
  const items = [...read.values()];
  const isOwn = (item: Item) => item.author.accountId !== undefined;
  const waiting = items.filter(item => !isOwn(item) && !item.answer);
  const above = items.filter(isOwn).flatMap(item => item.parentId ?? []);
  const stored = isConversation(page.post)
    ? await itemsOfPost(core.db, page.platform, page.post.key)
    : [
        ...(await itemsById(core.db, above)),
        ...(await repliesTo(
          core.db,
          waiting.map(item => item.id),
        )),
      ];
  return new Map([...stored.map((item): [string, Item] => [item.id, item]), ...read]);
}
