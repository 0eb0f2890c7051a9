import type { HabitView, ScriptOutcome } from '../../messaging/protocol.ts';
import type { Script } from '../../model/script.ts';
import type { ScriptEdit } from '../../model/script-edit.ts';
import { contentOf } from '../../rules/script/content.ts';
import { groupEdits, isFrequent, withChange } from '../../rules/usage/edits.ts';
import { scriptById } from '../../store/scripts.ts';
import type { Core } from '../core.ts';
import { saveDraft } from '../scripts/save-draft.ts';

/** Most that are told of one script. */
const MOST = 5;

/** What operators keep changing in a script, the most frequent first. */
export function habitsOf(script: Script, edits: readonly ScriptEdit[]): HabitView[] {
  const told = edits.filter(({ inserted }) => inserted !== '');
  return groupEdits(told)
    .slice(0, MOST)
    .map(group => ({
      ...group,
      of: told.length,
      isProposal: isFrequent(group) && withChange(contentOf(script), group) !== undefined,
    }));
}

/** The next version as operators write it already: a draft, for whoever takes it up to look at. */
export async function takeHabit(
  core: Core,
  { scriptId, from, to }: { scriptId: string; from: string; to: string },
  note: string,
): Promise<ScriptOutcome<{ revisionId: string; scriptId: string }>> {
  const script = await scriptById(core.db, scriptId);
  const content = script && withChange(contentOf(script), { from, to });
  if (!content) return { ok: false, reason: 'gone' };
  return saveDraft(core, { scriptId, content, edit: 0, note, origin: { kind: 'edits', id: scriptId } });
}
