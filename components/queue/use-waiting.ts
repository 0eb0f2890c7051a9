import { urgency } from '../../lib/rules/sla/urgency.ts';
import { useQueue } from '../../lib/state/items.ts';
import { useQueueView } from '../../lib/state/queue-view.ts';
import type { ItemView } from '../../lib/state/views.ts';

interface Waiting {
  /** Of the chosen account, most urgent first. */
  items: ItemView[];
  /** The choice of an account hides some. */
  narrowed: boolean;
  /** The accounts on which somebody waits, by name. */
  accounts: { id: string; name: string }[];
}

export function useWaiting(): Waiting {
  const all = useQueue().data ?? [];
  const accountId = useQueueView(view => view.accountId);
  const chosen = accountId === undefined ? all : all.filter(item => item.accountId === accountId);
  return {
    items: chosen.toSorted((a, b) => urgency(a.wait) - urgency(b.wait)),
    narrowed: chosen.length < all.length,
    accounts: accountsOf(all),
  };
}

function accountsOf(items: readonly ItemView[]): Waiting['accounts'] {
  const names = new Map<string, string>();
  for (const { accountId, accountName } of items)
    if (accountId && accountName) names.set(accountId, accountName);
  return [...names]
    .map(([id, name]) => ({ id, name }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'zh-CN'));
}
