import type { Member } from '../../model/member.ts';
import type { Policy } from '../../model/policy.ts';
import type { ReviewStage } from '../../model/revision.ts';
import { mayReview, stagesOf } from '../script/reviews.ts';

/** A stage at which something will wait for ever. `only`: they alone may review it, and nobody reviews what they wrote themselves. */
export interface ReviewGap {
  stage: ReviewStage;
  only: Member | undefined;
}

/** Which stages of a review have too few members to pass it. */
export function reviewGaps(policy: Pick<Policy, 'review'>, members: readonly Member[]): ReviewGap[] {
  return stagesOf(policy).flatMap((stage): ReviewGap[] => {
    const [first, second] = members.filter(member => mayReview(stage, member));
    if (!first) return [{ stage, only: undefined }];
    return second || !policy.review.twoPerson ? [] : [{ stage, only: first }];
  });
}
