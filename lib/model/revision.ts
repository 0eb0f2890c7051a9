import { z } from 'zod';
import { scriptContentSchema } from './script.ts';

/** `draft`: being written. `proposed`: under review. `approved`: became a version. `returned`: sent back with a reason. `dropped`: given up. */
export const REVISION_STATES = ['draft', 'proposed', 'approved', 'returned', 'dropped'] as const;
export type RevisionState = (typeof REVISION_STATES)[number];

/** The three stages of a review (mission.md): typos and facts; persona and idea; red lines and law. */
export const REVIEW_STAGES = ['operator', 'content', 'legal'] as const;
export const reviewStageSchema = z.enum(REVIEW_STAGES);
export type ReviewStage = z.infer<typeof reviewStageSchema>;

/** One reviewer's word at one stage on the text as it stood at `edit`. */
export const reviewSchema = z.object({
  stage: reviewStageSchema,
  verdict: z.enum(['pass', 'return']),
  /** Points of the stage's check list that were looked at. */
  ticked: z.array(z.string().max(40)).max(20),
  note: z.string().max(500).optional(),
  edit: z.number().int().nonnegative(),
  memberId: z.string().max(64),
  at: z.number(),
});
export type Review = z.infer<typeof reviewSchema>;

export const commentSchema = z.object({
  id: z.string().min(1).max(64),
  memberId: z.string().max(64),
  text: z.string().min(1).max(500),
  at: z.number(),
});
export type RevisionComment = z.infer<typeof commentSchema>;

/** Why there is a revision at all, where nobody sat down to write it. */
export const originSchema = z.object({
  /** `answer`: a good answer on a page; `edits`: operators keep changing the script; `fork`: of two writings of one text, this one came second. */
  kind: z.enum(['answer', 'edits', 'fork']),
  /** The item, the script or the revision that it comes from. */
  id: z.string().max(160),
});
export type Origin = z.infer<typeof originSchema>;

/** One writing of a script, from draft to approved version. Each writer has an own one, so nobody's text is overwritten. */
export const revisionSchema = z.object({
  id: z.string().min(1).max(64),
  /** The script that it is to become; of a new script, the id that it will have. */
  scriptId: z.string().min(1).max(64),
  content: scriptContentSchema,
  /** Version of the script that it was begun from; 0: there was none. */
  baseVersion: z.number().int().nonnegative(),
  /** The version that it became. */
  version: z.number().int().positive().optional(),
  state: z.enum(REVISION_STATES),
  authorId: z.string().max(64),
  /** One more with each change of the content: of two devices that change one draft at once, the second is told. */
  edit: z.number().int().nonnegative(),
  /** Digest of the text that this one was written over; of its own text where the last write left the text alone. Absent: the first one. */
  over: z.string().max(32).optional(),
  /** What was changed and why. */
  note: z.string().max(300).optional(),
  origin: originSchema.optional(),
  reviews: z.array(reviewSchema).max(60),
  comments: z.array(commentSchema).max(200),
  createdAt: z.number(),
  updatedAt: z.number(),
});
export type Revision = z.infer<typeof revisionSchema>;
