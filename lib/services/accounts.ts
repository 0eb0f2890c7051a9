import type { AccountsService } from '../messaging/protocol.ts';
import { accountSchema } from '../model/account.ts';
import { may } from '../rules/permission.ts';
import { allAccounts } from '../store/accounts.ts';
import { type Core, memberOf, write } from './core.ts';

export const accountsService = (core: Core): AccountsService => ({
  async list() {
    const accounts = await allAccounts(core.db);
    return accounts.toSorted((a, b) => a.name.localeCompare(b.name, 'zh-CN'));
  },
  async save({ account }) {
    const member = await memberOf(core);
    if (!member || !may(member.role, 'write-account'))
      return { ok: false, reason: 'forbidden', message: member?.role ?? 'signed-out' };
    const row = accountSchema.safeParse({ ...account, updatedAt: core.clock() });
    if (!row.success)
      return { ok: false, reason: 'invalid', message: row.error.issues[0]?.path.join('.') ?? '' };
    await write(core, async () => [{ kind: 'account', row: row.data }]);
    return { ok: true };
  },
});
