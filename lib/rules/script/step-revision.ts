import { failed, ok, type Result } from '../../base/result.ts';
import type { Member } from '../../model/member.ts';
import type { Review, Revision, RevisionState } from '../../model/revision.ts';
import type { Script } from '../../model/script.ts';
import { isFormer } from './approve.ts';
import { contentDigest, isMine, sameContent, versionOf } from './content.ts';
import { isOpen, mayApprove, mayReview, type ReviewPolicy, reviewRefusal } from './reviews.ts';

/** What a change of a revision is judged by: how the team reviews, and the script as operators have it. */
export interface RevisionCircumstances {
  policy: ReviewPolicy;
  script: Script | undefined;
}

type Step = Result<Revision, 'conflict' | 'forbidden' | 'invalid'>;

const MAX_REVIEWS = 60;
const MAX_COMMENTS = 200;

/** What its author may make of it. */
const AUTHORS: Record<RevisionState, readonly RevisionState[]> = {
  draft: ['proposed', 'dropped'],
  proposed: ['draft', 'dropped'],
  returned: ['draft', 'proposed', 'dropped'],
  approved: [],
  dropped: [],
};

/**
 * One change of a revision, judged alike on the device and on the server. The text is its author's alone and must be written over the
 * text that is kept; words and reviews of several people are united; of a row that somebody saw earlier only what they add is taken.
 */
export function stepRevision(
  kept: Revision | undefined,
  wanted: Revision,
  who: Member,
  at: RevisionCircumstances,
): Step {
  if (isHidden(kept?.content ?? at.script, kept?.authorId ?? at.script?.ownerId, who))
    return failed('forbidden');
  if (!kept) return begin(wanted, who, at);
  if (kept.authorId === who.id && writesText(kept, wanted)) return withText(kept, wanted, at);
  const reviewed = withReviews(withComments(kept, wanted, who), wanted, who, at);
  if (!reviewed.ok) return reviewed;
  const adds = reviewed.value !== kept;
  const stated = withState(reviewed.value, wanted, who, { ...at, adds });
  return stated.ok ? ok({ ...stated.value, over: contentDigest(stated.value.content) }) : stated;
}

const isHidden = (
  content: Parameters<typeof isMine>[0] | undefined,
  ownerId: string | undefined,
  who: Member,
): boolean => content !== undefined && isMine(content) && ownerId !== who.id;

function begin(wanted: Revision, who: Member, at: RevisionCircumstances): Step {
  if (isFormer(wanted, at.script)) return ok({ ...wanted, reviews: [], comments: [] });
  if (isMine(wanted.content) && at.script && !isMine(at.script)) return failed('invalid', 'scope');
  const { version: _, ...rest } = wanted;
  const over = contentDigest(wanted.content);
  const fresh: Revision = { ...rest, over, authorId: who.id, state: 'draft', reviews: [], comments: [] };
  return withState(fresh, wanted, who, { ...at, adds: false });
}

/** A write that leaves the text alone says so; what its row shows of the text may be old. */
const writesText = (kept: Revision, wanted: Revision): boolean =>
  !sameContent(kept.content, wanted.content) && wanted.over !== contentDigest(wanted.content);

function withText(kept: Revision, wanted: Revision, { script }: RevisionCircumstances): Step {
  if (!isOpen(kept)) return failed('conflict', kept.state);
  if (wanted.edit !== kept.edit + 1 || wanted.over !== contentDigest(kept.content))
    return failed('conflict', `${kept.edit} → ${wanted.edit}`);
  // Others have it already: from them it cannot be taken back.
  if (isMine(wanted.content) && !isMine(kept.content)) return failed('invalid', 'scope');
  const { content, edit, over } = wanted;
  const state = kept.state === 'returned' ? 'draft' : kept.state;
  return ok({ ...noted(kept, wanted, script), content, edit, over, state });
}

/** What its author says beside the text: why, and which version they have taken into account. */
function noted(kept: Revision, wanted: Revision, script: Script | undefined): Revision {
  const { note: _, ...rest } = kept;
  const updatedAt = Math.max(kept.updatedAt, wanted.updatedAt);
  const baseVersion = Math.max(kept.baseVersion, Math.min(wanted.baseVersion, versionOf(script)));
  return { ...rest, baseVersion, updatedAt, ...(wanted.note === undefined ? {} : { note: wanted.note }) };
}

/** Comments of whoever sends it are added, those of others stay as they were. */
function withComments(kept: Revision, wanted: Revision, who: Member): Revision {
  const known = new Set(kept.comments.map(({ id }) => id));
  const added = wanted.comments
    .filter(({ id, memberId }) => memberId === who.id && !known.has(id))
    .map(comment => ({ ...comment, at: Math.min(comment.at, wanted.updatedAt) }));
  if (added.length === 0) return kept;
  const comments = [...kept.comments, ...added].toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  return { ...kept, comments: comments.slice(-MAX_COMMENTS), updatedAt: later(kept, wanted) };
}

const later = (kept: Revision, wanted: Revision): number => Math.max(kept.updatedAt, wanted.updatedAt);

const isSame = (a: Review, b: Review): boolean =>
  a.stage === b.stage && a.edit === b.edit && a.memberId === b.memberId && a.at === b.at;

function withReviews(kept: Revision, wanted: Revision, who: Member, at: RevisionCircumstances): Step {
  let now = kept;
  for (const sent of wanted.reviews) {
    const review = { ...sent, at: Math.min(sent.at, wanted.updatedAt) };
    if (review.memberId !== who.id || now.reviews.some(one => isSame(one, review))) continue;
    if (review.edit > kept.edit) return failed('conflict', `${kept.edit} → ${review.edit}`);
    const counts = review.edit === now.edit && now.state === 'proposed';
    const refusal = counts ? reviewRefusal(now, review.stage, who, at.policy) : undefined;
    if (refusal === 'gone') return failed('conflict', refusal);
    if (refusal || !mayReview(review.stage, who)) return failed('forbidden', refusal);
    // Of a text that was changed meanwhile, or taken back, it is only remembered.
    const state = counts && review.verdict === 'return' ? 'returned' : now.state;
    const reviews = [...now.reviews, review].toSorted((a, b) => a.at - b.at).slice(-MAX_REVIEWS);
    now = { ...now, state, reviews, updatedAt: later(now, wanted) };
  }
  return ok(now);
}

type Stating = RevisionCircumstances & { adds: boolean };

function withState(kept: Revision, wanted: Revision, who: Member, at: Stating): Step {
  const isAuthor = kept.authorId === who.id;
  if (wanted.state === kept.state) return ok(isAuthor && !at.adds ? noted(kept, wanted, at.script) : kept);
  if (wanted.state === 'approved') return approved(kept, wanted, who, at);
  // Whoever only adds to it sends along the state that they saw.
  if (!isAuthor || at.adds) return ok(kept);
  if (!AUTHORS[kept.state].includes(wanted.state)) return failed('conflict', kept.state);
  return ok({ ...noted(kept, wanted, at.script), state: wanted.state });
}

/** Where the text was changed or another version came first, what was said about it still counts, and it is not a version yet. */
function approved(kept: Revision, wanted: Revision, who: Member, { policy, script, adds }: Stating): Step {
  const version = versionOf(script) + 1;
  if (isOpen(kept) && wanted.version === version && mayApprove(kept, who, policy))
    return ok({ ...kept, state: 'approved', version, updatedAt: later(kept, wanted) });
  return adds ? ok(kept) : failed('conflict', kept.state);
}
