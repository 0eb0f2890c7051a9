import type { SurfaceId } from '../../../../lib/model/platform.ts';
import type { Site } from '../content/types.ts';
import { bilibiliSurfaces } from './bilibili.ts';
import { channelsSurfaces } from './channels.ts';
import { douyinSurfaces } from './douyin.ts';
import { kuaishouSurfaces } from './kuaishou.ts';
import type { PracticeSurface } from './surface.ts';
import { weiboSurfaces } from './weibo.ts';
import { xiaohongshuSurfaces } from './xiaohongshu.ts';

/** Every surface that has a practice page. The first one of a site that shows posts is where `postUrl` leads. */
export const surfaces: PracticeSurface[] = [
  ...xiaohongshuSurfaces,
  ...douyinSurfaces,
  ...kuaishouSurfaces,
  ...channelsSurfaces,
  ...bilibiliSurfaces,
  ...weiboSurfaces,
];

export const siteOf = ({ surface }: { surface: SurfaceId }): Site => surface.split('.')[0] as Site;

export const surfacesOf = (site: Site): PracticeSurface[] => surfaces.filter(one => siteOf(one) === site);

/** Throws RangeError where there is no page of that name. */
export function surfaceOf(surface: SurfaceId): PracticeSurface {
  const found = surfaces.find(one => one.surface === surface);
  if (!found) throw new RangeError(`no practice page for ${surface}`);
  return found;
}
