import { newId } from '../../lib/base/id.ts';
import { normalText } from '../../lib/base/text.ts';
import { t } from '../../lib/locales/index.ts';
import { type Account, accountSchema } from '../../lib/model/account.ts';
import { checkHours, type HoursDraft, type HoursErrors, hoursDraft } from './hours-draft.ts';

/** What may be left empty. */
type TypedText = 'persona' | 'tone' | 'identity' | 'platformUserId';

export interface AccountDraft
  extends Omit<Account, TypedText | 'dutyHours' | 'updatedAt'>,
    Record<TypedText, string> {
  hours: HoursDraft;
}

const EMPTY: Record<TypedText, string> = { persona: '', tone: '', identity: '', platformUserId: '' };

/** The form's first state: the account's own, or an empty one. */
export function accountDraft(account: Account | undefined): AccountDraft {
  if (account) {
    const { updatedAt: _, dutyHours, persona = '', tone = '', identity = '', ...more } = account;
    const { platformUserId = '', ...rest } = more;
    return { ...rest, persona, tone, identity, platformUserId, hours: hoursDraft(dutyHours) };
  }
  const open = { ...EMPTY, name: '', operatorIds: [], hours: hoursDraft(undefined) };
  return { id: newId(), platform: 'xiaohongshu', role: 'KOC', ...open };
}

/** The account to save, or what is wrong with its name or its hours. Pages are matched by the name, so one platform has each once. */
export function checkAccount(
  draft: AccountDraft,
  others: readonly Account[],
  now: number,
): { ok: true; account: Account } | { ok: false; name?: string; hours?: HoursErrors } {
  const { persona, tone, identity, platformUserId, hours: typed, ...rest } = draft;
  const name = normalText(draft.name);
  const taken = others.some(
    other => other.id !== draft.id && other.platform === draft.platform && normalText(other.name) === name,
  );
  if (taken) return { ok: false, name: t('accounts.error.taken', { name }) };
  const checked = checkHours(typed);
  if (!checked.ok) return { ok: false, hours: checked.errors };
  const { hours } = checked;
  const parsed = accountSchema.safeParse({
    ...rest,
    name,
    ...written({ persona, tone, identity, platformUserId }),
    ...(hours ? { dutyHours: hours } : {}),
    updatedAt: now,
  });
  if (!parsed.success) return { ok: false, name: t('accounts.error.name') };
  return { ok: true, account: parsed.data };
}

/** Without what was left empty. */
const written = (texts: Record<TypedText, string>): Partial<Record<TypedText, string>> =>
  Object.fromEntries(
    Object.entries(texts).flatMap(([name, text]) => (text.trim() ? [[name, text.trim()]] : [])),
  );
