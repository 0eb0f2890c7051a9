import type { ScriptsService } from '../../messaging/protocol.ts';
import type { RevisionState } from '../../model/revision.ts';
import { contentDigest } from '../../rules/script/content.ts';
import { revisionById } from '../../store/revisions.ts';
import type { Core } from '../core.ts';
import type { ScriptIndex } from '../library/script-index.ts';
import { type Decision, type Desk, decide, refused, stepped } from './decide.ts';
import { categories, type Lister, listHeads } from './list.ts';
import { comment, review } from './review.ts';
import { draftOf, saveDraft } from './save-draft.ts';
import { sheetOf } from './sheet.ts';
import { approve, propose, setRetired } from './versions.ts';

export function scriptsService(core: Core, index: ScriptIndex): ScriptsService {
  const lister: Lister = { core, index, read: new Map() };
  /** For what may change a script as operators get it. */
  const changing = async <Value>(deed: (desk: Desk) => Promise<Decision<Value>>) => {
    const outcome = await decide(core, deed);
    if (outcome.ok) index.invalidate();
    return outcome;
  };
  return {
    list: ({ filter }) => listHeads(lister, filter),
    categories: () => categories(core),
    sheet: ({ id }) => sheetOf(core, id),
    saveDraft: input => saveDraft(core, input),
    propose: input => changing(desk => propose(desk, input)),
    withdraw: ({ revisionId }) => decide(core, desk => stated(desk, revisionId, 'draft')),
    drop: ({ revisionId }) => decide(core, desk => stated(desk, revisionId, 'dropped')),
    review: input => changing(desk => review(desk, input)),
    approve: input => changing(desk => approve(desk, input)),
    comment: input => decide(core, desk => comment(desk, input)),
    restore: ({ revisionId }) => decide(core, desk => restored(desk, revisionId)),
    retire: ({ id }) => changing(desk => setRetired(desk, id, true)),
    unretire: ({ id }) => changing(desk => setRetired(desk, id, false)),
  };
}

/** What its author makes of it. */
async function stated(desk: Desk, id: string, state: RevisionState): Promise<Decision<unknown>> {
  const kept = await revisionById(desk.core.db, id);
  if (!kept) return refused('gone');
  if (kept.authorId !== desk.who.id) return refused('forbidden');
  if (kept.state === 'approved') return refused('gone');
  const over = contentDigest(kept.content);
  return stepped(desk, kept, { ...kept, state, over, updatedAt: desk.now }, {});
}

async function restored(desk: Desk, id: string) {
  const from = await revisionById(desk.core.db, id);
  return from ? draftOf(desk, from) : refused('gone');
}
