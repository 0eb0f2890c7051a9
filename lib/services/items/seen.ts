import type { ItemView, PageContext } from '../../messaging/protocol.ts';
import { type Item, itemSchema, type ReadItem, readItemSchema } from '../../model/item.ts';
import type { Flagger } from '../../rules/flag/flagger.ts';
import type { Change } from '../../store/change.ts';
import { wishedFor } from '../../store/customers.ts';
import { sightingsById } from '../../store/items.ts';
import { type Core, write } from '../core.ts';
import { type Scene, sceneOf } from '../scene.ts';
import { viewsAsked } from '../view.ts';
import { lookalikes } from './apart.ts';
import { eventOf } from './events.ts';
import { changedItem, incoming } from './incoming.ts';
import { settle } from './settle.ts';

/**
 * Stores what was read and answers the views, in order. One transaction for items, events, answers, finished handoffs and outbox;
 * what says nothing new writes nothing. Nobody signed in: nothing is kept and nothing answered.
 */
export async function seen(core: Core, input: { page: PageContext; items: ReadItem[] }): Promise<ItemView[]> {
  const scene = await sceneOf(core, input.page);
  if (!scene) return [];
  const flag = await core.flagger();
  const read = input.items.flatMap(item => readItemSchema.safeParse(item).data ?? []);
  if (read.length < input.items.length)
    core.log.warn('items of a page left out: not of their schema', {
      count: input.items.length - read.length,
    });
  const ids = [...new Set(read.map(item => item.id))];
  await write(
    core,
    () => take({ core, scene, flag }, input.page, read),
    () => settle(core, scene, ids),
  );
  return viewsAsked(core, scene, ids);
}

interface Taking {
  core: Core;
  scene: Scene;
  flag: Flagger;
}

/** What the page says, beside what is kept. */
async function take({ core, scene, flag }: Taking, page: PageContext, read: ReadItem[]): Promise<Change[]> {
  const kept = await sightingsById(
    core.db,
    read.map(item => item.id),
  );
  const before = new Map(kept.map(item => [item.id, item]));
  const changed = new Map<string, Item>();
  const apart = lookalikes(read);
  for (const one of read) {
    const known = changed.get(one.id) ?? before.get(one.id);
    const arrived = incoming(one, known, page, { ...scene, flag }, apart.get(one.id));
    // A page may name what no row can hold (a surface or a post of wrong shape): it would only be refused later.
    if (!itemSchema.safeParse(arrived).success) continue;
    const next = known ? changedItem(known, arrived) : arrived;
    if (next) changed.set(one.id, next);
  }
  const fresh = [...changed.keys()].filter(id => !before.has(id));
  const rows = await wishedFor(core.db, [...changed.values()]);
  return [
    ...rows.map((row): Change => ({ kind: 'item', row })),
    ...fresh.map((id): Change => ({ kind: 'event', row: eventOf('seen', id, scene) })),
  ];
}
