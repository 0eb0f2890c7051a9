import type { PageData } from '../../model/page-data.ts';
import type { SurfaceId } from '../../model/platform.ts';
import { bilibili } from './bilibili.ts';
import { type CopyPlan, rawCopySchema } from './copy-plan.ts';
import { douyinCreator, douyinVideo } from './douyin.ts';
import { type Collector, understand } from './understand.ts';
import { weibo } from './weibo.ts';
import { xiaohongshuNote, xiaohongshuNotification } from './xiaohongshu.ts';

export { copyFromPage } from './copy-from-page.ts';
export type { CopyPlan } from './copy-plan.ts';

/** Surfaces whose page may know more than it shows. */
const COLLECTORS: ReadonlyMap<string, Collector> = new Map([
  ['bilibili.comments', bilibili],
  ['weibo.comments', weibo],
  ['douyin.video', douyinVideo],
  ['douyin.creator-comments', douyinCreator],
  ['xiaohongshu.note', xiaohongshuNote],
  ['xiaohongshu.notification', xiaohongshuNotification],
]);

/** What to have copied from a page of this surface; undefined where nothing more is known than is shown. */
export const copyPlanOf = (surface: SurfaceId): CopyPlan | undefined => COLLECTORS.get(surface)?.plan;

/** What the copying function brought from a page, in our words. Undefined when it is not even of its shape. */
export function pageDataFrom(surface: SurfaceId, copied: unknown): PageData | undefined {
  const collector = COLLECTORS.get(surface);
  const raw = rawCopySchema.safeParse(copied);
  return collector && raw.success ? understand(surface, collector, raw.data) : undefined;
}
