import { groupBy } from '../base/group-by.ts';
import type { Change } from '../store/change.ts';
import type { ChorusDb } from '../store/db.ts';
import { type OutboxRow, syncTables, unsentKeys } from '../store/outbox.ts';
import { deleteChange, putChanges } from '../store/rows.ts';
import type { ShadowRow } from '../store/shadows.ts';
import type { EntryAnswer } from './contract.ts';
import { type Fate, fateOf, type Judged } from './fate.ts';

/**
 * Takes the server's answers into the store, in one transaction: accepted entries leave the outbox; rejected ones are set aside in
 * `refused` and their rows go back to what the server last said; retry, and whatever was not answered, stays.
 * Answers the changes that were rejected.
 */
export function settle(
  db: ChorusDb,
  batch: readonly OutboxRow[],
  answers: readonly EntryAnswer[],
  now: number,
): Promise<Change[]> {
  const judged = judge(batch, answers);
  const rejected = judged.filter(one => one.answer.status === 'rejected');
  return db.transaction('rw', syncTables(db), async () => {
    await db.outbox.bulkDelete(judged.flatMap(({ row }) => (row.seq === undefined ? [] : [row.seq])));
    await db.refused.bulkPut(rejected.map(one => asRefused(one, now)));
    await applyFates(db, await fatesOf(db, judged));
    return rejected.map(one => one.row.change);
  });
}

/** The entries with a final answer; an entry that the answers leave out is to be sent again. */
function judge(batch: readonly OutboxRow[], answers: readonly EntryAnswer[]): Judged[] {
  const byId = new Map(answers.map(answer => [answer.id, answer]));
  return batch.flatMap(row => {
    const answer = byId.get(row.id);
    return answer && answer.status !== 'retry' ? [{ row, answer }] : [];
  });
}

function asRefused({ row, answer }: Judged, at: number) {
  const reason = answer.status === 'rejected' ? answer.reason : 'invalid';
  return { id: row.id, change: row.change, reason, at };
}

async function fatesOf(db: ChorusDb, judged: readonly Judged[]): Promise<Fate[]> {
  const byKey = groupBy(judged, one => one.row.key);
  const keys = [...byKey.keys()];
  const waiting = await unsentKeys(db, keys);
  const shadows = await db.shadows.bulkGet(keys);
  return [...byKey].map(([key, ones], index) => fateOf(key, ones, shadows[index], waiting.has(key)));
}

async function applyFates(db: ChorusDb, fates: readonly Fate[]): Promise<void> {
  const kept = fates.flatMap<ShadowRow>(fate => (fate.shadow ? [fate.shadow] : []));
  await db.shadows.bulkDelete(fates.filter(fate => !fate.shadow).map(fate => fate.key));
  await db.shadows.bulkPut(kept);
  await putChanges(
    db,
    fates.flatMap(fate => (fate.put ? [fate.put] : [])),
  );
  for (const { remove } of fates) if (remove) await deleteChange(db, remove);
}
