import { shorten } from '../base/text.ts';
import type { PolicyPreviewed } from '../messaging/protocol.ts';
import type { Item } from '../model/item.ts';
import { type Policy, policyRowSchema } from '../model/policy.ts';
import { applyFlagRules } from '../rules/flag/team-rules.ts';
import { type Case, comparePolicies, type Seen } from '../rules/policy/compare.ts';
import { latestIncoming } from '../store/items.ts';
import type { Core } from './core.ts';
import { accountById, type Scene, sceneOf } from './scene.ts';

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
  const cases = items.flatMap(item => caseOf(scene, policy, item) ?? []);
  const changes = comparePolicies(scene.policy, policy, cases, scene.accounts);
  return {
    ok: true,
    looked: cases.length,
    changes: changes.map(change => ({ ...change, text: shorten(change.text, TEXT) })),
  };
}

/** Undefined for what stands at no account of ours: nobody there has a duty. */
function caseOf(scene: Scene, policy: Policy, item: Item): Case | undefined {
  const account = accountById(scene, item.accountId);
  if (!account) return undefined;
  return { account, before: seen(scene.policy, item), after: seen(policy, item) };
}

function seen({ flagRules }: Policy, item: Item): Seen {
  const { labels, reasons } = applyFlagRules(flagRules, item);
  return { item: { ...item, labels, reasons }, occasions: [] };
}
