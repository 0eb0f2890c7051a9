import { bilibiliWorks } from './bilibili-works.ts';
import { channelsWorks } from './channels-works.ts';
import { noteChengong } from './note-chengong.ts';
import { noteChengzi } from './note-chengzi.ts';
import { noteChengziFresh } from './note-chengzi-fresh.ts';
import { noteXiaolu } from './note-xiaolu.ts';
import { noteXiaomei } from './note-xiaomei.ts';
import type { PracticePost } from './types.ts';
import { weiboWorks } from './weibo-works.ts';
import { worksAmai } from './works-amai.ts';
import { worksDawei } from './works-dawei.ts';
import { worksLinbo } from './works-linbo.ts';
import { worksTangtang } from './works-tangtang.ts';

/** Every note and video of the practice pages, in the order in which the sites list them. */
export const posts: PracticePost[] = [
  noteChengzi,
  noteXiaolu,
  noteChengong,
  noteXiaomei,
  noteChengziFresh,
  ...worksAmai,
  ...worksDawei,
  ...worksTangtang,
  ...worksLinbo,
  ...channelsWorks,
  ...bilibiliWorks,
  ...weiboWorks,
];

/** By the id, or by what the site's addresses call it. */
export const postOf = (id: string): PracticePost | undefined =>
  posts.find(post => post.id === id || post.pageId === id);

export const worksOf = (account: string): PracticePost[] =>
  posts.filter(post => post.by === account && !post.isUnlisted);

/** Which of its account's works it is, counted from 1. */
export const workOf = (post: PracticePost): number => worksOf(post.by).indexOf(post) + 1;
