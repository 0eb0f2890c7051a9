import type { HabitView, ScriptOutcome } from '../../messaging/protocol.ts';
import type { Script } from '../../model/script.ts';
import type { ScriptEdit } from '../../model/script-edit.ts';
import { contentOf, sameContent } from '../../rules/script/content.ts';
import { isOpen } from '../../rules/script/reviews.ts';
import { groupEdits, isFrequent, withChange } from '../../rules/usage/edits.ts';
import { revisionsOf } from '../../store/revisions.ts';
import { scriptById } from '../../store/scripts.ts';
import { type Core, memberOf } from '../core.ts';
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

/**
 * The next version as operators write it already: a draft, for whoever takes it up to look at. It goes on in a draft of theirs, and is
 * not begun anew where somebody has drafted the same.
 */
export async function takeHabit(
  core: Core,
  { scriptId, from, to }: { scriptId: string; from: string; to: string },
  note: string,
): Promise<ScriptOutcome<{ revisionId: string; scriptId: string }>> {
  const [who, script] = [await memberOf(core), await scriptById(core.db, scriptId)];
  const wanted = script && withChange(contentOf(script), { from, to });
  const open = (await revisionsOf(core.db, scriptId)).filter(isOpen);
  const drafted = wanted && open.find(({ content }) => sameContent(content, wanted));
  if (drafted) return { ok: true, scriptId, revisionId: drafted.id };
  const mine = open.find(({ authorId, state }) => authorId === who?.id && state !== 'proposed');
  const content = mine ? withChange(mine.content, { from, to }) : wanted;
  if (!content) return { ok: false, reason: 'gone' };
  if (!mine)
    return saveDraft(core, { scriptId, content, edit: 0, note, origin: { kind: 'edits', id: scriptId } });
  return saveDraft(core, { scriptId, content, revisionId: mine.id, edit: mine.edit, seen: mine.content });
}
