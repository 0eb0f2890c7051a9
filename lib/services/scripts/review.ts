import { newId } from '../../base/id.ts';
import type { ScriptsService } from '../../messaging/protocol.ts';
import { commentSchema, type Review, type Revision, reviewSchema } from '../../model/revision.ts';
import { contentDigest } from '../../rules/script/content.ts';
import { isPassed, reviewRefusal } from '../../rules/script/reviews.ts';
import { revisionById } from '../../store/revisions.ts';
import { type Decision, type Desk, refused, stepped } from './decide.ts';
import { type Approved, approvedNow, knowsBase } from './versions.ts';

type Input = Parameters<ScriptsService['review']>[0];

/** One reviewer's word; the last stage's makes it a version. */
export async function review(
  desk: Desk,
  { revisionId, compared, ...said }: Input,
): Promise<Decision<Approved>> {
  const { core, who, policy, now } = desk;
  const kept = await revisionById(core.db, revisionId);
  if (!kept) return refused('gone');
  const refusal = reviewRefusal(kept, said.stage, who, policy);
  if (refusal) return refused(refusal);
  // They looked at other words than those that stand now.
  if (said.edit !== kept.edit) return refused('conflict', String(kept.edit));
  const checked = reviewSchema.safeParse({ ...said, memberId: who.id, at: now });
  if (!checked.success) return refused('invalid', checked.error.issues[0]?.path.join('.') ?? '');
  if (said.verdict === 'return' && !checked.data.note) return refused('invalid', 'note');
  const wanted = withReview(kept, checked.data);
  if (isPassed(wanted, policy) && (await knowsBase(desk, kept)))
    return approvedNow(desk, kept, wanted, { compared });
  return stepped(desk, kept, wanted, {});
}

function withReview(kept: Revision, added: Review): Revision {
  const { note, ...rest } = added;
  const review: Review = { ...rest, ...(note ? { note } : {}) };
  return {
    ...kept,
    reviews: [...kept.reviews, review],
    over: contentDigest(kept.content),
    updatedAt: Math.max(kept.updatedAt, added.at),
  };
}

export async function comment(
  desk: Desk,
  { revisionId, text }: { revisionId: string; text: string },
): Promise<Decision<unknown>> {
  const kept = await revisionById(desk.core.db, revisionId);
  if (!kept) return refused('gone');
  const said = { id: newId(), memberId: desk.who.id, text: text.trim(), at: desk.now };
  const checked = commentSchema.safeParse(said);
  if (!checked.success) return refused('invalid', 'text');
  const comments = [...kept.comments, checked.data];
  return stepped(
    desk,
    kept,
    { ...kept, comments, over: contentDigest(kept.content), updatedAt: desk.now },
    {},
  );
}
