import { z } from 'zod';
import type { CustomerSaved } from '../../messaging/protocol/customers.ts';
import type { PageContext } from '../../messaging/protocol.ts';
import { type Customer, customerSchema, needSchema } from '../../model/customer.ts';
import { stageSchema } from '../../model/script.ts';
import { mergeCustomer } from '../../rules/customer/merge.ts';
import { retained } from '../../rules/customer/retention.ts';
import type { Change } from '../../store/change.ts';
import { toForget } from '../../store/customers.ts';
import { type Core, write } from '../core.ts';
import { type Scene, sceneOf } from '../scene.ts';
import { keptSince, talkAt } from './talk.ts';

const textSchema = z.string().trim().max(200);

/** What one deed says of a person. */
export type News = Pick<Customer, 'needs' | 'stages'> & Pick<Customer, 'note'>;

type Saying = (scene: Scene, at: number) => News | undefined;

/** A page may name any stage it likes. */
export const setStage = (core: Core, page: PageContext, wanted: unknown): Promise<CustomerSaved> =>
  say(core, page, ({ member, own }, at) => {
    const stage = stageSchema.safeParse(wanted);
    if (!stage.success || own?.role !== 'KOS') return undefined;
    const standing = { stage: stage.data, at, by: 'hand' as const, memberId: member.id };
    return { needs: {}, stages: { [own.id]: standing } };
  });

export const setNeed = (
  core: Core,
  page: PageContext,
  wanted: { need: unknown; text: unknown },
): Promise<CustomerSaved> =>
  say(core, page, ({ member }, at) => {
    const [need, text] = [needSchema.safeParse(wanted.need), textSchema.safeParse(wanted.text)];
    if (!need.success || !text.success) return undefined;
    return { needs: { [need.data]: { text: text.data, at, memberId: member.id } }, stages: {} };
  });

export const setNote = (core: Core, page: PageContext, wanted: unknown): Promise<CustomerSaved> =>
  say(core, page, ({ member }, at) => {
    const text = textSchema.safeParse(wanted);
    if (!text.success) return undefined;
    return { needs: {}, note: { text: text.data, at, memberId: member.id }, stages: {} };
  });

/** Says something of the other side of the conversation on this page. */
async function say(core: Core, page: PageContext, saying: Saying): Promise<CustomerSaved> {
  const scene = await sceneOf(core, page);
  let outcome: CustomerSaved = { ok: false, reason: 'no-person' };
  if (!scene) return outcome;
  await write(core, async () => {
    const talk = await talkAt(core, scene, page);
    if (!talk || talk.isForgotten) return [];
    const row = await saidOf(core, scene, { ...talk, platform: page.platform }, saying);
    outcome = row ? { ok: true } : { ok: false, reason: 'invalid' };
    return row ? [{ kind: 'customer', row }] : [];
  });
  return outcome;
}

/** The row with one thing more. Later than all that is known, also where another device's clock runs ahead: what is said now is the newest. */
export async function saidOf(
  core: Core,
  scene: Scene,
  { id, name, platform }: Pick<Customer, 'id' | 'name' | 'platform'>,
  saying: Saying,
): Promise<Customer | undefined> {
  const stored = await core.db.customers.get(id);
  const kept = stored && retained(stored, keptSince(scene));
  const updatedAt = Math.max(scene.now, (kept?.updatedAt ?? 0) + 1, (kept?.forgottenAt ?? 0) + 1);
  const news = saying(scene, updatedAt);
  const row = news && customerSchema.safeParse({ id, platform, name, updatedAt, ...news });
  return row?.success ? mergeCustomer(kept, row.data) : undefined;
}

/** Nothing of them is left here after this; the server and the other devices do the same when they hear of it. */
export async function forget(core: Core, id: string): Promise<CustomerSaved> {
  const scene = await sceneOf(core);
  let outcome: CustomerSaved = { ok: false, reason: 'no-person' };
  if (!scene) return outcome;
  await write(core, async () => {
    const kept = await core.db.customers.get(id);
    const forgottenAt = Math.max(scene.now, kept?.updatedAt ?? 0);
    const [platform = ''] = id.split(':');
    const wish = { id, platform, name: '', needs: {}, stages: {}, forgottenAt, updatedAt: forgottenAt };
    const row = customerSchema.safeParse(wish);
    if (!row.success) return [];
    outcome = { ok: true };
    const customer = mergeCustomer(kept, row.data);
    // The server does not know which rows are sightings of one comment: it is told.
    const items = await toForget(core.db, [customer]);
    return [
      ...items.map((item): Change => ({ kind: 'item', row: item })),
      { kind: 'customer', row: customer },
    ];
  });
  return outcome;
}
