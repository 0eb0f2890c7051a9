import type { Member } from '../../model/member.ts';
import type { Policy } from '../../model/policy.ts';
import { REVIEW_STAGES, type Review, type ReviewStage, type Revision } from '../../model/revision.ts';
import { type Deed, may } from '../permission.ts';
import { isMine } from './content.ts';

/** What is decided about reviews. */
export type ReviewPolicy = Pick<Policy, 'review'>;

/** What a reviewer of a stage must be allowed to; absent: any member reviews it. */
const DEED: Partial<Record<ReviewStage, Deed>> = { content: 'review-content', legal: 'review-legal' };

/** Still being written or reviewed. */
export const isOpen = ({ state }: Pick<Revision, 'state'>): boolean =>
  state === 'draft' || state === 'proposed' || state === 'returned';

/** The stages that the team has, in their order. */
export const stagesOf = ({ review }: ReviewPolicy): ReviewStage[] =>
  REVIEW_STAGES.filter(stage => review.stages.includes(stage));

/** The word that counts at a stage: the last one on the text as it stands now, and never the author's own where two persons are wanted. */
export function standingReview(
  revision: Revision,
  stage: ReviewStage,
  { review }: ReviewPolicy,
): Review | undefined {
  return revision.reviews
    .filter(one => one.stage === stage && one.edit === revision.edit)
    .filter(one => !(review.twoPerson && one.memberId === revision.authorId))
    .toSorted((a, b) => a.at - b.at)
    .at(-1);
}

/** The next stage that has to pass it; undefined when nothing waits for a reviewer. */
export function waitsFor(revision: Revision, policy: ReviewPolicy): ReviewStage | undefined {
  if (revision.state !== 'proposed' || isMine(revision.content)) return undefined;
  return stagesOf(policy).find(stage => standingReview(revision, stage, policy)?.verdict !== 'pass');
}

/** Every stage has passed the text as it stands. */
export const isPassed = (revision: Revision, policy: ReviewPolicy): boolean =>
  revision.state === 'proposed' && stagesOf(policy).length > 0 && waitsFor(revision, policy) === undefined;

/** `gone`: it does not wait for this stage (yet). */
export type ReviewRefusal = 'forbidden' | 'own-work' | 'gone';

/** Why somebody may not speak at this stage; undefined: they may. A stage that somebody else has just passed may be passed once more. */
export function reviewRefusal(
  revision: Revision,
  stage: ReviewStage,
  who: Member,
  policy: ReviewPolicy,
): ReviewRefusal | undefined {
  if (!mayReview(stage, who)) return 'forbidden';
  if (policy.review.twoPerson && revision.authorId === who.id) return 'own-work';
  const stages = stagesOf(policy);
  if (revision.state !== 'proposed' || !stages.includes(stage)) return 'gone';
  const next = waitsFor(revision, policy);
  return next && stages.indexOf(stage) > stages.indexOf(next) ? 'gone' : undefined;
}

export function mayReview(stage: ReviewStage, { role }: Member): boolean {
  const deed = DEED[stage];
  return deed === undefined || may(role, deed);
}

/** Whether somebody may make it the version that operators get. */
export function mayApprove(revision: Revision, who: Member, policy: ReviewPolicy): boolean {
  const isAuthor = revision.authorId === who.id;
  if (isMine(revision.content)) return isAuthor && isOpen(revision);
  if (stagesOf(policy).length > 0) return isPassed(revision, policy);
  return may(who.role, 'write-library') && (revision.state === 'proposed' || (isAuthor && isOpen(revision)));
}
