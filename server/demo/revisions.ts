import type { Revision } from '../../lib/model/revision.ts';
import { WRITTEN_AT } from './dates.ts';

/** A writing of a demo script, by the e-mail of who wrote it. */
export type DemoRevision = Omit<Revision, 'authorId'> & { authorEmail: string };

/** What waits for a review when the demo begins. */
export const REVISIONS: DemoRevision[] = [
  {
    id: 'demo-revision-1',
    scriptId: 'demo-script-winter',
    content: {
      title: '换季泛红先别急',
      body: '{{昵称|姐妹}}换季泛红先别急着加东西,洁面、面霜、防晒三样先稳两周。我自己是{{fact:面霜核心成分}}这支撑过来的,价格一直是{{fact:面霜到手价}},不用赶活动',
      variants: ['{{昵称|姐妹}}先停掉酸和A醇,脸不刺了再说别的。想聊我随时在'],
      category: 'product',
      roles: ['KOC'],
      flags: ['trust', 'heartfelt'],
      surfaces: ['comment'],
      tags: ['换季', '泛红'],
    },
    baseVersion: 0,
    state: 'proposed',
    authorEmail: 'lin@chengyu.demo',
    edit: 1,
    note: '这两周问的人多',
    reviews: [],
    comments: [],
    createdAt: WRITTEN_AT,
    updatedAt: WRITTEN_AT,
  },
];
