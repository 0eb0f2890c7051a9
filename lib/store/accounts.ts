import type { Account } from '../model/account.ts';
import type { ChorusDb } from './db.ts';

export const allAccounts = (db: ChorusDb): Promise<Account[]> => db.accounts.toArray();
