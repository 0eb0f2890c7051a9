import type { Grade } from './grade.ts';

/** What the sources of each surface are worth, not how well the code works. By itself, for it is all that a page needs to know of them. */
export const SURFACE_GRADES = {
  'xiaohongshu.note': 'captured',
  // A report from the page itself and a tool in use agree.
  'xiaohongshu.notification': 'documented',
  'xiaohongshu.dm': 'documented',
  // Rows, sides and box are agreed on; where it says who is logged in, none says.
  'xiaohongshu.sxt-dm': 'thin',
  'douyin.video': 'documented',
  'douyin.creator-comments': 'captured',
  // Sources name three editors; on everything else a dozen agree.
  'douyin.dm': 'documented',
  'douyin.creator-dm': 'thin',
  'douyin.feige-dm': 'documented',
  'kuaishou.creator-comments': 'captured',
  // How one answers a comment there is described nowhere.
  'kuaishou.short-video': 'thin',
  'kuaishou.shop-dm': 'thin',
  // The captured page has its list of works only, not one comment.
  'channels.comments': 'documented',
  // Where times stand between messages no source says, and without them no message is known again.
  'channels.dm': 'thin',
  'bilibili.comments': 'documented',
  'bilibili.creator-comments': 'documented',
  // Two sources for the editor, one for the messages.
  'bilibili.dm': 'thin',
  'weibo.comments': 'documented',
  // One source, which contradicts the older ones; whose a message is, none says.
  'weibo.dm': 'thin',
} as const satisfies Record<string, Grade>;

/** A page that somebody taught is known from that one page alone. */
export const gradeOf = (surface: string): Grade =>
  Object.hasOwn(SURFACE_GRADES, surface) ? SURFACE_GRADES[surface as keyof typeof SURFACE_GRADES] : 'thin';
