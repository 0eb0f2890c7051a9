import { failed, ok, type Result } from '../base/result.ts';
import { type ChorusDb, wipe } from './db.ts';
import { getOwnerKey, type Owner, ownerKey } from './meta.ts';

/** Makes the store this owner's. Another owner's data is wiped first, but never while something of it is unsent. */
export function adopt(db: ChorusDb, owner: Owner): Promise<Result<'kept' | 'wiped', 'unsent'>> {
  return db.transaction('rw', db.tables, async () => {
    const key = ownerKey(owner);
    const before = await getOwnerKey(db);
    if (before === key) return ok('kept' as const);
    if (before !== undefined && (await db.outbox.count()) > 0) return failed('unsent');
    await wipe(db);
    await db.meta.put({ key: 'owner', value: key });
    return ok('wiped' as const);
  });
}
