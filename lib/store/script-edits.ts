import type { ScriptEdit } from '../model/script-edit.ts';
import { editWithout } from '../rules/usage/without-person.ts';
import type { ChorusDb } from './db.ts';

export const editsOf = (db: ChorusDb, scriptId: string): Promise<ScriptEdit[]> =>
  db.scriptEdits.where('scriptId').equals(scriptId).toArray();

export const allEdits = (db: ChorusDb): Promise<ScriptEdit[]> => db.scriptEdits.toArray();

/** Takes what was said to whoever is forgotten out of what is learnt. Call it within a transaction. */
export async function forgetEdits(db: ChorusDb, itemIds: readonly string[]): Promise<void> {
  await db.insertions.bulkDelete([...itemIds]);
  await db.scriptEdits
    .where('itemId')
    .anyOf([...itemIds])
    .modify((row: ScriptEdit, ref: { value: ScriptEdit }) => {
      ref.value = editWithout(row);
    });
}
