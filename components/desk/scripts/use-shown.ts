import { type Shown, shownOf } from '../../../lib/rules/script/shown-revision.ts';
import { useSession } from '../../../lib/state/session.ts';
import type { ScriptSheet } from '../../../lib/state/views.ts';

/** Which writing of the script stands in the editor; undefined until known, and for a new one. */
export function useShown(sheet: ScriptSheet | undefined): Shown | undefined {
  const session = useSession().data;
  return sheet && session?.signedIn ? shownOf(sheet, session.member.id) : undefined;
}
