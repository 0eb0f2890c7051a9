import type { Member, MemberRole } from '../../model/member.ts';
import type { Review, ReviewStage, Revision } from '../../model/revision.ts';
import type { Script, ScriptContent } from '../../model/script.ts';
import type { ReviewPolicy } from './reviews.ts';

export const someone = (id: string, role: MemberRole = 'operator'): Member => ({ id, name: id, role });

export const words = (body: string, over: Partial<ScriptContent> = {}): ScriptContent => ({
  title: '问价',
  body,
  category: 'product',
  roles: ['KOS'],
  flags: [],
  surfaces: ['comment'],
  tags: [],
  ...over,
});

export const aRevision = (over: Partial<Revision> = {}): Revision => ({
  id: 'r1',
  scriptId: 's1',
  content: words('到手价私信您'),
  baseVersion: 0,
  state: 'draft',
  authorId: 'author',
  edit: 0,
  reviews: [],
  comments: [],
  createdAt: 1,
  updatedAt: 1,
  ...over,
});

export const aReview = (stage: ReviewStage, memberId: string, over: Partial<Review> = {}): Review => ({
  stage,
  memberId,
  verdict: 'pass',
  ticked: [],
  edit: 0,
  at: 10,
  ...over,
});

export const aScript = (body: string, over: Partial<Script> = {}): Script => ({
  ...words(body),
  id: 's1',
  updatedAt: 1,
  ...over,
});

export const allStages: ReviewPolicy = {
  review: { stages: ['operator', 'content', 'legal'], twoPerson: true },
};
export const noStages: ReviewPolicy = { review: { stages: [], twoPerson: true } };
