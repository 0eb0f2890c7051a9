import type { Transaction } from 'dexie';
import { v1 } from './v1.ts';
import { v2 } from './v2.ts';
import { v3 } from './v3.ts';
import { v4 } from './v4.ts';
import { v5 } from './v5.ts';
import { v6 } from './v6.ts';
import { v7 } from './v7.ts';

/** One shape of the store. A new version names only the tables that it adds or whose indexes it changes; a shipped one never changes. */
export interface StoreVersion {
  number: number;
  stores: Record<string, string | null>;
  upgrade?: (transaction: Transaction) => PromiseLike<unknown>;
}

/** Oldest first. Each has its example rows in examples/, by which the test migrates from every version to the newest. */
export const VERSIONS: readonly StoreVersion[] = [v1, v2, v3, v4, v5, v6, v7];
