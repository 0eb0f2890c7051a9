import { DAY } from '../../base/clock.ts';
import type { ItemView } from '../../messaging/protocol.ts';
import type { Account } from '../../model/account.ts';
import type { Item } from '../../model/item.ts';
import { dutyOfItem } from '../../rules/policy/duty-of-item.ts';
import { mayBeWitty, pinOf } from '../../rules/policy/pin.ts';
import { answeredSince, openItems } from '../../store/items.ts';
import type { Core } from '../core.ts';
import { labelled } from '../labelled.ts';
import { accountById, type Scene, sceneOf, watchedAccounts } from '../scene.ts';
import { viewsOf } from '../view.ts';

/** After so long, ms, nobody looks for the comment to pin it any more. */
const LONGEST = 14 * DAY;

/** What my accounts still have to pin: answered in depth, or the wittiest under a star's post. The newest answer first. */
export async function pins(core: Core): Promise<ItemView[]> {
  const scene = await sceneOf(core);
  if (!scene) return [];
  const ids = new Set(watchedAccounts(scene).map(account => account.id));
  const stars = scene.accounts.filter(({ id, role }) => role === 'KOL' && ids.has(id));
  const [answered, open] = await Promise.all([
    answeredSince(core.db, scene.now - LONGEST),
    openItems(
      core.db,
      stars.map(({ id }) => id),
    ),
  ]);
  const mine = answered.filter(item => ids.has(item.accountId ?? ''));
  const wanted = [...mine.filter(item => isDue(scene, item)), ...open.filter(mayBeWitty)];
  const views = await viewsOf(core, scene, wanted);
  return views
    .filter(view => view.pin === 'due')
    .toSorted((a, b) => (b.wait.answeredAt ?? 0) - (a.wait.answeredAt ?? 0));
}

const isWitty = ({ role }: Account, item: Item): boolean => role === 'KOL' && mayBeWitty(item);

/** Cheaper than a view, so that of thousands of answers few are looked at closely. */
function isDue(scene: Scene, item: Item): boolean {
  const account = accountById(scene, item.accountId);
  if (!account) return false;
  const judged = labelled(item, scene);
  return pinOf(item, dutyOfItem(scene.policy.rules, account, judged)) === 'due' || isWitty(account, judged);
}
