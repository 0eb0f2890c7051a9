import type { PageData } from '../../model/page-data.ts';
import type { SurfaceId } from '../../model/platform.ts';
import { bilibili } from './bilibili.ts';
import { type CopyPlan, type RawCopy, rawCopySchema } from './copy-plan.ts';
import { douyinCreator, douyinVideo } from './douyin.ts';
import { type Collector, understand } from './understand.ts';
import { weibo } from './weibo.ts';
import { xiaohongshuNote, xiaohongshuNotification } from './xiaohongshu.ts';

export { copyFromPage } from './copy-from-page.ts';

/** Surfaces whose page may know more than it shows. */
const COLLECTORS: ReadonlyMap<string, Collector> = new Map([
  ['bilibili.comments', bilibili],
  ['weibo.comments', weibo],
  ['douyin.video', douyinVideo],
  ['douyin.creator-comments', douyinCreator],
  ['xiaohongshu.note', xiaohongshuNote],
  ['xiaohongshu.notification', xiaohongshuNotification],
]);

/** Most rows that are looked at, in several copies. */
const MOST_ROWS = 4000;
const ROWS_A_COPY = 250;

/**
 * What the page of this surface itself knows; undefined where nothing more is known than is shown, and when what came is not of the
 * right shape. `copy` runs `copyFromPage` in the page.
 */
export async function readPageData(
  surface: SurfaceId,
  copy: (plan: CopyPlan, from: number) => Promise<unknown>,
): Promise<PageData | undefined> {
  const collector = COLLECTORS.get(surface);
  if (!collector) return undefined;
  const copies: RawCopy[] = [];
  for (let from = 0; from < MOST_ROWS; from += ROWS_A_COPY) {
    const raw = rawCopySchema.safeParse(await copy(collector.plan, from));
    if (!raw.success) return undefined;
    copies.push(raw.data);
    if (!raw.data.more) break;
  }
  return understand(surface, collector, copies);
}
