import { newId } from '../../base/id.ts';
import type { ScriptOutcome, ScriptsService } from '../../messaging/protocol.ts';
import type { Origin, Revision } from '../../model/revision.ts';
import { scriptContentSchema } from '../../model/script.ts';
import { contentDigest, isMine, sameContent, versionOf } from '../../rules/script/content.ts';
import { isOpen } from '../../rules/script/reviews.ts';
import { revisionById, revisionsOf } from '../../store/revisions.ts';
import { scriptById } from '../../store/scripts.ts';
import type { Core } from '../core.ts';
import { type Decision, type Desk, decide, stepped } from './decide.ts';

/** `origin`: why there is a draft that nobody sat down to write. */
export type DraftInput = Parameters<ScriptsService['saveDraft']>[0] & { origin?: Origin };
export type DraftSaved = { revisionId: string; scriptId: string; edit: number; forked?: boolean };

/** Keeps what is being written. Whatever else has become of the draft meanwhile, the text is found in it or in another one. */
export async function saveDraft(core: Core, input: DraftInput): Promise<ScriptOutcome<DraftSaved>> {
  const checked = scriptContentSchema.safeParse(input.content);
  if (!checked.success)
    return { ok: false, reason: 'invalid', detail: checked.error.issues[0]?.path.join('.') ?? '' };
  // As it was kept: reading it trims what it holds.
  const seen = input.seen && (scriptContentSchema.safeParse(input.seen).data ?? input.seen);
  return decide(core, desk => kept(desk, { ...input, ...(seen ? { seen } : {}), content: checked.data }));
}

async function kept(desk: Desk, input: DraftInput): Promise<Decision<DraftSaved>> {
  const draft =
    input.revisionId === undefined ? undefined : await revisionById(desk.core.db, input.revisionId);
  if (!draft) return begun(desk, input, {});
  if (draft.authorId !== desk.who.id) return begun(desk, { ...input, scriptId: draft.scriptId }, {});
  if (isOpen(draft) && isMine(input.content) && !isMine(draft.content))
    return takenPrivate(desk, draft, input);
  if (isOpen(draft) && sameContent(draft.content, input.content)) return noted(desk, draft, input);
  if (isOpen(draft) && isSeen(draft, input)) return written(desk, draft, input);
  return forked(desk, draft, input);
}

const saved = ({ id, scriptId, edit }: Revision, forkedNow = false): DraftSaved => ({
  revisionId: id,
  scriptId,
  edit,
  ...(forkedNow ? { forked: true } : {}),
});

/** A draft of one's own. `over`: what it has beside what every draft begins with. */
async function begun(desk: Desk, input: DraftInput, over: Partial<Revision>): Promise<Decision<DraftSaved>> {
  const scriptId = over.scriptId ?? input.scriptId ?? newId();
  const script = await scriptById(desk.core.db, scriptId);
  // What a team works with stays the team's: one's own copy is another script.
  if (script && isMine(input.content) && !isMine(script))
    return begun(desk, input, { ...over, scriptId: newId() });
  const row: Revision = {
    id: newId(),
    scriptId,
    content: input.content,
    baseVersion: input.baseVersion ?? versionOf(script),
    state: 'draft',
    authorId: desk.who.id,
    edit: 0,
    ...(input.note === undefined ? {} : { note: input.note }),
    ...(input.origin === undefined ? {} : { origin: input.origin }),
    reviews: [],
    comments: [],
    createdAt: desk.now,
    updatedAt: desk.now,
    ...over,
  };
  return stepped(desk, undefined, row, saved(row, over.origin?.kind === 'fork'));
}

const written = (desk: Desk, draft: Revision, { content, note, baseVersion }: DraftInput) => {
  const row: Revision = {
    ...draft,
    content,
    ...(note === undefined ? {} : { note }),
    baseVersion: baseVersion ?? draft.baseVersion,
    edit: draft.edit + 1,
    over: contentDigest(draft.content),
    updatedAt: desk.now,
  };
  return stepped(desk, draft, row, saved(row));
};

/** The text stands already, whoever of mine wrote it. */
async function noted(
  desk: Desk,
  draft: Revision,
  { note = draft.note, baseVersion = draft.baseVersion }: DraftInput,
): Promise<Decision<DraftSaved>> {
  if (note === draft.note && baseVersion === draft.baseVersion)
    return { outcome: { ok: true, ...saved(draft) }, changes: [] };
  const row: Revision = {
    ...draft,
    ...(note === undefined ? {} : { note }),
    baseVersion,
    over: contentDigest(draft.content),
    updatedAt: desk.now,
  };
  return stepped(desk, draft, row, saved(draft));
}

/** Others have the draft: what is to be seen by its owner alone becomes another one, and this one is given up. */
async function takenPrivate(desk: Desk, draft: Revision, input: DraftInput): Promise<Decision<DraftSaved>> {
  const script = await scriptById(desk.core.db, draft.scriptId);
  const own = await begun(desk, input, { scriptId: script && isMine(script) ? script.id : newId() });
  const over = contentDigest(draft.content);
  const drop = await stepped(desk, draft, { ...draft, over, state: 'dropped', updatedAt: desk.now }, {});
  return { outcome: own.outcome, changes: [...drop.changes, ...own.changes] };
}

const isSeen = (draft: Revision, { edit, seen }: DraftInput): boolean =>
  draft.edit === edit && (seen === undefined || sameContent(draft.content, seen));

/** Another device was quicker, or it is closed: the text goes on in a draft beside it, which may have been begun for it (fork.ts). */
async function forked(desk: Desk, draft: Revision, input: DraftInput): Promise<Decision<DraftSaved>> {
  const { seen } = input;
  const beside = (await revisionsOf(desk.core.db, draft.scriptId)).find(
    one =>
      one.origin?.kind === 'fork' &&
      one.origin.id === draft.id &&
      one.authorId === desk.who.id &&
      one.state === 'draft' &&
      seen !== undefined &&
      sameContent(one.content, seen),
  );
  if (beside) return marked(await written(desk, beside, input));
  return begun(desk, input, {
    scriptId: draft.scriptId,
    baseVersion: draft.baseVersion,
    origin: { kind: 'fork', id: draft.id },
  });
}

const marked = (done: Decision<DraftSaved>): Decision<DraftSaved> =>
  done.outcome.ok ? { ...done, outcome: { ...done.outcome, forked: true } } : done;

/** A new draft that says what a version or another draft says. */
export const draftOf = (desk: Desk, from: Revision): Promise<Decision<DraftSaved>> =>
  begun(desk, { content: from.content, edit: 0, scriptId: from.scriptId }, {});
