import { shorten } from '../base/text.ts';
import type { PolicyPreviewed } from '../messaging/protocol.ts';
import type { Item } from '../model/item.ts';
import { type Policy, policyRowSchema } from '../model/policy.ts';
import { type Case, comparePolicies, type Seen } from '../rules/policy/compare.ts';
import { latestIncoming } from '../store/items.ts';
import type { Core } from './core.ts';
import { labelled } from './labelled.ts';
import { accountById, type Scene, sceneOf } from './scene.ts';
import { surroundingsOf } from './surroundings.ts';

/** Most items that are looked at, and longest text of one that is shown, characters. */
const MOST = 500;
const TEXT = 120;

/** What `policy` would make of the last items, beside what holds now. Nothing is written. */
export async function preview(core: Core, policy: Policy, limit: number): Promise<PolicyPreviewed> {
  const wanted = policyRowSchema.safeParse({ ...policy, id: 'policy' });
  if (!wanted.success)
    return { ok: false, reason: 'invalid', detail: wanted.error.issues[0]?.path.join('.') ?? '' };
  const scene = await sceneOf(core);
  if (!scene) return { ok: false, reason: 'forbidden' };
  const items = await latestIncoming(core.db, Math.min(Math.max(1, limit), MOST));
  const [before, after] = await Promise.all([
    seenBy(core, scene, items),
    seenBy(core, { ...scene, policy }, items),
  ]);
  const cases = items.flatMap((item, index) => caseOf(scene, item, before[index], after[index]) ?? []);
  const changes = comparePolicies(scene.policy, policy, cases, scene.accounts);
  return {
    ok: true,
    looked: cases.length,
    changes: changes.map(change => ({ ...change, text: shorten(change.text, TEXT) })),
  };
}

/** Undefined for what stands at no account of ours: nobody there has a duty. */
function caseOf(scene: Scene, { accountId }: Item, before?: Seen, after?: Seen): Case | undefined {
  const account = accountById(scene, accountId);
  return account && before && after ? { account, before, after } : undefined;
}

/** What these items are by the rules of the scene's policy, and what it makes special. */
async function seenBy(core: Core, scene: Scene, items: readonly Item[]): Promise<Seen[]> {
  const all = items.map(item => labelled(item, scene));
  const specialOf = await surroundingsOf(core, scene, all);
  return all.map(item => ({ item, occasions: specialOf(item).occasions }));
}
