import type { Grade } from './grade.ts';
import type { PlatformId, SurfaceId, SurfaceKind } from './platform.ts';

/** One kind of page, how well it is known, and when that was last checked (`2026-09`, or the year alone). Its name is `page.${id}`. */
interface KnownSurface {
  id: SurfaceId;
  platform: PlatformId;
  kind: SurfaceKind;
  grade: Grade;
  since: string;
}

/** Every surface that Chorus reads, as the operators meet them. A grade is what the sources are worth, not how well the code works. */
export const KNOWN_SURFACES = [
  { id: 'xiaohongshu.note', platform: 'xiaohongshu', kind: 'comment', grade: 'captured', since: '2026-06' },
  // A report from the page itself and a tool in use agree.
  {
    id: 'xiaohongshu.notification',
    platform: 'xiaohongshu',
    kind: 'comment',
    grade: 'documented',
    since: '2026-08',
  },
  { id: 'xiaohongshu.dm', platform: 'xiaohongshu', kind: 'dm', grade: 'documented', since: '2026-08' },
  // Rows, sides and box are agreed on; where it says who is logged in, none says.
  { id: 'xiaohongshu.sxt-dm', platform: 'xiaohongshu', kind: 'dm', grade: 'thin', since: '2026-06' },
  { id: 'douyin.video', platform: 'douyin', kind: 'comment', grade: 'documented', since: '2026-09' },
  { id: 'douyin.creator-comments', platform: 'douyin', kind: 'comment', grade: 'captured', since: '2026-06' },
  // Sources name three editors; on everything else a dozen agree.
  { id: 'douyin.dm', platform: 'douyin', kind: 'dm', grade: 'documented', since: '2026-10' },
  { id: 'douyin.creator-dm', platform: 'douyin', kind: 'dm', grade: 'thin', since: '2026-09' },
  { id: 'douyin.feige-dm', platform: 'douyin', kind: 'dm', grade: 'documented', since: '2026-08' },
  {
    id: 'kuaishou.creator-comments',
    platform: 'kuaishou',
    kind: 'comment',
    grade: 'captured',
    since: '2026-06',
  },
  // How one answers a comment there is described nowhere.
  { id: 'kuaishou.short-video', platform: 'kuaishou', kind: 'comment', grade: 'thin', since: '2026-09' },
  { id: 'kuaishou.shop-dm', platform: 'kuaishou', kind: 'dm', grade: 'thin', since: '2026' },
  // The captured page has its list of works only, not one comment.
  { id: 'channels.comments', platform: 'channels', kind: 'comment', grade: 'documented', since: '2026-09' },
  // Where times stand between messages no source says, and without them no message is known again.
  { id: 'channels.dm', platform: 'channels', kind: 'dm', grade: 'thin', since: '2026-10' },
  { id: 'bilibili.comments', platform: 'bilibili', kind: 'comment', grade: 'documented', since: '2026-08' },
  {
    id: 'bilibili.creator-comments',
    platform: 'bilibili',
    kind: 'comment',
    grade: 'documented',
    since: '2026',
  },
  // Two sources for the editor, one for the messages.
  { id: 'bilibili.dm', platform: 'bilibili', kind: 'dm', grade: 'thin', since: '2024-12' },
  { id: 'weibo.comments', platform: 'weibo', kind: 'comment', grade: 'documented', since: '2026-08' },
  // One source, which contradicts the older ones; whose a message is, none says.
  { id: 'weibo.dm', platform: 'weibo', kind: 'dm', grade: 'thin', since: '2026' },
] as const satisfies readonly KnownSurface[];
export type KnownSurfaceId = (typeof KNOWN_SURFACES)[number]['id'];

/** What one might look for, and nobody has ever shown: said not to exist instead of left out. Their names are `page.${id}`, too. */
export const ABSENT_SURFACES = [
  { id: 'xiaohongshu.creator-comments', platform: 'xiaohongshu', kind: 'comment' },
  { id: 'kuaishou.dm', platform: 'kuaishou', kind: 'dm' },
] as const satisfies readonly Omit<KnownSurface, 'grade' | 'since'>[];

const GRADES_BY_ID = new Map<string, Grade>(KNOWN_SURFACES.map(({ id, grade }) => [id, grade]));

/** A page that somebody taught is known from that one page alone. */
export const gradeOf = (surface: string): Grade => GRADES_BY_ID.get(surface) ?? 'thin';

export const isKnownSurface = (id: string): id is KnownSurfaceId => GRADES_BY_ID.has(id);
