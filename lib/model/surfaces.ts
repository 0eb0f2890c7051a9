import type { Grade } from './grade.ts';
import type { PlatformId, SurfaceId, SurfaceKind } from './platform.ts';
import { SURFACE_GRADES } from './surface-grades.ts';

/** One kind of page, and when how well it is known was last checked (`2026-09`, or the year alone). Its name is `page.${id}`. */
interface Surface {
  id: keyof typeof SURFACE_GRADES;
  platform: PlatformId;
  kind: SurfaceKind;
  since: string;
}
export type KnownSurfaceId = Surface['id'];

const CHECKED: readonly Surface[] = [
  { id: 'xiaohongshu.note', platform: 'xiaohongshu', kind: 'comment', since: '2026-06' },
  { id: 'xiaohongshu.notification', platform: 'xiaohongshu', kind: 'comment', since: '2026-08' },
  { id: 'xiaohongshu.dm', platform: 'xiaohongshu', kind: 'dm', since: '2026-08' },
  { id: 'xiaohongshu.sxt-dm', platform: 'xiaohongshu', kind: 'dm', since: '2026-06' },
  { id: 'douyin.video', platform: 'douyin', kind: 'comment', since: '2026-09' },
  { id: 'douyin.creator-comments', platform: 'douyin', kind: 'comment', since: '2026-06' },
  { id: 'douyin.dm', platform: 'douyin', kind: 'dm', since: '2026-10' },
  { id: 'douyin.creator-dm', platform: 'douyin', kind: 'dm', since: '2026-09' },
  { id: 'douyin.feige-dm', platform: 'douyin', kind: 'dm', since: '2026-08' },
  { id: 'kuaishou.creator-comments', platform: 'kuaishou', kind: 'comment', since: '2026-06' },
  { id: 'kuaishou.short-video', platform: 'kuaishou', kind: 'comment', since: '2026-09' },
  { id: 'kuaishou.shop-dm', platform: 'kuaishou', kind: 'dm', since: '2026' },
  { id: 'channels.comments', platform: 'channels', kind: 'comment', since: '2026-09' },
  { id: 'channels.dm', platform: 'channels', kind: 'dm', since: '2026-10' },
  { id: 'bilibili.comments', platform: 'bilibili', kind: 'comment', since: '2026-08' },
  { id: 'bilibili.creator-comments', platform: 'bilibili', kind: 'comment', since: '2026' },
  { id: 'bilibili.dm', platform: 'bilibili', kind: 'dm', since: '2024-12' },
  { id: 'weibo.comments', platform: 'weibo', kind: 'comment', since: '2026-08' },
  { id: 'weibo.dm', platform: 'weibo', kind: 'dm', since: '2026' },
];

/** Every surface that Chorus reads, as the operators meet them. */
export const KNOWN_SURFACES: readonly (Surface & { grade: Grade })[] = CHECKED.map(row => ({
  ...row,
  grade: SURFACE_GRADES[row.id],
}));

/** What one might look for, and nobody has ever shown: said not to exist instead of left out. Their names are `page.${id}`, too. */
export const ABSENT_SURFACES = [
  { id: 'xiaohongshu.creator-comments', platform: 'xiaohongshu', kind: 'comment' },
  { id: 'kuaishou.dm', platform: 'kuaishou', kind: 'dm' },
] as const satisfies readonly (Omit<Surface, 'id' | 'since'> & { id: SurfaceId })[];

export const isKnownSurface = (id: string): id is KnownSurfaceId => Object.hasOwn(SURFACE_GRADES, id);
