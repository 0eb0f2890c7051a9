import { failed, ok, type Result } from '../../base/result.ts';
import type { Member } from '../../model/member.ts';
import type { ScriptEdit } from '../../model/script-edit.ts';

/** What somebody changed is told by nobody else, and once: sent again, it is as it was taken first. */
export function stepEdit(
  kept: ScriptEdit | undefined,
  wanted: ScriptEdit,
  who: Member,
): Result<ScriptEdit, 'conflict'> {
  if (!kept) return ok({ ...wanted, memberId: who.id });
  return kept.memberId === who.id && kept.itemId === wanted.itemId ? ok(kept) : failed('conflict');
}
