import type { Revision } from '../../../lib/model/revision.ts';
import { isOpen } from '../../../lib/rules/script/reviews.ts';
import { useReviewView } from '../../../lib/state/review-view.ts';
import type { ScriptSheet } from '../../../lib/state/views.ts';
import { useShown } from './use-shown.ts';

/** The writing that is reviewed and spoken about: the chosen one, else what stands in the editor, else what waits, else what was approved last. */
export function useSubject(sheet: ScriptSheet): Revision | undefined {
  const chosen = useReviewView(view => view.chosen);
  const shown = useShown(sheet)?.revision;
  const { revisions } = sheet;
  const named = chosen?.scriptId === sheet.id ? chosen.revisionId : undefined;
  return (
    revisions.find(({ id }) => id === named) ??
    (shown && isOpen(shown) ? shown : undefined) ??
    revisions.find(({ state }) => state === 'proposed') ??
    revisions.find(({ state }) => state === 'approved')
  );
}
