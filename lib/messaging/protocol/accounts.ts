import type { Account } from '../../model/account.ts';

export interface AccountsService {
  list(): Promise<Account[]>;
  save(input: {
    account: Account;
  }): Promise<{ ok: true } | { ok: false; reason: 'forbidden' | 'invalid'; message: string }>;
}
