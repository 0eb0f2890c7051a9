import { newId } from '../../lib/base/id.ts';
import { normalText } from '../../lib/base/text.ts';
import { t } from '../../lib/locales/index.ts';
import { type Account, accountSchema } from '../../lib/model/account.ts';

export interface AccountDraft extends Omit<Account, 'persona' | 'platformUserId' | 'updatedAt'> {
  persona: string;
  platformUserId: string;
}

/** The form's first state: the account's own, or an empty one. */
export function accountDraft(account: Account | undefined): AccountDraft {
  if (account) {
    const { updatedAt: _, ...rest } = account;
    return { ...rest, persona: account.persona ?? '', platformUserId: account.platformUserId ?? '' };
  }
  const open = { name: '', persona: '', platformUserId: '', operatorIds: [] };
  return { id: newId(), platform: 'xiaohongshu', role: 'KOC', ...open };
}

/** The account to save, or what is wrong with its name: pages are matched by it, so one platform has each name once. */
export function checkAccount(
  draft: AccountDraft,
  others: readonly Account[],
  now: number,
): { ok: true; account: Account } | { ok: false; name: string } {
  const { persona, platformUserId, ...rest } = draft;
  const name = normalText(draft.name);
  const taken = others.some(
    other => other.id !== draft.id && other.platform === draft.platform && normalText(other.name) === name,
  );
  if (taken) return { ok: false, name: t('accounts.error.taken', { name }) };
  const parsed = accountSchema.safeParse({
    ...rest,
    name,
    ...(persona.trim() ? { persona: persona.trim() } : {}),
    ...(platformUserId.trim() ? { platformUserId: platformUserId.trim() } : {}),
    updatedAt: now,
  });
  if (!parsed.success) return { ok: false, name: t('accounts.error.name') };
  return { ok: true, account: parsed.data };
}
